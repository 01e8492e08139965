/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.capture.dump;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.rpmsgtracer.protocol.memory.BufferMemory;
import org.rpmsgtracer.protocol.remoteproc.ResourceTableBuilder;
import org.rpmsgtracer.protocol.remoteproc.VirtioDevice;
import org.rpmsgtracer.protocol.remoteproc.VringEntry;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;
import org.rpmsgtracer.protocol.virtio.Descriptor;
import org.rpmsgtracer.protocol.virtio.UsedElement;
import org.rpmsgtracer.protocol.virtio.Vring;
import org.rpmsgtracer.protocol.virtio.VringLayout;
import org.rpmsgtracer.trace.event.Event;

/** A memory image of 64 KiB with a resource table and two vrings of 4 entries, written byte by byte by a test. */
final class CraftedImage {

    static final int NUM = 4;
    static final long VRING0 = 0x1000;
    static final long VRING1 = 0x2000;
    private static final int BUFFER_BYTES = 512;

    final byte[] bytes = new byte[0x10000];
    final BufferMemory memory = BufferMemory.wrap(0, bytes);
    final Vring toHost = new Vring(memory, VringLayout.legacy(VRING0, NUM, 16));
    final Vring toRemote = new Vring(memory, VringLayout.legacy(VRING1, NUM, 16));

    /** A table at 0 for two vrings that are ready. */
    static CraftedImage sound() {
        return new CraftedImage().tableAt(0, rpmsg(vring(VRING0), vring(VRING1)));
    }

    static VringEntry vring(long address) {
        return new VringEntry(address, 16, NUM, 0, 0);
    }

    static VirtioDevice rpmsg(VringEntry... vrings) {
        return new VirtioDevice(0, VirtioDevice.RPMSG, 0, 1, 1, 4, List.of(vrings), List.of());
    }

    CraftedImage tableAt(int address, VirtioDevice... devices) {
        ResourceTableBuilder builder = new ResourceTableBuilder();
        for (VirtioDevice device : devices) {
            builder.add(device);
        }
        byte[] table = builder.build();
        System.arraycopy(table, 0, bytes, address, table.length);
        return this;
    }

    static long buffer(int i) {
        return 0x8000 + (long) i * BUFFER_BYTES;
    }

    /** A message of one byte. */
    CraftedImage message(long buffer, int content) {
        new RpmsgHeader(0x400, 0x401, 0, 1, 0).write(memory, buffer);
        memory.putU8(buffer + RpmsgHeader.SIZE_BYTES, content);
        return this;
    }

    CraftedImage offer(Vring ring, int head, Descriptor descriptor) {
        ring.putDescriptor(head, descriptor);
        ring.putAvailHead(ring.availIdx(), head);
        ring.putAvailIdx(ring.availIdx() + 1);
        return this;
    }

    /** Offers the remote the buffer to send from. */
    CraftedImage offerToHost(int head, int buffer) {
        return offer(toHost, head, Descriptor.deviceWritable(buffer(buffer), BUFFER_BYTES));
    }

    /** Sends a message of one byte to the remote. */
    CraftedImage sendToRemote(int head, int buffer, int content) {
        return message(buffer(buffer), content)
                .offer(toRemote, head, Descriptor.deviceReadable(buffer(buffer), BUFFER_BYTES));
    }

    CraftedImage giveBack(Vring ring, int head) {
        ring.putUsed(ring.usedIdx(), new UsedElement(head, BUFFER_BYTES));
        ring.putUsedIdx(ring.usedIdx() + 1);
        return this;
    }

    /** Sends a message of one byte to the host, in a buffer that it offered through this descriptor. */
    CraftedImage sendToHost(int head, int content) {
        return message(toHost.descriptor(head).address(), content).giveBack(toHost, head);
    }

    Path save(Path folder) throws IOException {
        return Files.write(folder.resolve("crafted.bin"), bytes);
    }

    List<Event> capture(Path folder) throws IOException, CaptureException {
        List<Event> events = new ArrayList<>();
        ImageCapture.record(MemoryImage.open(save(folder)), events::add, () -> false);
        return events;
    }
}
