/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

import java.util.ArrayList;
import java.util.List;

import org.rpmsgtracer.analysis.zoom.TimeWindow;

/** How processors and virtio devices are shown in a window. */
final class LifeCycles {

    private LifeCycles() {}

    /** The states of a subject in a window, at most one change a pixel: the last one. */
    static List<LifeSpan> spans(String subject, Rows<LifeCycleChange> changes, TimeWindow window) {
        List<LifeSpan> spans = new ArrayList<>();
        int next = changes.firstFrom(window.fromNs());
        int end = changes.firstFrom(window.toNs());
        long fromNs = window.fromNs();
        for (int pixel = 1; pixel <= window.pixels() && next < end; pixel++) {
            int first = next;
            next = changes.firstFrom(window.startOf(pixel));
            if (next > first) {
                long changedNs = changes.get(next - 1).timeNs();
                addSpan(spans, subject, stateBefore(changes, first), fromNs, changedNs);
                fromNs = changedNs;
            }
        }
        addSpan(spans, subject, stateBefore(changes, next), fromNs, window.toNs());
        return spans;
    }

    /** The state that the change before this one brought; empty if there is none. */
    private static String stateBefore(Rows<LifeCycleChange> changes, int index) {
        return index == 0 ? "" : changes.get(index - 1).state();
    }

    private static void addSpan(List<LifeSpan> spans, String subject, String state, long fromNs, long toNs) {
        if (!state.isEmpty() && fromNs < toNs) {
            spans.add(new LifeSpan(subject, state, fromNs, toNs));
        }
    }
}
