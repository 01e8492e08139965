/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.view;

import org.eclipse.swt.widgets.Composite;
import org.rpmsgtracer.analysis.query.AnnouncementRow;
import org.rpmsgtracer.analysis.query.TraceIndex;
import org.rpmsgtracer.analysis.zoom.TimeWindow;
import org.rpmsgtracer.ui.widget.chart.TimeChart;
import org.rpmsgtracer.ui.widget.nameservice.NameServiceFrame;
import org.rpmsgtracer.ui.widget.nameservice.NameServiceWidget;
import org.rpmsgtracer.ui.widget.style.EmptyState;
import org.rpmsgtracer.ui.widget.time.TimeNavigator;

/** Which services were announced and withdrawn when, and which stand. */
public final class NameServiceView extends TimeChartView<NameServiceFrame> {

    @Override
    TimeChart<?, NameServiceFrame> createChart(Composite parent, TimeNavigator time) {
        NameServiceWidget services = new NameServiceWidget(parent, time);
        services.setAnnouncementListener(this::selectMessage);
        return services;
    }

    @Override
    NameServiceFrame frame(TraceIndex index, TimeWindow window) {
        return NameServiceFrame.of(index, window);
    }

    private void selectMessage(AnnouncementRow announcement) {
        announcement.messageNumber().ifPresent(this::selectMessage);
    }

    @Override
    EmptyState nothingToShow() {
        return new EmptyState("Nobody has announced a service",
                "A remote announces an endpoint with a message to address 53 once the host is ready.");
    }
}
