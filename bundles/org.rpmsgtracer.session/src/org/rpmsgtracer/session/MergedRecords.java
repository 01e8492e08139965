/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

import org.rpmsgtracer.trace.ctf.CorruptPacketException;
import org.rpmsgtracer.trace.ctf.RecordId;
import org.rpmsgtracer.trace.store.TraceWriter;

/** The events of several recordings in the order of their times; of equal ones, the recording named first goes first. */
final class MergedRecords {

    private final List<Source> sources = new ArrayList<>();
    private final MergedQueues queues = new MergedQueues();
    private long events;
    private long restated;
    private long leftOut;

    /** A recording on its way. */
    private record Source(int number, JoinedParts recording, long shiftNs) {

        long timeNs() {
            return recording.records().timeNs() + shiftNs;
        }
    }

    MergedRecords(List<JoinedParts> recordings, List<Long> shiftsNs) {
        for (int i = 0; i < recordings.size(); i++) {
            sources.add(new Source(i, recordings.get(i), shiftsNs.get(i)));
        }
    }

    void writeTo(TraceWriter writer) {
        PriorityQueue<Source> waiting = new PriorityQueue<>(Math.max(1, sources.size()),
                Comparator.comparingLong(Source::timeNs).thenComparingInt(Source::number));
        for (Source source : sources) {
            advance(source, waiting, writer);
        }
        while (!waiting.isEmpty()) {
            Source source = waiting.remove();
            append(source, writer);
            advance(source, waiting, writer);
        }
    }

    private static void advance(Source source, PriorityQueue<Source> waiting, TraceWriter writer) {
        boolean any = source.recording().advance();
        writer.addDiscarded(source.recording().takeDiscarded());
        if (any) {
            waiting.add(source);
        }
    }

    private void append(Source source, TraceWriter writer) {
        try {
            int number = queueOf(source);
            if (number < 0) {
                leftOut++;
                return;
            }
            writer.append(source.recording().records(), source.shiftNs(), number);
            if (source.recording().restating()) {
                restated++;
            } else {
                events++;
            }
        } catch (ArithmeticException e) {
            leftOut++;
        } catch (CorruptPacketException e) {
            source.recording().reject(e);
        }
    }

    /** The number of the record's virtqueue among all; 0 for one that names none, -1 if there is none left. */
    private int queueOf(Source source) {
        boolean namesQueue = source.recording().records().id() <= RecordId.LOST;
        return namesQueue ? queues.number(source.number(), source.recording().records().queue()) : 0;
    }

    /** Events of the recordings that were written. */
    long events() {
        return events;
    }

    /** Events written that say again what stood. */
    long restated() {
        return restated;
    }

    /** Events that could not be written. */
    long leftOut() {
        return leftOut;
    }
}
