/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.view;

import java.util.OptionalLong;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.rpmsgtracer.analysis.query.TraceIndex;
import org.rpmsgtracer.analysis.zoom.TimeWindow;
import org.rpmsgtracer.ui.property.TraceProperties;
import org.rpmsgtracer.ui.trace.ShownTrace;
import org.rpmsgtracer.ui.widget.chart.TimeChart;
import org.rpmsgtracer.ui.widget.style.EmptyState;
import org.rpmsgtracer.ui.widget.time.TimeNavigator;
import org.rpmsgtracer.ui.widget.timeline.TimelineFrame;
import org.rpmsgtracer.ui.widget.timeline.TimelineWidget;

/** Processors and vrings over time, with the messages between them. */
public final class TimelineView extends TimeChartView<TimelineFrame> {

    @Override
    TimeChart<?, TimelineFrame> createChart(Composite parent, TimeNavigator time) {
        TimelineWidget timeline = new TimelineWidget(parent, time);
        ChosenMessages chosen = new ChosenMessages();
        getSite().setSelectionProvider(chosen);
        timeline.setMessageListener(row -> {
            shown().select(row);
            chosen.setSelection(new StructuredSelection(row));
        });
        timeline.setLaneSteps(this::step);
        ShownTrace.Listener listener = change -> {
            if (change != ShownTrace.Change.CONTENT) {
                timeline.setSelectedMessage(selectedMessage());
            }
        };
        shown().addListener(listener);
        timeline.addDisposeListener(event -> shown().removeListener(listener));
        return timeline;
    }

    @Override
    TimelineFrame frame(TraceIndex index, TimeWindow window) {
        return TimelineFrame.of(index, window);
    }

    @Override
    public <T> @Nullable T getAdapter(Class<@NonNull T> adapter) {
        return adapter == IPropertySheetPage.class ? adapter.cast(new TraceProperties()) : super.getAdapter(adapter);
    }

    private OptionalLong selectedMessage() {
        return shown().message().map(row -> OptionalLong.of(row.eventNumber())).orElse(OptionalLong.empty());
    }

    @Override
    EmptyState nothingToShow() {
        return new EmptyState("No vring has come into view yet",
                "The host sets the vrings up when it boots the remote.");
    }
}
