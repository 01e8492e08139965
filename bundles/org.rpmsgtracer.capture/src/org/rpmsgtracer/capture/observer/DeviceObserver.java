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
import java.util.function.LongSupplier;

import org.rpmsgtracer.protocol.memory.Memory;
import org.rpmsgtracer.protocol.remoteproc.VirtioDevice;
import org.rpmsgtracer.protocol.remoteproc.VringEntry;
import org.rpmsgtracer.protocol.virtio.DeviceStatus;
import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.trace.event.EventSink;
import org.rpmsgtracer.trace.event.Interrupt;
import org.rpmsgtracer.trace.event.Kick;
import org.rpmsgtracer.trace.event.LifeCycleChanged;
import org.rpmsgtracer.trace.event.Role;

/** Follows one virtio device of a resource table. */
final class DeviceObserver {

    /** What all devices of a table have in common. */
    record Surroundings(Memory memory, ProcessorNames processors, QueueNumbers numbers, LongSupplier clockNs,
            EventSink sink) {

        Complaints newComplaints() {
            return new Complaints(clockNs, sink);
        }
    }

    /** What makes a device one that can be followed or not. */
    private record Shape(long id, int vrings) {}

    /** An RPMsg device has two vrings: the first one carries remote to host, the second host to remote. */
    private static final List<Direction> DIRECTIONS =
            List.of(Direction.REMOTE_TO_HOST, Direction.HOST_TO_REMOTE);

    private final String name;
    private final Surroundings surroundings;
    private final Complaints complaints;
    private final List<VringSlot> slots = new ArrayList<>();
    private List<VirtqueueObserver> queues = List.of();
    private Optional<Shape> shape = Optional.empty();
    private int status;

    DeviceObserver(String name, BlockLayout layout, Surroundings surroundings) {
        this.name = name;
        this.surroundings = surroundings;
        this.complaints = surroundings.newComplaints();
        for (int i = 0; i < DIRECTIONS.size(); i++) {
            slots.add(new VringSlot(name + "vring" + i, DIRECTIONS.get(i), layout, surroundings));
        }
    }

    /** The virtqueues that are followed now. */
    List<VirtqueueObserver> queues() {
        return queues;
    }

    /** Takes in the device's entry as it is now; none if the table is gone. */
    void update(Optional<VirtioDevice> entry) {
        Optional<Shape> now = entry.map(device -> new Shape(device.id(), device.vrings().size()));
        if (!shape.equals(now)) {
            shape = now;
            now.ifPresent(this::checkShape);
        }
        Optional<VirtioDevice> rpmsg = entry.filter(device -> device.id() == VirtioDevice.RPMSG);
        for (int i = 0; i < slots.size(); i++) {
            slots.get(i).update(vring(rpmsg, i), slots.get(0).observer().map(VirtqueueObserver::ring));
        }
        queues = slots.stream().flatMap(slot -> slot.observer().stream()).toList();
        rpmsg.ifPresent(device -> queues.forEach(queue -> queue.negotiated(device.driverFeatures())));
        entry.ifPresent(device -> statusIs(device.status()));
    }

    /** Tells what a store just changed in the virtqueues. */
    void stored(long address, long lengthBytes) {
        for (VirtqueueObserver queue : queues) {
            queue.stored(address, lengthBytes);
        }
    }

    private static Optional<VringEntry> vring(Optional<VirtioDevice> device, int i) {
        return device.map(VirtioDevice::vrings).filter(vrings -> i < vrings.size()).map(vrings -> vrings.get(i));
    }

    private void checkShape(Shape now) {
        if (now.id() != VirtioDevice.RPMSG) {
            complaints.add(Rule.RPMSG_DEVICE, name, "virtio device id " + now.id(),
                    VirtioDevice.RPMSG + " (RPMsg)");
        } else if (now.vrings() != DIRECTIONS.size()) {
            complaints.add(Rule.RPMSG_DEVICE, name + " number of vrings", String.valueOf(now.vrings()),
                    String.valueOf(DIRECTIONS.size()));
        }
    }

    private void statusIs(int newStatus) {
        if (newStatus == status) {
            return;
        }
        status = newStatus;
        surroundings.sink().accept(new LifeCycleChanged(surroundings.clockNs().getAsLong(), name,
                DeviceStatus.describe(newStatus)));
        if (newStatus == 0) {
            queues.forEach(VirtqueueObserver::reset);
        } else if ((newStatus & DeviceStatus.DRIVER_OK) != 0) {
            queues.forEach(VirtqueueObserver::setUp);
        }
    }

    /** Tells of a notification if it is for one of this device's virtqueues. */
    boolean notified(Role by, long notifyId) {
        for (VringSlot slot : slots) {
            if (slot.observer().isPresent() && slot.notifyId() == notifyId) {
                queues.forEach(VirtqueueObserver::settled);
                VirtqueueObserver observer = slot.observer().get();
                long timeNs = surroundings.clockNs().getAsLong();
                surroundings.sink().accept(switch (by) {
                    case DRIVER -> new Kick(timeNs, observer.queue().id());
                    case DEVICE -> new Interrupt(timeNs, observer.queue().id());
                });
                return true;
            }
        }
        return false;
    }
}
