/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.occupancy;

import java.util.List;

import org.rpmsgtracer.analysis.query.TraceIndex;
import org.rpmsgtracer.analysis.zoom.TimeWindow;
import org.rpmsgtracer.ui.widget.chart.ChartFrame;

/**
 * What the occupancy chart paints of one window.
 *
 * @param window the window
 * @param lanes  one for each virtqueue
 */
public record OccupancyFrame(TimeWindow window, List<OccupancyLane> lanes) implements ChartFrame<OccupancyLane> {

    public OccupancyFrame {
        lanes = List.copyOf(lanes);
    }

    /** Asks the index; for a worker thread. */
    public static OccupancyFrame of(TraceIndex index, TimeWindow window) {
        return new OccupancyFrame(window, index.occupancy(window).stream().map(OccupancyLane::new).toList());
    }
}
