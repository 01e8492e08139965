/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.rpmsgtracer.analysis.query.AnnouncementList;
import org.rpmsgtracer.analysis.query.Lane;
import org.rpmsgtracer.analysis.query.MessageList;
import org.rpmsgtracer.analysis.query.StoredTraceIndex;
import org.rpmsgtracer.analysis.query.TraceIndex;
import org.rpmsgtracer.analysis.query.TraceIndexBuilder;
import org.rpmsgtracer.analysis.zoom.LaneKey;
import org.rpmsgtracer.analysis.zoom.TimeWindow;
import org.rpmsgtracer.trace.store.RecordCursor;
import org.rpmsgtracer.trace.store.TraceReader;

/** What views ask the index of a trace. */
final class Questions {

    private static final int SOME = 40;
    private static final int PIXELS = 50;

    private Questions() {}

    /** Asks the index that lies beside the trace, or one that is made where there is none of use. */
    static void ask(TraceReader trace) throws IOException {
        if (!askStored(trace)) {
            askMade(trace);
        }
    }

    /** Asks the index that lies beside the trace; false if there is none of use. */
    static boolean askStored(TraceReader trace) throws IOException {
        try (StoredTraceIndex stored = StoredTraceIndex.open(trace)) {
            stored.index().ifPresent(Questions::ask);
            return stored.index().isPresent();
        }
    }

    private static void askMade(TraceReader trace) throws IOException {
        try (TraceIndexBuilder builder = TraceIndexBuilder.create(trace)) {
            RecordCursor forVrings = trace.records();
            RecordCursor forLanes = trace.records();
            while (forVrings.advancePacket() && forLanes.advancePacket()) {
                builder.takeForVrings(forVrings);
                builder.takeForLanes(forLanes);
            }
            ask(builder.commit());
        }
    }

    private static void ask(TraceIndex index) {
        try {
            long startNs = index.startNs();
            long endNs = index.endNs();
            if (endNs - startNs >= 0 && endNs != Long.MAX_VALUE) {
                ask(index, startNs, endNs + 1);
                ask(index, startNs, startNs + (endNs - startNs) / 3 + 1);
            }
        } catch (UncheckedIOException e) {
            // what the index says to content that cannot be
        }
    }

    private static void ask(TraceIndex index, long fromNs, long toNs) {
        TimeWindow window = new TimeWindow(fromNs, toNs, PIXELS);
        List<LaneKey> keys = index.zoom().lanes().stream().limit(SOME).toList();
        index.zoom().query(keys, window);
        index.timeline(window, SOME);
        index.occupancy(window);
        index.checkpoint(toNs / 2);
        index.stateAt(fromNs + (toNs - fromNs) / 2);
        for (LaneKey key : keys) {
            index.next(key, 0);
            index.previous(key, index.eventCount());
        }
        for (Lane lane : index.lanes().stream().limit(SOME).toList()) {
            index.next(lane, fromNs);
            index.previous(lane, toNs);
        }
        MessageList messages = index.messages(fromNs, toNs);
        for (int row = 0; row < Math.min(SOME, messages.size()); row++) {
            messages.row(row);
        }
        AnnouncementList announcements = index.announcements(fromNs, toNs);
        for (int row = 0; row < Math.min(SOME, announcements.size()); row++) {
            announcements.row(row);
        }
    }
}
