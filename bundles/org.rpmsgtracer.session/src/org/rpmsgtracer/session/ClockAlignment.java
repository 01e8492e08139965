/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.session;

import java.util.ArrayList;
import java.util.List;

import org.rpmsgtracer.trace.store.TraceInfo;

/**
 * One clock for recordings that each have their own: that of the recording whose zero is the earliest. A recording whose
 * clock is not related to the time of day keeps its times.
 *
 * @param offsetNs nanoseconds from the Unix epoch to the zero of the common clock; 0 where that is not known
 * @param shiftsNs what is added to the times of each recording, 0 or more
 * @param doubts   what could not be aligned, one sentence each
 */
record ClockAlignment(long offsetNs, List<Long> shiftsNs, List<String> doubts) {

    /** @param names how to call each recording */
    static ClockAlignment of(List<TraceInfo> recordings, List<String> names) {
        long base = recordings.stream().mapToLong(TraceInfo::clockOffsetNs).filter(offset -> offset > 0).min()
                .orElse(0);
        List<Long> shifts = new ArrayList<>();
        List<String> doubts = new ArrayList<>();
        for (int i = 0; i < recordings.size(); i++) {
            long offset = recordings.get(i).clockOffsetNs();
            shifts.add(offset == 0 ? 0 : offset - base);
            if (offset == 0) {
                doubts.add(names.get(i) + ": its clock is not related to the time of day, so its events are not aligned"
                        + " with those of the other traces; its zero is taken for theirs");
            }
        }
        return new ClockAlignment(base, shifts, doubts);
    }
}
