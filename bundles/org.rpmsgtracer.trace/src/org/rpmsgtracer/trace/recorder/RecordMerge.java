/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.recorder;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.trace.ctf.CorruptPacketException;
import org.rpmsgtracer.trace.store.TraceWriter;

/**
 * Brings the records of several producers into the order of their times. What is newer than a bound waits, for an earlier
 * record of another producer may still come. The bound is the newest time that was seen one hold-back ago. For one
 * thread.
 */
final class RecordMerge {

    private final long holdBackNs;
    private long boundNs = Long.MIN_VALUE;
    private long candidateNs = Long.MIN_VALUE;
    private long candidateSeenAtNs;
    private boolean looked;

    RecordMerge(long holdBackNs) {
        this.holdBackNs = holdBackNs;
    }

    /**
     * Gives the writer what waits and is not newer than the bound.
     *
     * @param nowNs real time, of any origin, also before it
     * @param all   whether there is no bound
     */
    void write(List<RingReader> readers, TraceWriter writer, long nowNs, boolean all) throws CorruptPacketException {
        long bound = all || readers.size() < 2 || holdBackNs == 0 ? Long.MAX_VALUE : bound(readers, nowNs);
        boolean urgent = false;
        for (RingReader reader : readers) {
            reader.look();
            urgent |= reader.waitingBytes() > reader.ring().bytes().length / 2;
        }
        if (urgent) {
            bound = Long.MAX_VALUE;
        }
        while (writeEarliest(readers, writer, bound)) {
            // until nothing is left that may be written
        }
    }

    /** Moves the bound; what the producers have published by now is looked at afterwards. */
    private long bound(List<RingReader> readers, long nowNs) {
        if (!looked || nowNs - candidateSeenAtNs >= holdBackNs) {
            looked = true;
            boundNs = candidateNs;
            for (RingReader reader : readers) {
                candidateNs = Math.max(candidateNs, reader.ring().newestNs());
            }
            candidateSeenAtNs = nowNs;
        }
        return boundNs;
    }

    private static boolean writeEarliest(List<RingReader> readers, TraceWriter writer, long boundNs)
            throws CorruptPacketException {
        @Nullable RingReader earliest = null;
        long earliestNs = boundNs;
        long secondNs = boundNs;
        for (RingReader reader : readers) {
            if (reader.hasNext()) {
                long timeNs = reader.nextNs();
                if (earliest == null ? timeNs <= earliestNs : timeNs < earliestNs) {
                    secondNs = earliest == null ? secondNs : earliestNs;
                    earliest = reader;
                    earliestNs = timeNs;
                } else {
                    secondNs = Math.min(secondNs, timeNs);
                }
            }
        }
        if (earliest == null) {
            return false;
        }
        earliest.writeRun(writer, secondNs);
        return true;
    }
}
