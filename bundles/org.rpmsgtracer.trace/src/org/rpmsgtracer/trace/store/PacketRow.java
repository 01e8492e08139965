/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import org.rpmsgtracer.trace.ctf.PacketHeader;

/**
 * How the place of a packet is kept: seven words of 64 bits, little-endian in files.
 *
 * <pre>
 *  0 offset | 1 first event | 2 begin time | 3 end time | 4 sequence | 5 bytes, events &lt;&lt; 32 | 6 crc32c
 * </pre>
 */
final class PacketRow {

    static final int WORDS = 7;
    static final int SIZE_BYTES = WORDS * Long.BYTES;

    private static final int FIRST_EVENT = 1;
    private static final int BEGIN_NS = 2;
    private static final int END_NS = 3;
    private static final int SEQUENCE = 4;
    private static final int SIZES = 5;
    private static final int CHECKSUM = 6;

    private PacketRow() {}

    static void write(PacketPlace place, long[] rows, int at) {
        rows[at] = place.offset();
        rows[at + FIRST_EVENT] = place.firstEvent();
        rows[at + BEGIN_NS] = place.beginNs();
        rows[at + END_NS] = place.endNs();
        rows[at + SEQUENCE] = place.sequence();
        rows[at + SIZES] = place.bytes() | (long) place.eventCount() << Integer.SIZE;
        rows[at + CHECKSUM] = place.checksum() & 0xFFFF_FFFFL;
    }

    static PacketPlace read(long[] rows, int at) {
        return new PacketPlace(rows[at], rows[at + FIRST_EVENT], eventCount(rows, at), rows[at + BEGIN_NS],
                rows[at + END_NS], bytes(rows, at), rows[at + SEQUENCE], (int) rows[at + CHECKSUM]);
    }

    /** Whether a row can be that of a packet. */
    static boolean isPossible(long[] rows, int at) {
        int bytes = bytes(rows, at);
        return rows[at] >= 0 && rows[at] < Long.MAX_VALUE / 2 && rows[at + FIRST_EVENT] >= 0
                && rows[at + BEGIN_NS] >= 0 && rows[at + END_NS] >= rows[at + BEGIN_NS] && rows[at + SEQUENCE] >= 0
                && bytes >= PacketHeader.SIZE_BYTES && bytes <= PacketHeader.MAX_PACKET_BYTES
                && eventCount(rows, at) >= 0 && eventCount(rows, at) <= PacketHeader.mostEvents(bytes);
    }

    /** Whether a row may stand behind another one. */
    static boolean follows(long[] rows, int at, long[] before, int beforeAt) {
        return rows[at] >= before[beforeAt] + bytes(before, beforeAt)
                && rows[at + FIRST_EVENT] == before[beforeAt + FIRST_EVENT] + eventCount(before, beforeAt)
                && rows[at + BEGIN_NS] >= before[beforeAt + END_NS]
                && rows[at + SEQUENCE] > before[beforeAt + SEQUENCE];
    }

    private static int bytes(long[] rows, int at) {
        return (int) rows[at + SIZES];
    }

    private static int eventCount(long[] rows, int at) {
        return (int) (rows[at + SIZES] >>> Integer.SIZE);
    }
}
