/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.machine;

import java.util.Objects;

import org.rpmsgtracer.emulator.machine.DataCache.Maintenance;
import org.rpmsgtracer.protocol.memory.BufferMemory;
import org.rpmsgtracer.protocol.memory.Memory;
import org.rpmsgtracer.protocol.memory.MemoryAccessException;

/** Memory as software sees it through a data cache that it maintains or not. */
final class CachedMemory implements Memory {

    private final DataCache cache;
    private final Maintenance maintenance;
    /** One value on its way between processor and cache. */
    private final byte[] valueBytes = new byte[Long.BYTES];
    private final Memory value = BufferMemory.wrap(0, valueBytes);

    CachedMemory(DataCache cache, Maintenance maintenance) {
        this.cache = cache;
        this.maintenance = maintenance;
    }

    @Override
    public boolean contains(long address, long lengthBytes) {
        return cache.contains(address, lengthBytes);
    }

    @Override
    public int u8(long address) {
        return load(address, Byte.BYTES).u8(0);
    }

    @Override
    public int u16(long address) {
        return load(address, Short.BYTES).u16(0);
    }

    @Override
    public long u32(long address) {
        return load(address, Integer.BYTES).u32(0);
    }

    @Override
    public long u64(long address) {
        return load(address, Long.BYTES).u64(0);
    }

    @Override
    public int u16Acquire(long address) {
        requireAligned("read", address);
        return u16(address);
    }

    @Override
    public void read(long address, byte[] into, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, into.length);
        cache.read(maintenance, address, into, offset, length);
    }

    @Override
    public void putU8(long address, int number) {
        value.putU8(0, number);
        store(address, Byte.BYTES);
    }

    @Override
    public void putU16(long address, int number) {
        value.putU16(0, number);
        store(address, Short.BYTES);
    }

    @Override
    public void putU32(long address, long number) {
        value.putU32(0, number);
        store(address, Integer.BYTES);
    }

    @Override
    public void putU64(long address, long number) {
        value.putU64(0, number);
        store(address, Long.BYTES);
    }

    @Override
    public void putU16Release(long address, int number) {
        requireAligned("write", address);
        putU16(address, number);
    }

    @Override
    public void write(long address, byte[] from, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, from.length);
        cache.write(maintenance, address, from, offset, length);
    }

    @Override
    public String toString() {
        return cache.toString();
    }

    private Memory load(long address, int lengthBytes) {
        cache.read(maintenance, address, valueBytes, 0, lengthBytes);
        return value;
    }

    private void store(long address, int lengthBytes) {
        cache.write(maintenance, address, valueBytes, 0, lengthBytes);
    }

    private static void requireAligned(String access, long address) {
        if ((address & 1) != 0) {
            throw MemoryAccessException.misaligned(access, address);
        }
    }
}
