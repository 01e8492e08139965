/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.virtio;

import org.rpmsgtracer.protocol.memory.Memory;
import org.rpmsgtracer.protocol.memory.MemoryAccessException;

/**
 * The shared bytes of one virtqueue, field by field. It keeps no state: each call reads or writes the memory, as far
 * as that allows from any thread. Index loads acquire and index stores release.
 */
public final class Vring {

    /** {@code avail.flags}: the driver does not want to be interrupted (VIRTQ_AVAIL_F_NO_INTERRUPT). */
    public static final int NO_INTERRUPT = 1;
    /** {@code used.flags}: the device does not want to be kicked (VIRTQ_USED_F_NO_NOTIFY). */
    public static final int NO_NOTIFY = 1;

    /** What stands for a head where there is none: {@link DriverQueue#add(long, long, int)} and others. */
    public static final int NO_HEAD = -1;

    private static final int USED_LENGTH = 4;

    private final Memory memory;
    private final VringLayout layout;

    /**
     * A virtqueue in the memory.
     *
     * @throws MemoryAccessException if {@link VringLayout#liesIn} is false; later reads cannot fail
     */
    public Vring(Memory memory, VringLayout layout) {
        layout.requireIn(memory);
        this.memory = memory;
        this.layout = layout;
    }

    public Memory memory() {
        return memory;
    }

    public VringLayout layout() {
        return layout;
    }

    public int num() {
        return layout.num();
    }

    /** Reads descriptor {@code i}, 0..num - 1. */
    public Descriptor descriptor(int i) {
        return Descriptor.read(memory, layout.descriptor(i));
    }

    /** The address field alone. */
    public long descriptorAddress(int i) {
        return memory.u64(layout.descriptor(i));
    }

    /** The length field alone, 0..2^32 - 1. */
    public long descriptorLengthBytes(int i) {
        return Descriptor.readLengthBytes(memory, layout.descriptor(i));
    }

    /** Writes the fields of descriptor {@code i}, each of which must fit. */
    void putDescriptor(int i, long address, long lengthBytes, int flags, int next) {
        Descriptor.write(memory, layout.descriptor(i), address, lengthBytes, flags, next);
    }

    public void putDescriptor(int i, Descriptor descriptor) {
        descriptor.write(memory, layout.descriptor(i));
    }

    public int availFlags() {
        return memory.u16(layout.availFlags());
    }

    public void putAvailFlags(int flags) {
        memory.putU16(layout.availFlags(), flags);
    }

    /** Free-running, unsigned 16 bit; what the driver wrote before it is visible afterwards. */
    public int availIdx() {
        return memory.u16Acquire(layout.availIdx());
    }

    /** Publishes all avail entries before {@code idx}. */
    public void putAvailIdx(int idx) {
        memory.putU16Release(layout.availIdx(), idx);
    }

    /** The head in the slot of a free-running index, as found: unsigned 16 bit, maybe not below num. */
    public int availHead(int idx) {
        return memory.u16(layout.availSlot(slot(idx)));
    }

    public void putAvailHead(int idx, int head) {
        memory.putU16(layout.availSlot(slot(idx)), head);
    }

    /** Only meaningful with EVENT_IDX or a Linux driver, and where {@link VringLayout#hasUsedEvent}. */
    public int usedEvent() {
        return memory.u16(layout.usedEvent());
    }

    public void putUsedEvent(int idx) {
        memory.putU16(layout.usedEvent(), idx);
    }

    public int usedFlags() {
        return memory.u16(layout.usedFlags());
    }

    public void putUsedFlags(int flags) {
        memory.putU16(layout.usedFlags(), flags);
    }

    /** Free-running, unsigned 16 bit; what the device wrote before it is visible afterwards. */
    public int usedIdx() {
        return memory.u16Acquire(layout.usedIdx());
    }

    /** Publishes all used entries before {@code idx}. */
    public void putUsedIdx(int idx) {
        memory.putU16Release(layout.usedIdx(), idx);
    }

    /** The element in the slot of a free-running index. */
    public UsedElement used(int idx) {
        return new UsedElement(usedId(idx), usedLengthBytes(idx));
    }

    /** The id in the slot of a free-running index, as found: unsigned 32 bit, maybe not below num. */
    public long usedId(int idx) {
        return memory.u32(layout.usedSlot(slot(idx)));
    }

    /** The length in the slot of a free-running index, 0..2^32 - 1. */
    public long usedLengthBytes(int idx) {
        return memory.u32(layout.usedSlot(slot(idx)) + USED_LENGTH);
    }

    public void putUsed(int idx, UsedElement element) {
        putUsed(idx, element.id(), element.lengthBytes());
    }

    /** Writes both fields of a used element, each of which must fit. */
    void putUsed(int idx, long id, long lengthBytes) {
        memory.putU64(layout.usedSlot(slot(idx)), id | lengthBytes << Integer.SIZE);
    }

    /** Only meaningful with EVENT_IDX. */
    public int availEvent() {
        return memory.u16(layout.availEvent());
    }

    public void putAvailEvent(int idx) {
        memory.putU16(layout.availEvent(), idx);
    }

    /** Zeroes all three parts, as the owner of the memory does before a driver starts. */
    public void clear() {
        memory.fill(layout.descAddress(), layout.descSizeBytes(), 0);
        memory.fill(layout.availAddress(), layout.availSizeBytes(), 0);
        memory.fill(layout.usedAddress(), layout.usedSizeBytes(), 0);
    }

    private int slot(int idx) {
        return idx & num() - 1;
    }
}
