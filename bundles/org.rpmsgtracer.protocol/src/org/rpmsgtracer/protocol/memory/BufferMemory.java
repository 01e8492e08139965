/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.memory;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Set;

/**
 * One range of memory in byte buffers: on the heap, outside it, or mapped from a file. Its size is not limited to the
 * 2 GiB of one buffer. Its base address is even, so that an aligned ring index is aligned in its buffer too.
 */
public final class BufferMemory implements ContiguousMemory {

    /** What every platform can have in one array. */
    private static final int MAX_ARRAY_BYTES = 1 << 30;

    private final long baseAddress;
    private final long sizeBytes;
    private final Bytes bytes;

    BufferMemory(long baseAddress, long sizeBytes, Bytes bytes) {
        if (baseAddress != 0 && Long.compareUnsigned(sizeBytes, -baseAddress) > 0) {
            throw new IllegalArgumentException("size 0x" + Long.toHexString(sizeBytes) + " bytes from 0x"
                    + Long.toHexString(baseAddress) + " does not end at 2^64 or below");
        }
        if ((baseAddress & 1) != 0) {
            throw new IllegalArgumentException("base address 0x" + Long.toHexString(baseAddress) + " is odd");
        }
        this.baseAddress = baseAddress;
        this.sizeBytes = sizeBytes;
        this.bytes = bytes;
    }

    /** Zeroed memory on the Java heap. Fences order its index accesses. */
    public static BufferMemory heap(long baseAddress, long sizeBytes) {
        Bytes bytes = sizeBytes >= 0 && sizeBytes <= MAX_ARRAY_BYTES
                ? new HeapBytes(new byte[(int) sizeBytes])
                : Segments.allocate(sizeBytes, ByteBuffer::allocate);
        return new BufferMemory(baseAddress, sizeBytes, bytes);
    }

    /** Zeroed memory outside the Java heap, freed when this object is no longer reachable. */
    public static BufferMemory direct(long baseAddress, long sizeBytes) {
        return new BufferMemory(baseAddress, sizeBytes, Segments.allocate(sizeBytes, ByteBuffer::allocateDirect));
    }

    /** Memory that is {@code bytes} itself, not a copy. */
    public static BufferMemory wrap(long baseAddress, byte[] bytes) {
        return new BufferMemory(baseAddress, bytes.length, new HeapBytes(bytes));
    }

    /**
     * Maps a part of a file, which stays mapped until this object is no longer reachable. The file is never made
     * longer; should it become shorter while it is mapped, an access behind its new end fails with an
     * {@link InternalError}.
     *
     * @param fileOffset an even offset, so that ring indices are aligned in the file as in the memory
     * @throws EOFException if the file ends before the part does
     */
    public static BufferMemory map(Path file, long fileOffset, long sizeBytes, long baseAddress, MapMode mode)
            throws IOException {
        if (fileOffset < 0 || (fileOffset & 1) != 0) {
            throw new IllegalArgumentException("file offset " + fileOffset + " is negative or odd");
        }
        Set<StandardOpenOption> options = mode == MapMode.READ_ONLY
                ? Set.of(StandardOpenOption.READ)
                : Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(file, options)) {
            long available = channel.size() - fileOffset;
            if (sizeBytes > available) {
                throw new EOFException(file + ": found " + Math.max(0, available) + " bytes at offset " + fileOffset
                        + ", expected " + sizeBytes);
            }
            return new BufferMemory(baseAddress, sizeBytes, Segments.map(channel, fileOffset, sizeBytes, mode));
        }
    }

    @Override
    public long baseAddress() {
        return baseAddress;
    }

    @Override
    public long sizeBytes() {
        return sizeBytes;
    }

    @Override
    public int u8(long address) {
        return bytes.u8(readable(address, Byte.BYTES));
    }

    @Override
    public int u16(long address) {
        return bytes.u16(readable(address, Short.BYTES));
    }

    @Override
    public long u32(long address) {
        return bytes.u32(readable(address, Integer.BYTES));
    }

    @Override
    public long u64(long address) {
        return bytes.u64(readable(address, Long.BYTES));
    }

    @Override
    public int u16Acquire(long address) {
        return bytes.u16Acquire(aligned("read", address, readable(address, Short.BYTES)));
    }

    @Override
    public void read(long address, byte[] into, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, into.length);
        bytes.read(readable(address, length), into, offset, length);
    }

    @Override
    public void putU8(long address, int value) {
        bytes.putU8(writable(address, Byte.BYTES), value);
    }

    @Override
    public void putU16(long address, int value) {
        bytes.putU16(writable(address, Short.BYTES), value);
    }

    @Override
    public void putU32(long address, long value) {
        bytes.putU32(writable(address, Integer.BYTES), value);
    }

    @Override
    public void putU64(long address, long value) {
        bytes.putU64(writable(address, Long.BYTES), value);
    }

    @Override
    public void putU16Release(long address, int value) {
        bytes.putU16Release(aligned("write", address, writable(address, Short.BYTES)), value);
    }

    @Override
    public void write(long address, byte[] from, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, from.length);
        bytes.write(writable(address, length), from, offset, length);
    }

    @Override
    public String toString() {
        return sizeBytes == 0 ? "nothing"
                : "0x" + Long.toHexString(baseAddress) + "..0x"
                        + Long.toHexString(baseAddress + sizeBytes - 1);
    }

    private long readable(long address, long lengthBytes) {
        if (!contains(address, lengthBytes)) {
            throw MemoryAccessException.outside("read", address, lengthBytes, this);
        }
        return address - baseAddress;
    }

    private long writable(long address, long lengthBytes) {
        if (!contains(address, lengthBytes)) {
            throw MemoryAccessException.outside("write", address, lengthBytes, this);
        }
        if (bytes.readOnly()) {
            throw MemoryAccessException.readOnly(address, lengthBytes, this);
        }
        return address - baseAddress;
    }

    private static long aligned(String access, long address, long offset) {
        if ((address & 1) != 0) {
            throw MemoryAccessException.misaligned(access, address);
        }
        return offset;
    }
}
