/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.capture.observer;

import java.util.Optional;

import org.rpmsgtracer.protocol.remoteproc.VringEntry;
import org.rpmsgtracer.protocol.virtio.Vring;
import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.trace.event.QueueId;

/** One vring of a device: followed as long as the table gives it a place, and anew whenever it gets another one. */
final class VringSlot {

    /** What makes the vring another one when it changes. */
    private record Place(long address, long align, long num) {

        static Place of(VringEntry entry) {
            return new Place(entry.deviceAddress(), entry.align(), entry.num());
        }
    }

    private final String name;
    private final Direction direction;
    private final BlockLayout layout;
    private final DeviceObserver.Surroundings surroundings;
    private final Complaints complaints;
    private Optional<QueueId> id = Optional.empty();
    private Optional<Place> place = Optional.empty();
    private Optional<VirtqueueObserver> observer = Optional.empty();
    private long notifyId;

    VringSlot(String name, Direction direction, BlockLayout layout, DeviceObserver.Surroundings surroundings) {
        this.name = name;
        this.direction = direction;
        this.layout = layout;
        this.surroundings = surroundings;
        this.complaints = surroundings.newComplaints();
    }

    /** The observer, while the vring has a place in memory. */
    Optional<VirtqueueObserver> observer() {
        return observer;
    }

    long notifyId() {
        return notifyId;
    }

    /**
     * Takes in the vring's entry as it is now.
     *
     * @param receiving the remote-to-host vring of the same device, if it is placed
     */
    void update(Optional<VringEntry> entry, Optional<Vring> receiving) {
        entry.ifPresent(now -> notifyId = now.notifyId());
        Optional<VringEntry> placed = entry.filter(VringEntry::isPlaced);
        Optional<Place> now = placed.map(Place::of);
        if (!now.equals(place)) {
            place = now;
            observer = placed.flatMap(it -> observe(it, receiving));
        }
    }

    private Optional<VirtqueueObserver> observe(VringEntry entry, Optional<Vring> receiving) {
        Optional<String> fault = VringPlacement.fault(surroundings.memory(), entry);
        if (fault.isPresent()) {
            complaints.add(Rule.VRING_USABLE, name, fault.get());
            return Optional.empty();
        }
        QueueId number = id.orElseGet(surroundings.numbers()::next);
        id = Optional.of(number);
        ObservedQueue queue = new ObservedQueue(number, name, direction, surroundings.processors().host(),
                surroundings.processors().remote(), entry.align());
        Vring ring = VringPlacement.ring(surroundings.memory(), entry, layout);
        return Optional.of(VirtqueueObserver.attach(ring, receiving.orElse(ring), queue, surroundings.clockNs(),
                surroundings.sink()));
    }
}
