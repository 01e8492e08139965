/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.virtio;

import java.util.Optional;

import org.rpmsgtracer.protocol.memory.Memory;
import org.rpmsgtracer.protocol.memory.MemoryAccessException;

/**
 * Where the three parts of a split virtqueue lie (VIRTIO 1.3, 2.7; Linux {@code include/uapi/linux/virtio_ring.h}).
 *
 * <pre>
 *  descriptor table              avail ring, driver writes       used ring, device writes
 *  0  desc[0]   16 bytes         0        u16 flags              0        u16 flags
 *  16 desc[1]                    2        u16 idx                2        u16 idx
 *     ...                        4        u16 ring[0]            4        u32 ring[0].id
 *     desc[num - 1]              6        u16 ring[1]            8        u32 ring[0].len
 *                                   ...                             ...
 *                                4+2*num  u16 used_event         4+8*num  u16 avail_event
 *
 *  legacy, one block:
 *  address                      address + 16*num           AU(address + 16*num + 2*(3 + num))
 *  +----------------------------+--------------------------+--------------------------------+
 *  | descriptor table           | avail ring   | (padding) | used ring                      |
 *  +----------------------------+--------------------------+--------------------------------+
 * </pre>
 *
 * AU rounds an address, not an offset, up to a multiple of the alignment. RPMsg-Lite leaves {@code used_event} out of
 * the sum: where what remains is such a multiple already (alignment 4, and 8 with 2 descriptors), its used ring begins
 * one step lower, and {@code used_event} has no room.
 * <p>
 * VIRTIO asks for descriptor tables at multiples of 16; real rings of alignment 4 (Zephyr static vrings) break that,
 * so it is not asked here.
 *
 * @param num          descriptors, a power of two, 1..32768
 * @param descAddress  descriptor table
 * @param availAddress avail ring, a multiple of 2
 * @param usedAddress  used ring, a multiple of 4
 */
public record VringLayout(int num, long descAddress, long availAddress, long usedAddress) {

    private static final int SLOTS = 4;
    private static final int IDX = 2;
    private static final int AVAIL_SLOT_BYTES = 2;
    private static final int USED_SLOT_BYTES = 8;
    private static final int EVENT_BYTES = 2;

    /**
     * Three parts, each at its own place (VIRTIO 1.x transports, vhost-user). Checks size, alignment, and that no part
     * passes the end of the address space.
     *
     * @throws IllegalArgumentException naming the value that cannot be
     */
    public VringLayout {
        if (!RingIndex.isValidNum(num)) {
            throw new IllegalArgumentException(notAPowerOfTwo(num));
        }
        requireAligned("avail ring", availAddress, 2);
        requireAligned("used ring", usedAddress, 4);
        requireNoWrap("descriptor table", descAddress, descSizeBytes(num));
        requireNoWrap("avail ring", availAddress, availSizeBytes(num));
        requireNoWrap("used ring", usedAddress, usedSizeBytes(num));
    }

    /**
     * One block as Linux and OpenAMP lay it out.
     *
     * @throws IllegalArgumentException with what {@link #legacyFault} says
     */
    public static VringLayout legacy(long address, int num, int align) {
        return block(address, num, align, availSizeBytes(num));
    }

    /**
     * One block as RPMsg-Lite lays it out.
     *
     * @throws IllegalArgumentException with what {@link #legacyFault} says
     */
    public static VringLayout rpmsgLite(long address, int num, int align) {
        return block(address, num, align, availSizeBytes(num) - EVENT_BYTES);
    }

    private static VringLayout block(long address, int num, int align, long availBytes) {
        Optional<String> fault = legacyFault(address, num, align);
        if (fault.isPresent()) {
            throw new IllegalArgumentException(fault.get());
        }
        long availAddress = address + descSizeBytes(num);
        return new VringLayout(num, address, availAddress, roundUp(availAddress + availBytes, align));
    }

    /**
     * Why no virtqueue of one block can have these values, which may come from an untrusted table.
     *
     * @param num   unsigned 32 bit
     * @param align unsigned 32 bit; a power of two, 4 or more
     * @return what is wrong with which value, or empty if {@link #legacy} accepts them
     */
    public static Optional<String> legacyFault(long address, long num, long align) {
        if (!RingIndex.isValidNum(num)) {
            return Optional.of(notAPowerOfTwo(num));
        }
        if (align < 4 || align > 1 << 30 || (align & align - 1) != 0) {
            return Optional.of("alignment " + align + " is not a power of two, 4..2^30");
        }
        if ((address & 3) != 0) {
            return Optional.of("vring address 0x" + Long.toHexString(address) + " is not a multiple of 4");
        }
        long missingToAlign = -address & align - 1;
        if (wraps(address, missingToAlign + legacySizeBytes((int) num, (int) align))) {
            return Optional.of("vring at 0x" + Long.toHexString(address) + " passes the end of the address space");
        }
        return Optional.empty();
    }

    /** Bytes of a block at a multiple of {@code align}, to the end of {@code avail_event}: Linux' {@code vring_size}. */
    public static long legacySizeBytes(int num, int align) {
        return roundUp(descSizeBytes(num) + availSizeBytes(num), align) + usedSizeBytes(num);
    }

    /** Where descriptor {@code i} lies, 0..num - 1. */
    public long descriptor(int i) {
        return descAddress + (long) Descriptor.SIZE_BYTES * requireBelowNum("descriptor", i);
    }

    public long availFlags() {
        return availAddress;
    }

    public long availIdx() {
        return availAddress + IDX;
    }

    /** Where a slot of the avail ring lies, 0..num - 1. */
    public long availSlot(int slot) {
        return availAddress + SLOTS + (long) AVAIL_SLOT_BYTES * requireBelowNum("avail slot", slot);
    }

    /** Where {@code used_event} lies if {@link #hasUsedEvent}, otherwise an address inside the used ring. */
    public long usedEvent() {
        return availAddress + SLOTS + (long) AVAIL_SLOT_BYTES * num;
    }

    /** False where the used ring begins before the end of {@code used_event}, as RPMsg-Lite may lay it out. */
    public boolean hasUsedEvent() {
        long gap = usedEvent() - usedAddress;
        return gap <= -EVENT_BYTES || gap >= usedSizeBytes(num);
    }

    public long usedFlags() {
        return usedAddress;
    }

    public long usedIdx() {
        return usedAddress + IDX;
    }

    /** Where a slot of the used ring lies, 0..num - 1. */
    public long usedSlot(int slot) {
        return usedAddress + SLOTS + (long) USED_SLOT_BYTES * requireBelowNum("used slot", slot);
    }

    public long availEvent() {
        return usedAddress + SLOTS + (long) USED_SLOT_BYTES * num;
    }

    /** Bytes of the descriptor table. */
    public long descSizeBytes() {
        return descSizeBytes(num);
    }

    /** Bytes of the avail ring with {@code used_event}, where it has room for that. */
    public long availSizeBytes() {
        return hasUsedEvent() ? availSizeBytes(num) : availSizeBytes(num) - EVENT_BYTES;
    }

    /** Bytes of the used ring with {@code avail_event}. */
    public long usedSizeBytes() {
        return usedSizeBytes(num);
    }

    /** Whether all three parts lie in the memory. */
    public boolean liesIn(Memory memory) {
        return memory.contains(descAddress, descSizeBytes())
                && memory.contains(availAddress, availSizeBytes())
                && memory.contains(usedAddress, usedSizeBytes());
    }

    void requireIn(Memory memory) {
        requireIn(memory, "descriptor table", descAddress, descSizeBytes());
        requireIn(memory, "avail ring", availAddress, availSizeBytes());
        requireIn(memory, "used ring", usedAddress, usedSizeBytes());
    }

    private static void requireIn(Memory memory, String part, long address, long sizeBytes) {
        if (!memory.contains(address, sizeBytes)) {
            throw MemoryAccessException.outside(part, address, sizeBytes, memory);
        }
    }

    private static long roundUp(long value, int align) {
        return value + align - 1 & -(long) align;
    }

    private static long descSizeBytes(int num) {
        return (long) Descriptor.SIZE_BYTES * num;
    }

    private static long availSizeBytes(int num) {
        return SLOTS + (long) AVAIL_SLOT_BYTES * num + EVENT_BYTES;
    }

    private static long usedSizeBytes(int num) {
        return SLOTS + (long) USED_SLOT_BYTES * num + EVENT_BYTES;
    }

    private int requireBelowNum(String what, int value) {
        if (value < 0 || value >= num) {
            throw new IllegalArgumentException(what + " " + value + " of " + num);
        }
        return value;
    }

    private static String notAPowerOfTwo(long num) {
        return "queue size " + num + " is not a power of two, 1.." + RingIndex.MAX_NUM;
    }

    private static void requireAligned(String part, long address, int align) {
        if ((address & align - 1) != 0) {
            throw new IllegalArgumentException(
                    part + " at 0x" + Long.toHexString(address) + " is not a multiple of " + align);
        }
    }

    private static void requireNoWrap(String part, long address, long sizeBytes) {
        if (wraps(address, sizeBytes)) {
            throw new IllegalArgumentException(
                    part + " at 0x" + Long.toHexString(address) + " passes the end of the address space");
        }
    }

    private static boolean wraps(long address, long sizeBytes) {
        return address != 0 && Long.compareUnsigned(sizeBytes, -address) > 0;
    }
}
