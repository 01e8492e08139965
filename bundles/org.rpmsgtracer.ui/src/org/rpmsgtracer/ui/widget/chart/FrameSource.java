/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.chart;

import java.util.function.Consumer;

import org.rpmsgtracer.analysis.zoom.TimeWindow;

/** Makes the frames that a chart paints. */
public interface FrameSource<F> {

    /**
     * Starts making a frame and returns at once. Called on the UI thread, for each window that the chart shows; a newer
     * request makes the older ones worthless.
     *
     * @param window what to show, one aggregate a pixel
     * @param ready  takes the frame, on any thread
     */
    void request(TimeWindow window, Consumer<F> ready);
}
