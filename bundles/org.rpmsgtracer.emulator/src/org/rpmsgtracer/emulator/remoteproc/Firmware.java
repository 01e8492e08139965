/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.remoteproc;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;

import org.rpmsgtracer.protocol.memory.BufferMemory;
import org.rpmsgtracer.protocol.remoteproc.ResourceTableBuilder;
import org.rpmsgtracer.protocol.remoteproc.ResourceTableException;
import org.rpmsgtracer.protocol.remoteproc.ResourceTableParser;
import org.rpmsgtracer.protocol.remoteproc.VirtioDevice;

/**
 * A firmware image for a remote processor, as far as its host sees it: what it asks for in its resource table.
 *
 * @param name         of the file
 * @param sizeBytes    of the file, which the kernel log tells
 * @param tableAddress where its resource table is loaded
 * @param offsetSlots  for how many entries its table has offsets; those that are not used stay 0
 * @param entries      of the table, at most {@code offsetSlots}
 */
public record Firmware(String name, long sizeBytes, long tableAddress, int offsetSlots, List<FirmwareEntry> entries) {

    /** What Linux calls the first virtio device. */
    public static final String DEVICE = "vdev0";

    private static final long USUAL_SIZE_BYTES = 0x2_0000;

    /** Keeps a copy of the list. */
    public Firmware {
        entries = List.copyOf(entries);
        if (offsetSlots < entries.size()) {
            throw new IllegalArgumentException(entries.size() + " entries for " + offsetSlots + " offsets");
        }
    }

    /** A table without unused offsets. */
    public Firmware(String name, long sizeBytes, long tableAddress, List<FirmwareEntry> entries) {
        this(name, sizeBytes, tableAddress, entries.size(), entries);
    }

    /** One RPMsg device with two alike vrings that the host places. */
    public Firmware(String name, long tableAddress, int num, int align, long features) {
        this(name, USUAL_SIZE_BYTES, tableAddress, List.of(new FirmwareEntry.Vdev(0, features,
                List.of(VringRequest.anywhere(num, align), VringRequest.anywhere(num, align)), "")));
    }

    /**
     * The bytes of the resource table as they stand in the file.
     *
     * @throws IllegalArgumentException if a value does not fit its field
     */
    public byte[] resourceTable() {
        ResourceTableBuilder builder = new ResourceTableBuilder().offsetSlots(offsetSlots);
        entries.forEach(entry -> builder.add(entry.resource()));
        return builder.build();
    }

    /** The RPMsg devices as the firmware was built with them, at their places in the table. */
    public List<VirtioDevice> virtioDevices() {
        byte[] table = resourceTable();
        try {
            return ResourceTableParser.parse(BufferMemory.wrap(0, table), 0, table.length).virtioDevices();
        } catch (ResourceTableException e) {
            throw new IllegalStateException("a table that was just built", e);
        }
    }

    /** Where the firmware writes its log, if the table tells. */
    public List<FirmwareEntry.Trace> traces() {
        return entries.stream()
                .filter(FirmwareEntry.Trace.class::isInstance)
                .map(FirmwareEntry.Trace.class::cast)
                .toList();
    }

    /** The same file with another alignment of a vring of the first device, as a wrong table has it. */
    public Firmware withAlign(int vring, int align) {
        return withVring(vring, it -> new VringRequest(it.address(), it.num(), align, it.notifyId()));
    }

    /** The same file with another address of a vring of the first device, as a wrong table has it. */
    public Firmware withAddress(int vring, long address) {
        return withVring(vring,
                it -> new VringRequest(OptionalLong.of(address), it.num(), it.align(), it.notifyId()));
    }

    private Firmware withVring(int vring, UnaryOperator<VringRequest> change) {
        List<FirmwareEntry> changed = new ArrayList<>(entries);
        for (int i = 0; i < changed.size(); i++) {
            if (changed.get(i) instanceof FirmwareEntry.Vdev vdev && vring < vdev.vrings().size()) {
                List<VringRequest> vrings = new ArrayList<>(vdev.vrings());
                vrings.set(vring, change.apply(vrings.get(vring)));
                changed.set(i, new FirmwareEntry.Vdev(vdev.notifyId(), vdev.features(), vrings, vdev.config()));
                break;
            }
        }
        return new Firmware(name, sizeBytes, tableAddress, offsetSlots, changed);
    }
}
