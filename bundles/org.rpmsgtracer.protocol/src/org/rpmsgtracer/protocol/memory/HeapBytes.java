/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.memory;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Bytes in one array. An emulated machine reads and writes some twenty values for each message, so this is the path
 * that has to be short.
 */
final class HeapBytes implements Bytes {

    private static final VarHandle U16 = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle U32 = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle U64 = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final byte[] bytes;

    HeapBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public boolean readOnly() {
        return false;
    }

    @Override
    public int u8(long offset) {
        return Byte.toUnsignedInt(bytes[(int) offset]);
    }

    @Override
    public int u16(long offset) {
        return Short.toUnsignedInt((short) U16.get(bytes, (int) offset));
    }

    @Override
    public long u32(long offset) {
        return Integer.toUnsignedLong((int) U32.get(bytes, (int) offset));
    }

    @Override
    public long u64(long offset) {
        return (long) U64.get(bytes, (int) offset);
    }

    @Override
    public void putU8(long offset, int value) {
        bytes[(int) offset] = (byte) value;
    }

    @Override
    public void putU16(long offset, int value) {
        U16.set(bytes, (int) offset, (short) value);
    }

    @Override
    public void putU32(long offset, long value) {
        U32.set(bytes, (int) offset, (int) value);
    }

    @Override
    public void putU64(long offset, long value) {
        U64.set(bytes, (int) offset, value);
    }

    /** Arrays may move and allow no ordered access modes (JDK 25 throws): a fence gives the order. */
    @Override
    public int u16Acquire(long offset) {
        int value = u16(offset);
        VarHandle.acquireFence();
        return value;
    }

    @Override
    public void putU16Release(long offset, int value) {
        VarHandle.releaseFence();
        putU16(offset, value);
    }

    @Override
    public void read(long offset, byte[] into, int position, int length) {
        System.arraycopy(bytes, (int) offset, into, position, length);
    }

    @Override
    public void write(long offset, byte[] from, int position, int length) {
        System.arraycopy(from, position, bytes, (int) offset, length);
    }
}
