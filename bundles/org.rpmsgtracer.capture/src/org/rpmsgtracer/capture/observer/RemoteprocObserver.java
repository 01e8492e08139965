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
import org.rpmsgtracer.protocol.remoteproc.ResourceTable;
import org.rpmsgtracer.protocol.remoteproc.ResourceTableException;
import org.rpmsgtracer.protocol.remoteproc.ResourceTableParser;
import org.rpmsgtracer.protocol.remoteproc.VirtioDevice;
import org.rpmsgtracer.protocol.virtio.VringLayout;
import org.rpmsgtracer.trace.event.EventSink;
import org.rpmsgtracer.trace.event.Role;

/**
 * Follows everything that one remote processor and its host share, beginning at the resource table in memory: the
 * status of each virtio device, and its virtqueues from the moment the host has placed them. It never writes to the
 * memory. Confined to one thread; the observed processors may run meanwhile.
 */
public final class RemoteprocObserver {

    private final Memory memory;
    private final long tableAddress;
    private final long tableBytes;
    private final String prefix;
    private final Complaints complaints;
    private final DeviceObserver.Surroundings surroundings;
    private final List<DeviceObserver> devices = new ArrayList<>();
    private String unreadable = "";

    /**
     * An observer that has not looked yet.
     *
     * @param tableAddress where the resource table is, or will be once the remote is loaded; zeros until then
     * @param tableBytes   how many bytes the table may have, all of them in the memory
     * @param processors   names of the two sides
     * @param numbers      of the recording's virtqueues
     * @param clockNs      the recording's clock
     */
    public RemoteprocObserver(Memory memory, long tableAddress, long tableBytes, ProcessorNames processors,
            QueueNumbers numbers, LongSupplier clockNs, EventSink sink) {
        this(memory, tableAddress, tableBytes, "", processors, numbers, clockNs, sink);
    }

    /**
     * As the other one, where a recording has several remote processors.
     *
     * @param prefix of the devices' names, such as {@code m4.} for {@code m4.vdev0}
     */
    public RemoteprocObserver(Memory memory, long tableAddress, long tableBytes, String prefix,
            ProcessorNames processors, QueueNumbers numbers, LongSupplier clockNs, EventSink sink) {
        this.prefix = prefix;
        this.memory = memory;
        this.tableAddress = tableAddress;
        this.tableBytes = tableBytes;
        this.surroundings = new DeviceObserver.Surroundings(memory, processors, numbers, clockNs, sink);
        this.complaints = surroundings.newComplaints();
    }

    /** The virtqueues that are followed now, in the order of the table. */
    public List<VirtqueueObserver> queues() {
        return devices.stream().flatMap(device -> device.queues().stream()).toList();
    }

    /** Tells what happened since the last look, to the table and then to each virtqueue. */
    public void look() {
        lookAtTable();
        queues().forEach(VirtqueueObserver::look);
    }

    /** Tells what a store just changed; called after each one it makes an exact record. */
    public void stored(long address, long lengthBytes) {
        if (StoreTrigger.overlap(address, lengthBytes, tableAddress, tableBytes)) {
            look();
        }
        devices.forEach(device -> device.stored(address, lengthBytes));
    }

    /**
     * Tells of a notification.
     *
     * @param by       who rang: the driver kicks, the device interrupts
     * @param notifyId that the doorbell carried
     * @return whether it is for a vring of the table; if not, that is told
     */
    public boolean notified(Role by, long notifyId) {
        for (DeviceObserver device : devices) {
            if (device.notified(by, notifyId)) {
                return true;
            }
        }
        complaints.add(Rule.DOORBELL_KNOWN, "doorbell", "notify id " + notifyId,
                "that of a vring in the resource table");
        return false;
    }

    /** Reads the table; a virtqueue that came into being is attached, and tells of its entries at its next look. */
    public void lookAtTable() {
        List<VirtioDevice> found = table().map(ResourceTable::virtioDevices).orElse(List.of());
        for (int i = devices.size(); i < found.size(); i++) {
            devices.add(new DeviceObserver(prefix + "vdev" + i, VringLayout::legacy, surroundings));
        }
        for (int i = 0; i < devices.size(); i++) {
            devices.get(i).update(i < found.size() ? Optional.of(found.get(i)) : Optional.empty());
        }
    }

    /** The table, if there is one: memory before the first start is no error, and the same error is told once. */
    private Optional<ResourceTable> table() {
        try {
            ResourceTable table = ResourceTableParser.parse(memory, tableAddress, tableBytes);
            unreadable = "";
            return Optional.of(table);
        } catch (ResourceTableException e) {
            boolean loaded = memory.contains(tableAddress, Integer.BYTES) && memory.u32(tableAddress) != 0;
            if (loaded && !unreadable.equals(e.getMessage())) {
                unreadable = String.valueOf(e.getMessage());
                complaints.add(Rule.TABLE_READABLE, "resource table offset 0x" + Long.toHexString(e.offset()),
                        e.found(), e.expected());
            }
            return Optional.empty();
        }
    }
}
