/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.recorder;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * The buffer between one producer and the recorder: a ring of records, each in one piece, of which the producer writes
 * the newest while the recorder reads the oldest. Neither ever waits for the other. Positions count bytes since the
 * beginning and only grow; the place in the array is the position modulo the capacity.
 *
 * <pre>
 *            consumed                 published     claimed
 *               |                         |            |
 *   ... free ...|record|record|...|record |being written... free ...
 *                                 |PAD    |   a record that does not fit before the array's end begins at its start
 * </pre>
 *
 * What one side writes lies on other cache lines than what the other side writes. A record is published by a release
 * store, and what was read is given back by one: whoever loads the position with acquire sees all that came before it.
 */
final class ProducerRing {

    /** In place of a record's id: nothing follows up to the end of the array. */
    static final byte PAD = 0;

    private static final VarHandle POSITION = MethodHandles.arrayElementVarHandle(long[].class);
    /** Longs that lie on cache lines of their own, also where two lines are loaded at once. */
    private static final int APART = 16;
    private static final int PUBLISHED = APART;
    private static final int CLAIMED = APART + 1;
    private static final int CONSUMED_LAST_SEEN = APART + 2;
    private static final int DISCARDED = APART + 3;
    private static final int NEWEST_NS = APART + 4;
    private static final int CONSUMED = 3 * APART;
    private static final int POSITIONS = 4 * APART;

    private final byte[] bytes;
    private final int mask;
    private final long[] positions = new long[POSITIONS];

    /** @param capacity a power of two, at least twice the longest record */
    ProducerRing(int capacity) {
        this.bytes = new byte[capacity];
        this.mask = capacity - 1;
        POSITION.setRelease(positions, NEWEST_NS, Long.MIN_VALUE);
    }

    /** The records; the producer writes where it has claimed, the recorder reads what is published. */
    byte[] bytes() {
        return bytes;
    }

    /** Where a position is in the array. */
    int offset(long position) {
        return (int) position & mask;
    }

    /**
     * Producer: finds room for a record. If there is none, counts it as discarded.
     *
     * @return where to write it in the array; -1 if there is no room
     */
    int claim(int size) {
        long position = positions[PUBLISHED];
        int at = (int) position & mask;
        int untilEnd = bytes.length - at;
        int skipped = size <= untilEnd ? 0 : untilEnd;
        long end = position + skipped + size;
        if (end - positions[CONSUMED_LAST_SEEN] > bytes.length && !hasRoom(end)) {
            POSITION.setRelease(positions, DISCARDED, positions[DISCARDED] + 1);
            return -1;
        }
        positions[CLAIMED] = end;
        if (skipped == 0) {
            return at;
        }
        bytes[at] = PAD;
        return 0;
    }

    private boolean hasRoom(long end) {
        long consumed = (long) POSITION.getAcquire(positions, CONSUMED);
        positions[CONSUMED_LAST_SEEN] = consumed;
        return end - consumed <= bytes.length;
    }

    /** Producer: the claimed record is written. */
    void publish(long timeNs) {
        POSITION.setOpaque(positions, NEWEST_NS, timeNs);
        POSITION.setRelease(positions, PUBLISHED, positions[CLAIMED]);
    }

    /** Anyone: where the published records end. */
    long published() {
        return (long) POSITION.getAcquire(positions, PUBLISHED);
    }

    /** Recorder: gives back what lies before a position. */
    void consume(long position) {
        POSITION.setRelease(positions, CONSUMED, position);
    }

    /** Anyone: where the records begin that were not given back. */
    long consumed() {
        return (long) POSITION.getAcquire(positions, CONSUMED);
    }

    /** Anyone: time of the newest record, or of one that is about to be published; the least number if there is none. */
    long newestNs() {
        return (long) POSITION.getOpaque(positions, NEWEST_NS);
    }

    /** Anyone: records for which there was no room. */
    long discarded() {
        return (long) POSITION.getAcquire(positions, DISCARDED);
    }
}
