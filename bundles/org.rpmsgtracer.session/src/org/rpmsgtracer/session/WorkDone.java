/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.session;

import java.util.concurrent.CancellationException;

/** Counts pieces of work, reports them now and then, and ends the work when it is no longer wanted. */
final class WorkDone {

    private static final int REPORT_EVERY = 1024;

    private final Progress progress;
    private final long total;
    private long done;

    /** @param total how many pieces are expected; it may become more */
    WorkDone(Progress progress, long total) {
        this.progress = progress;
        this.total = total;
    }

    /**
     * One more piece is done.
     *
     * @throws CancellationException if {@code progress} says so
     */
    void one() {
        if (done % REPORT_EVERY == 0 && done <= total) {
            progress.report(done, total);
            if (progress.cancelled()) {
                throw new CancellationException("cancelled after " + done + " of " + total);
            }
        }
        done++;
    }
}
