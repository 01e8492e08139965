/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.time;

/**
 * What is selected in time: a cursor, or a range that began at T1 and was drawn to T2.
 *
 * @param t1Ns where the selection began; the cursor
 * @param t2Ns where it ends, before or after T1; equal to T1 if only a cursor is set
 */
public record TimeSelection(long t1Ns, long t2Ns) {

    /** A cursor. */
    public static TimeSelection at(long timeNs) {
        return new TimeSelection(timeNs, timeNs);
    }

    public boolean isInstant() {
        return t1Ns == t2Ns;
    }

    public TimeRange range() {
        return TimeRange.between(t1Ns, t2Ns);
    }

    /** The selection with the end that is nearer to {@code timeNs} moved there; T1 of a cursor stays. */
    public TimeSelection extendedTo(long timeNs) {
        boolean nearerToT1 = Math.abs(timeNs - t1Ns) < Math.abs(timeNs - t2Ns);
        return nearerToT1 ? new TimeSelection(timeNs, t2Ns) : new TimeSelection(t1Ns, timeNs);
    }
}
