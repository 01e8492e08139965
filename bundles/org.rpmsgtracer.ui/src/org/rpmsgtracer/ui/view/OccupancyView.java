/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.view;

import org.eclipse.swt.widgets.Composite;
import org.rpmsgtracer.analysis.query.TraceIndex;
import org.rpmsgtracer.analysis.zoom.TimeWindow;
import org.rpmsgtracer.ui.widget.chart.TimeChart;
import org.rpmsgtracer.ui.widget.occupancy.OccupancyFrame;
import org.rpmsgtracer.ui.widget.occupancy.OccupancyWidget;
import org.rpmsgtracer.ui.widget.style.EmptyState;
import org.rpmsgtracer.ui.widget.time.TimeNavigator;

/** How many buffers of each vring are in flight, over time and against its capacity. */
public final class OccupancyView extends TimeChartView<OccupancyFrame> {

    @Override
    TimeChart<?, OccupancyFrame> createChart(Composite parent, TimeNavigator time) {
        OccupancyWidget occupancy = new OccupancyWidget(parent, time);
        occupancy.setLaneSteps(this::step);
        return occupancy;
    }

    @Override
    OccupancyFrame frame(TraceIndex index, TimeWindow window) {
        return OccupancyFrame.of(index, window);
    }

    @Override
    EmptyState nothingToShow() {
        return new EmptyState("No vring has come into view yet",
                "The host sets the vrings up when it boots the remote.");
    }
}
