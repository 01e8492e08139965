/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.memory;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.util.function.IntFunction;

/**
 * Bytes in one or more byte buffers.
 *
 * <pre>
 *  offset   0                   size                2 * size                   end
 *           +-------------------+-------------------+-----     -----+-----------+
 *           | segment 0         | segment 1         |      ...      | last      |
 *           +-------------------+-------------------+-----     -----+-----------+
 *                             ^^^^ a value across two segments is accessed byte by byte
 * </pre>
 *
 * A byte buffer ends at 2 GiB, so the bytes are cut into segments of a power of two that follow each other without
 * overlap. A ring index is 2-aligned and so never lies across two segments.
 */
final class Segments implements Bytes {

    private static final int SHIFT = 30;
    private static final VarHandle U16 =
            MethodHandles.byteBufferViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);

    private final ByteBuffer[] segments;
    private final int shift;
    private final int mask;
    private final boolean readOnly;
    private final boolean onHeap;

    /** Segments of 2^{@code shift} bytes, the last one may be shorter; {@code shift} is 1..30. */
    Segments(ByteBuffer[] segments, int shift) {
        this.segments = segments;
        this.shift = shift;
        this.mask = (1 << shift) - 1;
        this.readOnly = segments.length > 0 && segments[0].isReadOnly();
        this.onHeap = segments.length == 0 || !segments[0].isDirect();
        for (ByteBuffer segment : segments) {
            segment.order(ByteOrder.LITTLE_ENDIAN);
        }
    }

    static Segments allocate(long sizeBytes, IntFunction<ByteBuffer> allocator) {
        return allocate(sizeBytes, SHIFT, allocator);
    }

    static Segments allocate(long sizeBytes, int shift, IntFunction<ByteBuffer> allocator) {
        ByteBuffer[] segments = new ByteBuffer[count(sizeBytes, shift)];
        for (int i = 0; i < segments.length; i++) {
            segments[i] = allocator.apply(length(sizeBytes, shift, i));
        }
        return new Segments(segments, shift);
    }

    static Segments map(FileChannel channel, long fileOffset, long sizeBytes, MapMode mode) throws IOException {
        ByteBuffer[] segments = new ByteBuffer[count(sizeBytes, SHIFT)];
        for (int i = 0; i < segments.length; i++) {
            long start = (long) i << SHIFT;
            segments[i] = channel.map(mode, fileOffset + start, length(sizeBytes, SHIFT, i));
        }
        return new Segments(segments, SHIFT);
    }

    private static int count(long sizeBytes, int shift) {
        if (sizeBytes < 0) {
            throw new IllegalArgumentException("size of " + sizeBytes + " bytes is negative");
        }
        return Math.toIntExact((sizeBytes >>> shift) + ((sizeBytes & (1L << shift) - 1) == 0 ? 0 : 1));
    }

    private static int length(long sizeBytes, int shift, int segment) {
        return (int) Math.min(1L << shift, sizeBytes - ((long) segment << shift));
    }

    @Override
    public boolean readOnly() {
        return readOnly;
    }

    @Override
    public int u8(long offset) {
        return Byte.toUnsignedInt(segment(offset).get(index(offset)));
    }

    @Override
    public int u16(long offset) {
        return crosses(offset, Short.BYTES)
                ? (int) assemble(offset, Short.BYTES)
                : Short.toUnsignedInt(segment(offset).getShort(index(offset)));
    }

    @Override
    public long u32(long offset) {
        return crosses(offset, Integer.BYTES)
                ? assemble(offset, Integer.BYTES)
                : Integer.toUnsignedLong(segment(offset).getInt(index(offset)));
    }

    @Override
    public long u64(long offset) {
        return crosses(offset, Long.BYTES)
                ? assemble(offset, Long.BYTES)
                : segment(offset).getLong(index(offset));
    }

    @Override
    public void putU8(long offset, int value) {
        segment(offset).put(index(offset), (byte) value);
    }

    @Override
    public void putU16(long offset, int value) {
        if (crosses(offset, Short.BYTES)) {
            scatter(offset, Short.BYTES, value);
        } else {
            segment(offset).putShort(index(offset), (short) value);
        }
    }

    @Override
    public void putU32(long offset, long value) {
        if (crosses(offset, Integer.BYTES)) {
            scatter(offset, Integer.BYTES, value);
        } else {
            segment(offset).putInt(index(offset), (int) value);
        }
    }

    @Override
    public void putU64(long offset, long value) {
        if (crosses(offset, Long.BYTES)) {
            scatter(offset, Long.BYTES, value);
        } else {
            segment(offset).putLong(index(offset), value);
        }
    }

    /** Heap buffers may move and allow no ordered access modes (JDK 25 throws): there a fence gives the order. */
    @Override
    public int u16Acquire(long offset) {
        if (onHeap) {
            int value = u16(offset);
            VarHandle.acquireFence();
            return value;
        }
        return Short.toUnsignedInt((short) U16.getAcquire(segment(offset), index(offset)));
    }

    @Override
    public void putU16Release(long offset, int value) {
        if (onHeap) {
            VarHandle.releaseFence();
            putU16(offset, value);
        } else {
            U16.setRelease(segment(offset), index(offset), (short) value);
        }
    }

    @Override
    public void read(long offset, byte[] into, int position, int length) {
        for (int done = 0; done < length;) {
            int part = contiguous(offset + done, length - done);
            segment(offset + done).get(index(offset + done), into, position + done, part);
            done += part;
        }
    }

    @Override
    public void write(long offset, byte[] from, int position, int length) {
        for (int done = 0; done < length;) {
            int part = contiguous(offset + done, length - done);
            segment(offset + done).put(index(offset + done), from, position + done, part);
            done += part;
        }
    }

    private ByteBuffer segment(long offset) {
        return segments[(int) (offset >>> shift)];
    }

    private int index(long offset) {
        return (int) offset & mask;
    }

    private boolean crosses(long offset, int lengthBytes) {
        return index(offset) > mask + 1 - lengthBytes;
    }

    private int contiguous(long offset, int length) {
        return Math.min(length, mask + 1 - index(offset));
    }

    private long assemble(long offset, int lengthBytes) {
        long value = 0;
        for (int i = lengthBytes - 1; i >= 0; i--) {
            value = value << Byte.SIZE | u8(offset + i);
        }
        return value;
    }

    private void scatter(long offset, int lengthBytes, long value) {
        for (int i = 0; i < lengthBytes; i++) {
            putU8(offset + i, (int) (value >>> i * Byte.SIZE));
        }
    }
}
