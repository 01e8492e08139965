/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.chart;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.rpmsgtracer.analysis.zoom.TimeWindow;

/**
 * Asks a source for frames and brings the answers to the UI thread, the newest alone: one that comes after the answer to
 * a later request is dropped, and so is one that the UI thread had no time for. UI thread but for the answers.
 */
final class FrameFeed<F> {

    private record Answer<F>(long request, F frame) {}

    private final Display display;
    private final Consumer<F> receiver;
    private final AtomicReference<@Nullable Answer<F>> newest = new AtomicReference<>();
    private @Nullable FrameSource<F> source;
    private @Nullable TimeWindow requested;
    private long requests;
    private long oldestWanted;

    /**
     * A feed without a source.
     *
     * @param receiver gets frames on the UI thread
     */
    FrameFeed(Display display, Consumer<F> receiver) {
        this.display = display;
        this.receiver = receiver;
    }

    void setSource(FrameSource<F> newSource) {
        source = newSource;
        requested = null;
    }

    /** Asks for a frame of this window unless it was the last to be asked for. */
    void request(TimeWindow window) {
        FrameSource<F> asked = source;
        if (asked != null && !Objects.equals(window, requested)) {
            requested = window;
            long request = requests++;
            asked.request(window, frame -> offer(new Answer<>(request, frame)));
        }
    }

    /** The next request goes out whatever was asked for before, as the source would answer it otherwise now. */
    void expire() {
        requested = null;
    }

    /** Drops the answers to all requests so far. */
    void forget() {
        requested = null;
        oldestWanted = requests;
    }

    /** Any thread. */
    private void offer(Answer<F> answer) {
        @Nullable Answer<F> waiting = newest.getAndAccumulate(answer,
                (old, fresh) -> old != null && fresh != null && old.request > fresh.request ? old : fresh);
        if (waiting == null) {
            wakeUiThread();
        }
    }

    private void wakeUiThread() {
        try {
            display.asyncExec(this::deliver);
        } catch (SWTException e) {
            if (e.code != SWT.ERROR_DEVICE_DISPOSED) {
                throw e;
            }
        }
    }

    private void deliver() {
        @Nullable Answer<F> answer = newest.getAndSet(null);
        if (answer != null && answer.request >= oldestWanted) {
            oldestWanted = answer.request;
            receiver.accept(answer.frame);
        }
    }
}
