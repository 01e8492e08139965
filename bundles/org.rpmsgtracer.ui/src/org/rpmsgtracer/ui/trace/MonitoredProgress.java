/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.trace;

import org.eclipse.core.runtime.SubMonitor;
import org.rpmsgtracer.session.Progress;

/** Shows a session's progress in the monitor of a job, and hands the user's cancel on. Confined to the job's thread. */
final class MonitoredProgress implements Progress {

    private final SubMonitor monitor;
    private final int ticks;
    private int worked;

    /**
     * Progress from 0 to {@code ticks}.
     *
     * @param monitor has at least {@code ticks} left
     * @param ticks   what the whole work counts
     */
    MonitoredProgress(SubMonitor monitor, int ticks) {
        this.monitor = monitor;
        this.ticks = ticks;
    }

    @Override
    public void report(long done, long total) {
        int reached = total <= 0 ? 0 : (int) (Math.min(done, total) * (double) ticks / total);
        if (reached > worked) {
            monitor.worked(reached - worked);
            worked = reached;
        }
    }

    @Override
    public boolean cancelled() {
        return monitor.isCanceled();
    }
}
