/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.memory;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Several ranges of memory with gaps between them. An access must lie in one part, even where two parts touch. */
public final class SparseMemory implements Memory {

    private final List<ContiguousMemory> parts;
    /** Where some thread found something last, to look there first. */
    private ContiguousMemory recent;

    private SparseMemory(List<ContiguousMemory> parts) {
        this.parts = parts;
        this.recent = parts.isEmpty() ? BufferMemory.heap(0, 0) : parts.getFirst();
    }

    /**
     * Puts parts side by side, in any order.
     *
     * @throws IllegalArgumentException if two parts overlap
     */
    public static SparseMemory of(List<? extends ContiguousMemory> parts) {
        List<ContiguousMemory> sorted = parts.stream()
                .<ContiguousMemory>map(part -> part)
                .sorted(Comparator.comparing(ContiguousMemory::baseAddress, Long::compareUnsigned))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            ContiguousMemory below = sorted.get(i - 1);
            ContiguousMemory above = sorted.get(i);
            if (Long.compareUnsigned(above.baseAddress() - below.baseAddress(), below.sizeBytes()) < 0) {
                throw new IllegalArgumentException("memory " + above + " overlaps memory " + below);
            }
        }
        return new SparseMemory(sorted);
    }

    @Override
    public boolean contains(long address, long lengthBytes) {
        if (isIn(recent, address, lengthBytes)) {
            return true;
        }
        int i = lastAtOrBelow(address);
        return i >= 0 && parts.get(i).contains(address, lengthBytes);
    }

    @Override
    public int u8(long address) {
        return part("read", address, Byte.BYTES).u8(address);
    }

    @Override
    public int u16(long address) {
        return part("read", address, Short.BYTES).u16(address);
    }

    @Override
    public long u32(long address) {
        return part("read", address, Integer.BYTES).u32(address);
    }

    @Override
    public long u64(long address) {
        return part("read", address, Long.BYTES).u64(address);
    }

    @Override
    public int u16Acquire(long address) {
        return part("read", address, Short.BYTES).u16Acquire(address);
    }

    @Override
    public void read(long address, byte[] into, int offset, int length) {
        part("read", address, length).read(address, into, offset, length);
    }

    @Override
    public void putU8(long address, int value) {
        part("write", address, Byte.BYTES).putU8(address, value);
    }

    @Override
    public void putU16(long address, int value) {
        part("write", address, Short.BYTES).putU16(address, value);
    }

    @Override
    public void putU32(long address, long value) {
        part("write", address, Integer.BYTES).putU32(address, value);
    }

    @Override
    public void putU64(long address, long value) {
        part("write", address, Long.BYTES).putU64(address, value);
    }

    @Override
    public void putU16Release(long address, int value) {
        part("write", address, Short.BYTES).putU16Release(address, value);
    }

    @Override
    public void write(long address, byte[] from, int offset, int length) {
        part("write", address, length).write(address, from, offset, length);
    }

    @Override
    public String toString() {
        return parts.isEmpty() ? "nothing" : parts.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private ContiguousMemory part(String access, long address, long lengthBytes) {
        ContiguousMemory last = recent;
        return isIn(last, address, lengthBytes) ? last : find(access, address, lengthBytes);
    }

    /** Whether bytes lie in a part; no bytes may lie in two. */
    private static boolean isIn(ContiguousMemory part, long address, long lengthBytes) {
        return lengthBytes > 0 && part.contains(address, lengthBytes);
    }

    private ContiguousMemory find(String access, long address, long lengthBytes) {
        int i = lastAtOrBelow(address);
        if (i < 0 || !parts.get(i).contains(address, lengthBytes)) {
            throw MemoryAccessException.outside(access, address, lengthBytes, this);
        }
        ContiguousMemory part = parts.get(i);
        recent = part;
        return part;
    }

    /** The number of the last part that begins at or below the address, or -1. */
    private int lastAtOrBelow(long address) {
        int low = 0;
        int high = parts.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (Long.compareUnsigned(parts.get(middle).baseAddress(), address) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
