/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.chart;

import java.util.List;

import org.rpmsgtracer.analysis.zoom.TimeWindow;

/** What a chart paints: all that it shows of one window, one aggregate a pixel. Immutable; made off the UI thread. */
public interface ChartFrame<L extends ChartLane> {

    /** The window it was made for. A chart may already show another one: then it is painted moved and stretched. */
    TimeWindow window();

    /** From top to bottom; empty if there is nothing to show in any window. */
    List<L> lanes();
}
