/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.capture.dump;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.rpmsgtracer.capture.observer.VringPlacement;
import org.rpmsgtracer.protocol.memory.BufferMemory;
import org.rpmsgtracer.protocol.remoteproc.ResourceTable;
import org.rpmsgtracer.protocol.remoteproc.ResourceTableException;
import org.rpmsgtracer.protocol.remoteproc.ResourceTableLayout;
import org.rpmsgtracer.protocol.remoteproc.ResourceTableParser;
import org.rpmsgtracer.protocol.remoteproc.UnknownResource;
import org.rpmsgtracer.protocol.remoteproc.VirtioDevice;

/**
 * Finds the resource table in a memory image: the first one, at any multiple of 4, with an RPMsg device whose vrings
 * lie in the image. Where there is none it tells what is wrong with the first that is a table at all.
 */
final class ResourceTableSearch {

    private static final int STEP_BYTES = 4;
    private static final int BLOCK_BYTES = 1 << 20;
    private static final int VRINGS = 2;
    /**
     * Entries of all tables that are read in vain before the search gives up. An image has one table or two, with a few
     * entries each; chance makes few bytes look like one.
     */
    private static final int MAX_ENTRIES = 1 << 14;

    private final MemoryImage image;
    private final BufferMemory memory;
    private final BooleanSupplier cancelled;
    private long entries;
    private Optional<String> closest = Optional.empty();

    private ResourceTableSearch(MemoryImage image, BooleanSupplier cancelled) {
        this.image = image;
        this.memory = image.memory();
        this.cancelled = cancelled;
    }

    /**
     * Searches the whole image, unless too much of it looks like tables and is none that can be used.
     *
     * @param cancelled whether the work is no longer wanted
     * @return the table's address
     */
    static long in(MemoryImage image, BooleanSupplier cancelled) throws CaptureException {
        return new ResourceTableSearch(image, cancelled).run();
    }

    private long run() throws CaptureException {
        byte[] block = new byte[BLOCK_BYTES];
        ByteBuffer words = ByteBuffer.wrap(block).order(ByteOrder.LITTLE_ENDIAN);
        for (long start = 0; start < memory.sizeBytes(); start += BLOCK_BYTES) {
            ImageCapture.requireWanted(cancelled);
            int length = (int) Math.min(BLOCK_BYTES, memory.sizeBytes() - start);
            memory.read(start, block, 0, length);
            for (int i = 0; i + STEP_BYTES <= length; i += STEP_BYTES) {
                if (words.getInt(i) == ResourceTableLayout.VERSION && isUsable(start + i)) {
                    return start + i;
                }
            }
        }
        throw new CaptureException(image.file(), closest.orElse(
                "no resource table with an RPMsg device in its " + memory.sizeBytes() + " bytes"));
    }

    private boolean isUsable(long address) throws CaptureException {
        // an image mostly begins with its table: what is wrong with that one is worth telling
        if (address != 0) {
            if (!ResourceTableParser.mayBegin(memory, address)) {
                return false;
            }
            countEntries(address);
        }
        String place = "resource table at 0x" + Long.toHexString(address);
        try {
            ResourceTable table = ResourceTableParser.parse(memory, address, memory.sizeBytes() - address);
            List<VirtioDevice> devices = table.virtioDevices();
            if (devices.isEmpty() || table.entries().stream().anyMatch(UnknownResource.class::isInstance)) {
                return false;
            }
            Optional<String> fault = faultOf(devices);
            fault.ifPresent(it -> remember(place + ", " + it));
            return fault.isEmpty();
        } catch (ResourceTableException e) {
            if (address == 0) {
                remember(place + ", offset 0x" + Long.toHexString(e.offset()) + ": found " + e.found()
                        + ", expected " + e.expected());
            }
            return false;
        }
    }

    private void countEntries(long address) throws CaptureException {
        entries += memory.u32(address + ResourceTableLayout.NUM);
        if (entries > MAX_ENTRIES) {
            throw new CaptureException(image.file(), closest.orElse("no resource table with an RPMsg device")
                    + "; the search ended at 0x" + Long.toHexString(address) + " after " + MAX_ENTRIES
                    + " entries of tables that cannot be used");
        }
    }

    private Optional<String> faultOf(List<VirtioDevice> devices) {
        for (int i = 0; i < devices.size(); i++) {
            VirtioDevice device = devices.get(i);
            if (device.id() == VirtioDevice.RPMSG) {
                return faultOf("vdev" + i, device);
            }
        }
        return Optional.of("vdev0: found virtio device id " + devices.get(0).id() + ", expected " + VirtioDevice.RPMSG
                + " (RPMsg)");
    }

    private Optional<String> faultOf(String name, VirtioDevice device) {
        if (device.vrings().size() != VRINGS) {
            return Optional.of(name + " number of vrings: found " + device.vrings().size() + ", expected " + VRINGS);
        }
        for (int i = 0; i < VRINGS; i++) {
            Optional<String> fault = VringPlacement.fault(memory, device.vrings().get(i));
            if (fault.isPresent()) {
                return Optional.of(name + "vring" + i + ": " + fault.get());
            }
        }
        return Optional.empty();
    }

    /** Keeps the first problem: what comes later in an image is less likely to be meant as its table. */
    private void remember(String problem) {
        if (closest.isEmpty()) {
            closest = Optional.of(problem);
        }
    }
}
