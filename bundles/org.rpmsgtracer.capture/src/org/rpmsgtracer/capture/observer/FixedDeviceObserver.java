/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.capture.observer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

import org.rpmsgtracer.protocol.memory.Memory;
import org.rpmsgtracer.protocol.remoteproc.ResourceTableLayout;
import org.rpmsgtracer.protocol.remoteproc.VirtioDevice;
import org.rpmsgtracer.protocol.remoteproc.VringEntry;
import org.rpmsgtracer.protocol.virtio.VringLayout;
import org.rpmsgtracer.trace.event.EventSink;
import org.rpmsgtracer.trace.event.Role;

/**
 * Follows a virtio device whose place is known to both sides beforehand, without a resource table that tells of it. A
 * vring is followed from its first byte that is written, and anew whenever one store covers all of it: that is how a
 * host sets it up. It never writes to the memory. Confined to one thread; the observed processors may run meanwhile.
 */
public final class FixedDeviceObserver {

    private final Memory memory;
    private final List<VringEntry> vrings;
    private final List<Optional<VringEntry>> placed = new ArrayList<>();
    private final OptionalLong statusAddress;
    private final DeviceObserver device;

    /**
     * An observer that has not looked yet.
     *
     * @param name          of the device, such as {@code vdev0}
     * @param vrings        the one to the host, then the one from the host
     * @param layout        of both
     * @param statusAddress of its status byte, if it has one
     * @param processors    names of the two sides
     * @param numbers       of the recording's virtqueues
     * @param clockNs       the recording's clock
     */
    public FixedDeviceObserver(Memory memory, String name, List<VringEntry> vrings, BlockLayout layout,
            OptionalLong statusAddress, ProcessorNames processors, QueueNumbers numbers, LongSupplier clockNs,
            EventSink sink) {
        this.memory = memory;
        this.vrings = List.copyOf(vrings);
        this.statusAddress = statusAddress;
        this.device = new DeviceObserver(name, layout,
                new DeviceObserver.Surroundings(memory, processors, numbers, clockNs, sink));
        vrings.forEach(vring -> placed.add(Optional.empty()));
    }

    /** Tells what happened since the last look; begins to follow vrings that hold anything. */
    public void look() {
        if (vrings.stream().anyMatch(this::holdsSomething)) {
            for (int i = 0; i < vrings.size(); i++) {
                placed.set(i, Optional.of(vrings.get(i)));
            }
        }
        update();
        device.queues().forEach(VirtqueueObserver::look);
    }

    /** Tells what a store just changed; called after each one it makes an exact record. */
    public void stored(long address, long lengthBytes) {
        for (int i = 0; i < vrings.size(); i++) {
            long begin = vrings.get(i).deviceAddress();
            long size = sizeBytes(vrings.get(i));
            boolean touched = StoreTrigger.overlap(address, lengthBytes, begin, size);
            boolean covered = address <= begin && begin - address <= lengthBytes - size;
            if (covered || touched && placed.get(i).isEmpty()) {
                place(i);
            }
        }
        if (statusAddress.isPresent() && Long.compareUnsigned(statusAddress.getAsLong() - address, lengthBytes) < 0) {
            update();
        }
        device.stored(address, lengthBytes);
    }

    /**
     * Tells of a notification.
     *
     * @return whether it is for a vring of this device
     */
    public boolean notified(Role by, long notifyId) {
        return device.notified(by, notifyId);
    }

    private void place(int i) {
        placed.set(i, Optional.empty());
        update();
        placed.set(i, Optional.of(vrings.get(i)));
        update();
    }

    private void update() {
        List<VringEntry> now = new ArrayList<>();
        for (int i = 0; i < vrings.size(); i++) {
            VringEntry vring = vrings.get(i);
            now.add(placed.get(i).orElse(VringEntry.unplaced(vring.align(), vring.num(), vring.notifyId())));
        }
        int status = statusAddress.isPresent() ? memory.u8(statusAddress.getAsLong()) : 0;
        device.update(Optional.of(new VirtioDevice(0, VirtioDevice.RPMSG, ResourceTableLayout.ANY, 0, 0, status, now,
                List.of())));
    }

    private boolean holdsSomething(VringEntry vring) {
        byte[] bytes = memory.bytes(vring.deviceAddress(), Math.toIntExact(sizeBytes(vring)));
        for (byte b : bytes) {
            if (b != 0) {
                return true;
            }
        }
        return false;
    }

    private static long sizeBytes(VringEntry vring) {
        return VringLayout.legacySizeBytes((int) vring.num(), (int) vring.align());
    }
}
