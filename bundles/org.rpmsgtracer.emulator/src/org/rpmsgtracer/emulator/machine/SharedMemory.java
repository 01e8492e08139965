/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.machine;

import java.util.Arrays;

import org.rpmsgtracer.protocol.memory.Memory;

/** Memory that several processors share and that tells its listeners about each store. */
public final class SharedMemory implements Memory {

    private final Memory bytes;
    private StoreListener[] listeners = {};

    public SharedMemory(Memory bytes) {
        this.bytes = bytes;
    }

    /** Adds a listener, which is called after those before it. */
    public void onStore(StoreListener listener) {
        listeners = Arrays.copyOf(listeners, listeners.length + 1);
        listeners[listeners.length - 1] = listener;
    }

    @Override
    public boolean contains(long address, long lengthBytes) {
        return bytes.contains(address, lengthBytes);
    }

    @Override
    public int u8(long address) {
        return bytes.u8(address);
    }

    @Override
    public int u16(long address) {
        return bytes.u16(address);
    }

    @Override
    public long u32(long address) {
        return bytes.u32(address);
    }

    @Override
    public long u64(long address) {
        return bytes.u64(address);
    }

    @Override
    public int u16Acquire(long address) {
        return bytes.u16Acquire(address);
    }

    @Override
    public void read(long address, byte[] into, int offset, int length) {
        bytes.read(address, into, offset, length);
    }

    @Override
    public void putU8(long address, int value) {
        bytes.putU8(address, value);
        stored(address, Byte.BYTES);
    }

    @Override
    public void putU16(long address, int value) {
        bytes.putU16(address, value);
        stored(address, Short.BYTES);
    }

    @Override
    public void putU32(long address, long value) {
        bytes.putU32(address, value);
        stored(address, Integer.BYTES);
    }

    @Override
    public void putU64(long address, long value) {
        bytes.putU64(address, value);
        stored(address, Long.BYTES);
    }

    @Override
    public void putU16Release(long address, int value) {
        bytes.putU16Release(address, value);
        stored(address, Short.BYTES);
    }

    @Override
    public void write(long address, byte[] from, int offset, int length) {
        bytes.write(address, from, offset, length);
        stored(address, length);
    }

    @Override
    public void fill(long address, long lengthBytes, int value) {
        bytes.fill(address, lengthBytes, value);
        stored(address, lengthBytes);
    }

    @Override
    public String toString() {
        return String.valueOf(bytes);
    }

    private void stored(long address, long lengthBytes) {
        for (StoreListener listener : listeners) {
            listener.stored(address, lengthBytes);
        }
    }
}
