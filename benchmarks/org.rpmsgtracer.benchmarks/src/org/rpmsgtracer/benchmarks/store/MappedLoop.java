/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.benchmarks.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.rpmsgtracer.trace.ctf.PacketHeader;
import org.rpmsgtracer.trace.ctf.RecordId;

/**
 * The hand-written loop: whoever knows the layout by heart maps the stream file and steps from record to record. It
 * checks nothing (no checksum, no times, no ends), so that a damaged file means wrong sums or a dead process. What is
 * left is the speed of the memory and of the loop.
 */
final class MappedLoop {

    private static final long WINDOW_BYTES = 1L << 30;
    private static final int CONTENT_SIZE = 48;
    private static final int PACKET_SIZE = 56;
    private static final int EVENT_COUNT = 80;
    private static final int[] TEXT_OFFSETS = {0, 57, 0, 0, 0, 0, 0, 0, 19, 0, 14, 14, 18, 18, 10, 11};
    private static final int[] TEXTS = {0, 3, 0, 0, 0, 0, 0, 0, 1, 0, 2, 2, 2, 2, 2, 2};

    private MappedLoop() {}

    /** Maps a stream file, in windows that begin with a packet. */
    static List<ByteBuffer> map(Path stream) throws IOException {
        List<ByteBuffer> windows = new ArrayList<>();
        try (FileChannel channel = FileChannel.open(stream)) {
            long at = 0;
            while (at < channel.size()) {
                ByteBuffer window = channel.map(MapMode.READ_ONLY, at, Math.min(WINDOW_BYTES, channel.size() - at))
                        .order(ByteOrder.LITTLE_ENDIAN);
                windows.add(window);
                at += endOfPackets(window);
            }
        }
        return windows;
    }

    /** Reads all fields of all records. */
    static FieldSum read(List<ByteBuffer> windows) {
        FieldSum total = new FieldSum();
        windows.forEach(window -> packets(window, total));
        return total;
    }

    private static int endOfPackets(ByteBuffer window) {
        int at = 0;
        while (window.limit() - at >= PacketHeader.SIZE_BYTES && packetBytes(window, at) <= window.limit() - at) {
            at += packetBytes(window, at);
        }
        return at;
    }

    private static void packets(ByteBuffer window, FieldSum total) {
        int last = endOfPackets(window);
        for (int at = 0; at < last; at += packetBytes(window, at)) {
            int end = at + (int) (window.getLong(at + CONTENT_SIZE) / Byte.SIZE);
            total.add(window.getInt(at + EVENT_COUNT), records(window, at + PacketHeader.SIZE_BYTES, end));
        }
    }

    private static int packetBytes(ByteBuffer window, int at) {
        return (int) (window.getLong(at + PACKET_SIZE) / Byte.SIZE);
    }

    private static long records(ByteBuffer in, int from, int end) {
        long sum = 0;
        int at = from;
        while (at < end) {
            sum += in.getLong(at + 1);
            int id = in.get(at);
            switch (id) {
                case RecordId.CHAIN_OFFERED -> {
                    sum += u16(in, at + 10) + u16(in, at + 12) + u16(in, at + 14) + in.getLong(at + 16)
                            + u32(in, at + 24) + u16(in, at + 28) + u16(in, at + 30);
                    at += 32;
                }
                case RecordId.CHAIN_RETURNED -> {
                    sum += u16(in, at + 10) + u16(in, at + 12) + u16(in, at + 14) + u32(in, at + 16);
                    at += 20;
                }
                case RecordId.KICK, RecordId.INTERRUPT -> {
                    sum += u16(in, at + 10);
                    at += 12;
                }
                case RecordId.MESSAGE -> {
                    int recorded = u16(in, at + 34);
                    sum += u16(in, at + 10) + u16(in, at + 12) + u16(in, at + 14) + u32(in, at + 16)
                            + u32(in, at + 20) + u32(in, at + 24) + u16(in, at + 28) + u16(in, at + 30)
                            + in.get(at + 32) + in.get(at + 33) + payload(in, at + 36, recorded);
                    at += 36 + recorded;
                }
                default -> {
                    sum += id < RecordId.ENDPOINT_CREATED ? u16(in, at + 10) : 0;
                    at = afterTexts(in, at + TEXT_OFFSETS[id], TEXTS[id]);
                }
            }
        }
        return sum;
    }

    private static long payload(ByteBuffer in, int from, int length) {
        long sum = length;
        int at = from;
        for (int end = from + length; end - at >= Long.BYTES; at += Long.BYTES) {
            sum += in.getLong(at);
        }
        while (at < from + length) {
            sum += in.get(at++);
        }
        return sum;
    }

    private static int afterTexts(ByteBuffer in, int from, int texts) {
        int at = from;
        for (int text = 0; text < texts; text++) {
            while (in.get(at++) != 0) { /* a text ends with a zero byte */ }
        }
        return at;
    }

    private static int u16(ByteBuffer in, int at) {
        return in.getShort(at) & 0xFFFF;
    }

    private static long u32(ByteBuffer in, int at) {
        return in.getInt(at) & 0xFFFF_FFFFL;
    }
}
