/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * How the place of a packet is kept, little-endian.
 *
 * <pre>
 *      0       4       8       12      16
 *      +-------+-------+-------+-------+
 *    0 |    offset     |  first event  |
 *   16 |  begin time   |   end time    |
 *   32 |   sequence    | bytes |events |
 *   48 |crc32c |
 *      +-------+
 * </pre>
 */
final class PacketRow {

    static final int SIZE_BYTES = 52;
    static final int FIRST_EVENT = 8;
    static final int END_NS = 24;
    static final int EVENTS = 44;

    private static final int BEGIN_NS = 16;
    private static final int SEQUENCE = 32;
    private static final int BYTES = 40;
    private static final int CHECKSUM = 48;
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private PacketRow() {}

    static void write(PacketPlace place, byte[] row, int at) {
        LONG.set(row, at, place.offset());
        LONG.set(row, at + FIRST_EVENT, place.firstEvent());
        LONG.set(row, at + BEGIN_NS, place.beginNs());
        LONG.set(row, at + END_NS, place.endNs());
        LONG.set(row, at + SEQUENCE, place.sequence());
        INT.set(row, at + BYTES, place.bytes());
        INT.set(row, at + EVENTS, place.eventCount());
        INT.set(row, at + CHECKSUM, place.checksum());
    }

    static PacketPlace read(byte[] row, int at) {
        return new PacketPlace(longAt(row, at), longAt(row, at + FIRST_EVENT), intAt(row, at + EVENTS),
                longAt(row, at + BEGIN_NS), longAt(row, at + END_NS), intAt(row, at + BYTES),
                longAt(row, at + SEQUENCE), intAt(row, at + CHECKSUM));
    }

    static long longAt(byte[] row, int at) {
        return (long) LONG.get(row, at);
    }

    static int intAt(byte[] row, int at) {
        return (int) INT.get(row, at);
    }
}
