/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import org.rpmsgtracer.session.CutResult;
import org.rpmsgtracer.session.Progress;

/** Makes a trace of others; Ctrl-C and SIGTERM leave nothing behind. */
final class Interruptible implements Progress {

    private volatile boolean cancelled;

    /** What makes the trace. */
    @FunctionalInterface
    interface Work {

        CutResult run(Progress progress) throws IOException;
    }

    /** Does it, and says what was made and what is missing. */
    static void make(Path output, Work work, Streams streams) throws IOException {
        Interruptible progress = new Interruptible();
        try (OrderlyEnd end = OrderlyEnd.onSignal(() -> progress.cancelled = true)) {
            CutResult made = work.run(progress);
            made.missing().forEach(streams.err());
            streams.out().append(output + ": " + made.events() + " events" + (made.restated() == 0
                    ? ""
                    : ", behind " + made.restated() + " that say what stood before") + '\n');
        } catch (CancellationException e) {
            throw new IOException(output + ": the work was interrupted, and nothing was made", e);
        }
    }

    @Override
    public void report(long done, long total) {
        // people see the prompt come back
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }
}
