/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.analysis.zoom.TimeWindow;

/** The life-cycle changes of each processor and each virtio device. */
final class LifeCycles {

    private final Map<String, RowColumn<Change>> changes = new LinkedHashMap<>();

    private record Change(EventPosition position, String state) {}

    void add(String subject, EventPosition position, String state) {
        changes.computeIfAbsent(subject, unused -> new RowColumn<>()).add(new Change(position, state));
    }

    /** What is known now. */
    View view() {
        Map<String, Sequence> sequences = new LinkedHashMap<>();
        changes.forEach((subject, column) -> sequences.put(subject, new Sequence(column.view())));
        return new View(sequences);
    }

    /** The changes of one subject. */
    private record Sequence(RowColumn.View<Change> rows) implements EventSequence {

        @Override
        public int size() {
            return rows.size();
        }

        @Override
        public EventPosition at(int index) {
            return rows.get(index).position;
        }

        int firstFrom(int start, long timeNs) {
            return AscendingSearch.firstFrom(start, size(), index -> at(index).timeNs(), timeNs);
        }

        /** The state that the change before this one brought; empty if there is none. */
        String stateBefore(int index) {
            return index == 0 ? "" : rows.get(index - 1).state;
        }
    }

    /** The changes up to one moment. */
    record View(Map<String, Sequence> sequences) {

        /** Where the changes of some subjects are. */
        List<EventSequence> of(List<String> subjects) {
            List<EventSequence> those = new ArrayList<>();
            for (String subject : subjects) {
                @Nullable Sequence sequence = sequences.get(subject);
                if (sequence != null) {
                    those.add(sequence);
                }
            }
            return those;
        }

        /** The states of a subject in a window, at most one change a pixel: the last one. */
        List<LifeSpan> spans(String subject, TimeWindow window) {
            @Nullable Sequence sequence = sequences.get(subject);
            if (sequence == null) {
                return List.of();
            }
            List<LifeSpan> spans = new ArrayList<>();
            int next = sequence.firstFrom(0, window.fromNs());
            long fromNs = window.fromNs();
            for (int pixel = 1; pixel <= window.pixels(); pixel++) {
                int first = next;
                next = sequence.firstFrom(first, window.startOf(pixel));
                if (next > first) {
                    long changedNs = sequence.at(next - 1).timeNs();
                    addSpan(spans, subject, sequence.stateBefore(first), fromNs, changedNs);
                    fromNs = changedNs;
                }
            }
            addSpan(spans, subject, sequence.stateBefore(next), fromNs, window.toNs());
            return spans;
        }

        private static void addSpan(List<LifeSpan> spans, String subject, String state, long fromNs, long toNs) {
            if (!state.isEmpty() && fromNs < toNs) {
                spans.add(new LifeSpan(subject, state, fromNs, toNs));
            }
        }
    }
}
