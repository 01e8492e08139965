/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.remoteproc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.rpmsgtracer.protocol.memory.Memory;
import org.rpmsgtracer.protocol.remoteproc.Carveout;
import org.rpmsgtracer.protocol.remoteproc.ResourceEntry;
import org.rpmsgtracer.protocol.remoteproc.ResourceTable;
import org.rpmsgtracer.protocol.remoteproc.ResourceTableException;
import org.rpmsgtracer.protocol.remoteproc.ResourceTableLayout;
import org.rpmsgtracer.protocol.remoteproc.ResourceTableParser;
import org.rpmsgtracer.protocol.remoteproc.VirtioDevice;
import org.rpmsgtracer.protocol.remoteproc.VringEntry;
import org.rpmsgtracer.protocol.virtio.RingIndex;
import org.rpmsgtracer.protocol.virtio.VringLayout;

/**
 * What a host has made of a resource table before the remote processor runs: every entry looked at, memory placed,
 * notify ids assigned and written into the table.
 */
final class PreparedTable {

    /** A virtio device of the table. */
    record Device(VirtioDevice entry, List<Integer> notifyIds, VdevMemory memory) {

        /** Whether a virtqueue can have these numbers of descriptors; Linux finds out when the driver asks for it. */
        Optional<VringEntry> impossibleVring() {
            return entry.vrings().stream().filter(vring -> !RingIndex.isValidNum(vring.num())).findFirst();
        }
    }

    /** The table cannot be used; {@code error} is what Linux returns. */
    static final class RefusedException extends Exception {

        private static final long serialVersionUID = 1L;

        private final int error;

        RefusedException(int error) {
            super("error " + error, null, false, false);
            this.error = error;
        }

        int error() {
            return error;
        }
    }

    private final List<Device> devices;

    private PreparedTable(List<Device> devices) {
        this.devices = devices;
    }

    /**
     * Prepares the table whose {@code sizeBytes} bytes lie at {@code address}; what the host assigns is written there.
     *
     * @throws RefusedException after the reason was said on the console
     */
    static PreparedTable prepare(Memory memory, long address, long sizeBytes, Carveouts carveouts,
            PlatformDriver platform, Consumer<String> console) throws RefusedException {
        LinuxTableCheck check = new LinuxTableCheck(memory, address, sizeBytes, platform, console);
        if (!check.headerIsValid()) {
            throw new RefusedException(LinuxTableCheck.INVALID);
        }
        List<Device> devices = new ArrayList<>();
        if (!check.entriesAreValid()) {
            throw unprocessed(LinuxTableCheck.INVALID, console);
        }
        ResourceTable table = parse(memory, address, sizeBytes, console);
        request(table, carveouts, console);
        if (carveouts.place() != 0) {
            console.accept("Failed to allocate associated carveouts: " + Carveouts.NO_MEMORY);
            throw new RefusedException(Carveouts.NO_MEMORY);
        }
        writeCarveouts(table, memory, address, carveouts);
        NotifyIds ids = new NotifyIds(platform);
        List<VirtioDevice> entries = table.virtioDevices();
        for (int i = 0; i < entries.size(); i++) {
            devices.add(device(entries.get(i), i, memory, address, carveouts, ids));
        }
        return new PreparedTable(devices);
    }

    /** vdev0, vdev1, ... */
    List<Device> devices() {
        return devices;
    }

    private static ResourceTable parse(Memory memory, long address, long sizeBytes, Consumer<String> console)
            throws RefusedException {
        try {
            return ResourceTableParser.parse(memory, address, sizeBytes);
        } catch (ResourceTableException e) {
            throw unprocessed(LinuxTableCheck.INVALID, console);
        }
    }

    private static void request(ResourceTable table, Carveouts carveouts, Consumer<String> console)
            throws RefusedException {
        int vdev = 0;
        for (ResourceEntry entry : table.entries()) {
            if (entry instanceof Carveout own) {
                require(carveouts.request(own.name(), own.deviceAddress(), own.lengthBytes()), console);
            } else if (entry instanceof VirtioDevice device) {
                for (int i = 0; i < device.vrings().size(); i++) {
                    VringEntry vring = device.vrings().get(i);
                    require(carveouts.request(vringName(vdev, i), vring.deviceAddress(), sizeBytes(vring)), console);
                }
                vdev++;
            }
        }
    }

    private static void require(int result, Consumer<String> console) throws RefusedException {
        if (result != 0) {
            throw unprocessed(result, console);
        }
    }

    private static RefusedException unprocessed(int error, Consumer<String> console) {
        console.accept("Failed to process resources: " + error);
        return new RefusedException(error);
    }

    private static long sizeBytes(VringEntry vring) {
        int num = (int) Math.min(vring.num(), RingIndex.MAX_NUM);
        int align = (int) Math.min(vring.align(), 1 << 30);
        return Carveouts.wholePages(VringLayout.legacySizeBytes(num, align));
    }

    private static void writeCarveouts(ResourceTable table, Memory memory, long address, Carveouts carveouts) {
        for (ResourceEntry entry : table.entries()) {
            if (entry instanceof Carveout own) {
                Carveouts.Carveout placed = carveouts.placed(own.name());
                memory.putU32(address + ResourceTableLayout.carveoutAddressOffset(own), placed.deviceAddress());
                memory.putU32(address + ResourceTableLayout.carveoutPhysicalAddressOffset(own), placed.address());
                memory.putU32(address + ResourceTableLayout.carveoutLengthOffset(own), placed.sizeBytes());
            }
        }
    }

    private static Device device(VirtioDevice entry, int vdev, Memory memory, long address, Carveouts carveouts,
            NotifyIds ids) {
        List<VdevMemory.Area> areas = new ArrayList<>();
        List<Integer> notifyIds = new ArrayList<>();
        for (int i = 0; i < entry.vrings().size(); i++) {
            Carveouts.Carveout placed = carveouts.placed(vringName(vdev, i));
            areas.add(new VdevMemory.Area(placed.address(), placed.deviceAddress()));
            int id = ids.assign(entry.vrings().get(i));
            notifyIds.add(id);
            memory.putU32(address + ResourceTableLayout.vringNotifyIdOffset(entry, i), Integer.toUnsignedLong(id));
        }
        String buffers = "vdev" + vdev + "buffer";
        return new Device(entry, notifyIds,
                new VdevMemory(areas, carveouts.node(buffers), bytes -> carveouts.buffers(buffers, bytes)));
    }

    private static String vringName(int vdev, int vring) {
        return "vdev" + vdev + "vring" + vring;
    }
}
