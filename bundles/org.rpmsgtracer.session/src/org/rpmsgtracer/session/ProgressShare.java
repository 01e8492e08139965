/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.session;

import java.util.concurrent.CancellationException;

import org.rpmsgtracer.trace.store.TraceOpening;

/** A part of some work, reported as the share that it has of the whole. */
final class ProgressShare implements Progress {

    private static final int WHOLE = 1000;

    private final Progress whole;
    private final int from;
    private final int to;
    private long told = -1;

    /**
     * @param whole hears of the whole work
     * @param from  where in the whole the part begins, in thousandths
     * @param to    where it ends
     */
    ProgressShare(Progress whole, int from, int to) {
        this.whole = whole;
        this.from = from;
        this.to = to;
    }

    @Override
    public void report(long done, long total) {
        long now = from + (long) ((to - from) * (double) done / total);
        if (now > told) {
            told = now;
            whole.report(now, WHOLE);
        }
    }

    @Override
    public boolean cancelled() {
        return whole.cancelled();
    }

    /** What hears of the opening of a trace as this part, and ends it when it is no longer wanted. */
    TraceOpening ofOpening() {
        return (doneBytes, totalBytes) -> {
            report(doneBytes, totalBytes);
            if (cancelled()) {
                throw new CancellationException("cancelled after " + doneBytes + " of " + totalBytes + " bytes");
            }
        };
    }
}
