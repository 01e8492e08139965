/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.ctf;

import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * The packet index of LTTng, version 1.1, by which babeltrace2 finds packets. Big-endian.
 *
 * <pre>
 *  0 magic | 4 index_major | 8 index_minor | 12 packet_index_len          then for each packet:
 *  0 offset           | 8 packet_size       | 16 content_size
 * 24 timestamp_begin  | 32 timestamp_end    | 40 events_discarded
 * 48 stream_id        | 56 stream_instance_id | 64 packet_seq_num | 72 uuid (ours; 16 bytes)
 * </pre>
 *
 * Source: LTTng-tools 2.8, {@code src/common/index/ctf-index.h}.
 */
public final class PacketIndex {

    static final int MAGIC = 0xC1F1DCC1;
    static final int MAJOR = 1;
    static final int MINOR = 1;
    public static final int HEADER_BYTES = 16;
    public static final int ENTRY_BYTES = 88;

    private PacketIndex() {}

    /** Begins an index. */
    public static void putHeader(ByteBuffer index) {
        index.putInt(MAGIC).putInt(MAJOR).putInt(MINOR).putInt(ENTRY_BYTES);
    }

    /**
     * Adds the entry of a packet.
     *
     * @param offset where the packet begins in its stream file, in bytes
     */
    public static void putEntry(ByteBuffer index, UUID trace, long offset, PacketHeader header) {
        index.putLong(offset);
        index.putLong(header.packetBytes() * (long) Byte.SIZE);
        index.putLong(header.contentBytes() * (long) Byte.SIZE);
        index.putLong(header.beginNs());
        index.putLong(header.endNs());
        index.putLong(header.discarded());
        index.putLong(PacketLayout.STREAM_ID);
        index.putLong(PacketLayout.STREAM_INSTANCE_ID);
        index.putLong(header.sequence());
        index.putLong(trace.getMostSignificantBits());
        index.putLong(trace.getLeastSignificantBits());
    }

    /** Where the packet of an entry ends in its stream file, in bytes. */
    public static long end(ByteBuffer entry) {
        return entry.getLong(entry.position()) + entry.getLong(entry.position() + Long.BYTES) / Byte.SIZE;
    }
}
