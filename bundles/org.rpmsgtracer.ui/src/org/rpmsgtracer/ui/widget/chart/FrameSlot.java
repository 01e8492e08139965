/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.chart;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/** Brings the newest frame to the UI thread; frames that arrive faster than they are fetched are dropped. */
final class FrameSlot<F> {

    private final Display display;
    private final Consumer<F> receiver;
    private final AtomicReference<@Nullable F> newest = new AtomicReference<>();

    /**
     * An empty slot.
     *
     * @param receiver gets frames on the UI thread
     */
    FrameSlot(Display display, Consumer<F> receiver) {
        this.display = display;
        this.receiver = receiver;
    }

    /** Any thread; after the display is gone the frame is dropped. */
    void offer(F frame) {
        if (newest.getAndSet(frame) != null) {
            return;
        }
        try {
            display.asyncExec(this::deliver);
        } catch (SWTException e) {
            if (e.code != SWT.ERROR_DEVICE_DISPOSED) {
                throw e;
            }
        }
    }

    private void deliver() {
        F frame = newest.getAndSet(null);
        if (frame != null) {
            receiver.accept(frame);
        }
    }
}
