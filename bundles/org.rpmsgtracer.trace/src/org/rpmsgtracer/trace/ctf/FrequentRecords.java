/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.ctf;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The frequent kinds of records, written at once at any place of an array: no object, no call for each field. The layout
 * of each is in {@code trace-format.md}; none of them is marked as late. Numbers have to be in the range of their fields:
 * what is above is cut off.
 */
public final class FrequentRecords {

    public static final int CHAIN_OFFERED_BYTES = 32;
    public static final int CHAIN_RETURNED_BYTES = 20;
    /** Of Kick and Interrupt. */
    public static final int NOTIFICATION_BYTES = 12;
    public static final int KICK_SUPPRESSED_BYTES = 13;
    /** Of Message, before the payload. */
    public static final int MESSAGE_BYTES = 36;
    /** Where a record says when it was. */
    public static final int TIME_OFFSET = 1;

    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int MESSAGE_PLEN_OFFSET = 34;
    /** Bytes of a record by its id; 0 where they are not fixed, or the kind is none of these. */
    private static final byte[] FIXED_BYTES = new byte[256];

    static {
        FIXED_BYTES[RecordId.CHAIN_OFFERED] = CHAIN_OFFERED_BYTES;
        FIXED_BYTES[RecordId.CHAIN_RETURNED] = CHAIN_RETURNED_BYTES;
        FIXED_BYTES[RecordId.KICK] = NOTIFICATION_BYTES;
        FIXED_BYTES[RecordId.INTERRUPT] = NOTIFICATION_BYTES;
        FIXED_BYTES[RecordId.KICK_SUPPRESSED] = KICK_SUPPRESSED_BYTES;
    }

    private FrequentRecords() {}

    /** A ChainOffered. */
    public static void putChainOffered(byte[] into, int at, long timeNs, int queue, int availIdx, int head,
            long address, int lengthBytes, int flags, int descriptors) {
        putHead(into, at, RecordId.CHAIN_OFFERED, timeNs);
        INT.set(into, at + 10, pair(queue, availIdx));
        SHORT.set(into, at + 14, (short) head);
        LONG.set(into, at + 16, address);
        INT.set(into, at + 24, lengthBytes);
        INT.set(into, at + 28, pair(flags, descriptors));
    }

    /** A ChainReturned. */
    public static void putChainReturned(byte[] into, int at, long timeNs, int queue, int usedIdx, int head,
            int lengthBytes) {
        putHead(into, at, RecordId.CHAIN_RETURNED, timeNs);
        INT.set(into, at + 10, pair(queue, usedIdx));
        SHORT.set(into, at + 14, (short) head);
        INT.set(into, at + 16, lengthBytes);
    }

    /** @param id of Kick or Interrupt */
    public static void putNotification(byte[] into, int at, int id, long timeNs, int queue) {
        putHead(into, at, id, timeNs);
        SHORT.set(into, at + 10, (short) queue);
    }

    /** A KickSuppressed. */
    public static void putKickSuppressed(byte[] into, int at, long timeNs, int queue, int by) {
        putHead(into, at, RecordId.KICK_SUPPRESSED, timeNs);
        SHORT.set(into, at + 10, (short) queue);
        into[at + 12] = (byte) by;
    }

    /** A Message up to its payload, which follows right behind. */
    public static void putMessage(byte[] into, int at, long timeNs, int queue, int index, int head, int src, int dst,
            int reserved, int length, int flags, int evidence, boolean recovered, int payloadBytes) {
        putHead(into, at, RecordId.MESSAGE, timeNs);
        INT.set(into, at + 10, pair(queue, index));
        SHORT.set(into, at + 14, (short) head);
        INT.set(into, at + 16, src);
        INT.set(into, at + 20, dst);
        INT.set(into, at + 24, reserved);
        INT.set(into, at + 28, pair(length, flags));
        into[at + 32] = (byte) evidence;
        into[at + 33] = (byte) (recovered ? 1 : 0);
        SHORT.set(into, at + MESSAGE_PLEN_OFFSET, (short) payloadBytes);
    }

    /** How long the record is that begins at a place; 0 if it is none of these. */
    public static int size(byte[] records, int at) {
        int id = records[at] & 0xFF;
        return id == RecordId.MESSAGE ? MESSAGE_BYTES + ((short) SHORT.get(records, at + MESSAGE_PLEN_OFFSET) & 0xFFFF)
                : FIXED_BYTES[id];
    }

    /** The stored time of any record that begins at a place. */
    public static long timeNs(byte[] records, int at) {
        return (long) LONG.get(records, at + TIME_OFFSET);
    }

    private static void putHead(byte[] into, int at, int id, long timeNs) {
        into[at] = (byte) id;
        LONG.set(into, at + TIME_OFFSET, timeNs);
        into[at + 9] = 0;
    }

    private static int pair(int low, int high) {
        return low & 0xFFFF | high << 16;
    }
}
