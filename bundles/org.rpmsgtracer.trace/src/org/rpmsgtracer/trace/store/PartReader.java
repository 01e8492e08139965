/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import java.util.Arrays;
import java.util.zip.CRC32C;

import org.rpmsgtracer.trace.ctf.RecordView;

/**
 * Reads parts of packets: a few records in the middle, without the packet around them. The packet's checksum is not
 * looked at, so whoever made an index of parts keeps {@link #crc32c} of each. For one thread.
 */
public final class PartReader {

    private final TraceReader trace;
    private final RecordView records = new RecordView();
    private byte[] bytes = new byte[0];
    private int number;
    private int from;
    private int to;

    PartReader(TraceReader trace) {
        this.trace = trace;
    }

    /**
     * Reads the records between two places of a packet.
     *
     * @param packet       number of the packet
     * @param fromByte     offset of the first record in the packet, as {@link RecordView#offset} says it
     * @param toByte       where the last one ends
     * @param lastNsBefore time of the record before the first one, or of the packet's begin
     * @return the records, before the first one; the next call uses the same object and the same memory
     * @throws TraceReadException        if they cannot be read
     * @throws IndexOutOfBoundsException if the packet is not that long
     */
    public RecordView read(int packet, int fromByte, int toByte, long lastNsBefore) {
        PacketPlace place = trace.packet(packet);
        if (fromByte < 0 || fromByte > toByte || toByte > place.bytes()) {
            throw new IndexOutOfBoundsException(
                    "bytes " + fromByte + ".." + toByte + " of a packet of " + place.bytes());
        }
        if (bytes.length < toByte) {
            bytes = Arrays.copyOf(bytes, Math.max(toByte, 2 * bytes.length));
        }
        from = fromByte;
        to = toByte;
        number = packet;
        try {
            trace.file(place).read(place.offset() + fromByte, bytes, fromByte, toByte - fromByte);
        } catch (TraceException e) {
            throw new TraceReadException(e);
        }
        records.resetPart(bytes, fromByte, toByte, lastNsBefore, place.endNs());
        return records;
    }

    /** The CRC-32C of the bytes read last. */
    public int crc32c() {
        CRC32C crc = new CRC32C();
        crc.update(bytes, from, to - from);
        return (int) crc.getValue();
    }

    /**
     * Says that something is wrong with the bytes read last: their packet becomes one of the
     * {@link TraceReader#damages}.
     */
    public void reject(String reason) {
        trace.damaged(number, reason);
    }
}
