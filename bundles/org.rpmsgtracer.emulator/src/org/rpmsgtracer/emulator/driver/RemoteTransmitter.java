/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.driver;

import java.util.Arrays;
import java.util.OptionalInt;

import org.rpmsgtracer.emulator.log.SoftwareLog;
import org.rpmsgtracer.emulator.machine.CostModel;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.personality.OpenAmpRemote;
import org.rpmsgtracer.emulator.virtio.VringEnd;
import org.rpmsgtracer.protocol.memory.Memory;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;
import org.rpmsgtracer.protocol.virtio.Descriptor;
import org.rpmsgtracer.protocol.virtio.DeviceQueue;

/**
 * OpenAMP sending on vring0 ({@code rpmsg_virtio_send_offchannel_raw}): fills the next buffer that the host offers and
 * looks again every {@link OpenAmpRemote#pollNs} while there is none. It never wants kicks for offered buffers.
 */
final class RemoteTransmitter {

    private final Processor processor;
    private final OpenAmpRemote personality;
    private final VringEnd end;
    private final DeviceQueue queue;
    private final SoftwareLog log;

    RemoteTransmitter(Processor processor, OpenAmpRemote personality, VringEnd end, long features, SoftwareLog log) {
        this.processor = processor;
        this.personality = personality;
        this.end = end;
        this.queue = new DeviceQueue(end.ring(), features);
        this.log = log;
        queue.disableKicks();
    }

    /** Sends a message as the next steps of the running activity; what does not fit into the buffer is cut off. */
    void send(long src, long dst, byte[] payload) {
        processor.then(costs().ringNs(), () -> look(src, dst, payload, 0));
    }

    private void look(long src, long dst, byte[] payload, long waitedNs) {
        OptionalInt head = queue.nextAvailable();
        if (head.isPresent()) {
            if (waitedNs > 0) {
                log.senderResumed(end.log().vring());
            }
            fill(head.getAsInt(), src, dst, payload);
        } else if (waitedNs < personality.sendTimeoutNs()) {
            if (waitedNs == 0) {
                log.senderBlocked(end.log().vring());
            }
            long pollNs = personality.pollNs();
            processor.then(pollNs, () -> look(src, dst, payload, waitedNs + pollNs));
        } else {
            log.print("rpmsg_send failed");
        }
    }

    private void fill(int head, long src, long dst, byte[] payload) {
        Descriptor buffer = queue.chain(head).descriptors().getFirst();
        int length = Math.toIntExact(Math.min(payload.length, buffer.lengthBytes() - RpmsgHeader.SIZE_BYTES));
        byte[] sent = Arrays.copyOf(payload, length);
        processor.then(costs().copyNs(RpmsgHeader.SIZE_BYTES + length), () -> publish(head, buffer, src, dst, sent));
    }

    private void publish(int head, Descriptor buffer, long src, long dst, byte[] payload) {
        Memory memory = end.ring().memory();
        RpmsgHeader header = new RpmsgHeader(src, dst, 0, payload.length, 0);
        header.write(memory, buffer.address());
        memory.write(buffer.address() + RpmsgHeader.SIZE_BYTES, payload, 0, payload.length);
        queue.complete(head, buffer.lengthBytes());
        end.log().returned(head, buffer.lengthBytes());
        end.log().message(head, header, payload);
        end.logIfUnwanted();
        if (queue.interruptNeeded()) {
            processor.then(costs().kickNs(), end::kick);
        }
    }

    private CostModel costs() {
        return processor.costs();
    }
}
