/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.recorder;

import org.rpmsgtracer.trace.ctf.CorruptPacketException;
import org.rpmsgtracer.trace.ctf.FrequentRecords;
import org.rpmsgtracer.trace.ctf.RecordView;
import org.rpmsgtracer.trace.store.TraceWriter;

/** The recorder's end of a {@link ProducerRing}: its records in order, whole runs of them at once. For one thread. */
final class RingReader {

    private final ProducerRing ring;
    private final byte[] bytes;
    private final RecordView view = new RecordView();
    private long position;
    private long limit;
    private long taken;

    RingReader(ProducerRing ring) {
        this.ring = ring;
        this.bytes = ring.bytes();
        this.position = ring.consumed();
        this.limit = position;
    }

    ProducerRing ring() {
        return ring;
    }

    /** Looks how far the producer has come. */
    void look() {
        limit = ring.published();
    }

    /** Bytes that wait to be read. */
    long waitingBytes() {
        return limit - position;
    }

    /** Records read so far, those included that were passed over. */
    long taken() {
        return taken;
    }

    /** Whether there is a record to be read. */
    boolean hasNext() {
        if (position == limit) {
            return false;
        }
        int at = ring.offset(position);
        if (bytes[at] == ProducerRing.PAD) {
            position += bytes.length - at;
        }
        return position != limit;
    }

    /** Time of the next record, which must be there. */
    long nextNs() {
        int at = ring.offset(position);
        return FrequentRecords.timeNs(bytes, bytes[at] == RareRecord.MARK ? at + RareRecord.RECORD_OFFSET : at);
    }

    /**
     * Gives the writer the next record, and those right behind it as long as they are neither later than a bound nor out
     * of order. There must be one.
     */
    void writeRun(TraceWriter writer, long boundNs) throws CorruptPacketException {
        int from = ring.offset(position);
        int end = (int) Math.min(bytes.length, from + (limit - position));
        int room = writer.roomBytes();
        long lastNs = writer.lastTimeNs();
        long firstNs = FrequentRecords.timeNs(bytes, from);
        int count = 0;
        int at = from;
        while (at < end && at - from < room) {
            int size = FrequentRecords.size(bytes, at);
            if (size == 0) {
                break;
            }
            long timeNs = FrequentRecords.timeNs(bytes, at);
            if (timeNs < lastNs || timeNs > boundNs) {
                break;
            }
            lastNs = timeNs;
            at += size;
            count++;
        }
        if (count == 0) {
            writeSingly(writer, from);
        } else {
            writer.appendRun(bytes, from, at, count, firstNs, lastNs);
            advance(at - from, count);
        }
    }

    /** Passes over the records that wait. */
    void skipAll() {
        while (hasNext()) {
            skip();
        }
    }

    /** Passes over the next record, which must be there. */
    void skip() {
        advance(nextBytes(ring.offset(position)), 1);
    }

    /** How many records nobody has read and nobody will: the reader has stopped. Any thread, again and again. */
    static long left(ProducerRing ring) {
        return new RingReader(ring).countAhead();
    }

    private long countAhead() {
        look();
        long count = 0;
        while (hasNext()) {
            position += nextBytes(ring.offset(position));
            count++;
        }
        return count;
    }

    /** A record that came late, or of a kind that is not frequent. */
    private void writeSingly(TraceWriter writer, int at) throws CorruptPacketException {
        int size = nextBytes(at);
        int record = bytes[at] == RareRecord.MARK ? at + RareRecord.RECORD_OFFSET : at;
        view.reset(bytes, record, at + size, Long.MIN_VALUE, Long.MAX_VALUE, 1);
        view.advance();
        writer.append(view, 0);
        advance(size, 1);
    }

    private int nextBytes(int at) {
        return bytes[at] == RareRecord.MARK ? RareRecord.size(RareRecord.recordBytes(bytes, at))
                : FrequentRecords.size(bytes, at);
    }

    private void advance(int size, int records) {
        position += size;
        taken += records;
        ring.consume(position);
    }
}
