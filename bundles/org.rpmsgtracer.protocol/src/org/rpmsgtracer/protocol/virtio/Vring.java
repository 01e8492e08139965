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
        long at = layout.usedSlot(slot(idx));
        return new UsedElement(memory.u32(at), memory.u32(at + USED_LENGTH));
    }

    public void putUsed(int idx, UsedElement element) {
        long at = layout.usedSlot(slot(idx));
        memory.putU32(at, element.id());
        memory.putU32(at + USED_LENGTH, element.lengthBytes());
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
