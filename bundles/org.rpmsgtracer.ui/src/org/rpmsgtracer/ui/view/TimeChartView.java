/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.view;

import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.LongConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.part.ViewPart;
import org.rpmsgtracer.analysis.query.EventPosition;
import org.rpmsgtracer.analysis.query.Lane;
import org.rpmsgtracer.analysis.query.TraceIndex;
import org.rpmsgtracer.analysis.zoom.TimeWindow;
import org.rpmsgtracer.session.TraceSession;
import org.rpmsgtracer.ui.TracerPlugin;
import org.rpmsgtracer.ui.trace.ShownTrace;
import org.rpmsgtracer.ui.widget.chart.ChartFrame;
import org.rpmsgtracer.ui.widget.chart.ChartLane;
import org.rpmsgtracer.ui.widget.chart.TimeChart;
import org.rpmsgtracer.ui.widget.style.EmptyState;
import org.rpmsgtracer.ui.widget.time.TimeFormat;
import org.rpmsgtracer.ui.widget.time.TimeNavigator;
import org.rpmsgtracer.ui.widget.time.TimeSelection;

/**
 * A view of one time chart: frames are made on a worker from the newest index of the shown trace, and the window and
 * selection are those of all time views.
 *
 * @param <F> what the chart paints
 */
abstract class TimeChartView<F extends ChartFrame<? extends ChartLane>> extends ViewPart {

    private static final EmptyState NO_TRACE = new EmptyState("No trace is open",
            "File > Open RPMsg Trace\u2026 opens a recording or a memory image; the chip in the tool bar starts an "
                    + "emulated system.");

    private final ShownTrace shown = TracerPlugin.shown();
    private final LatestQuery steps = new LatestQuery("steps");
    private final LatestQuery counts = new LatestQuery("count");
    private @Nullable TimeChart<?, F> chart;

    /** The chart of this view, looking where {@code time} says. */
    abstract TimeChart<?, F> createChart(Composite parent, TimeNavigator time);

    /** The trace that the workbench shows. */
    final ShownTrace shown() {
        return shown;
    }

    /** Finds the neighbours of an instant on a lane, for the keys that step along it: on a worker. */
    final void step(Lane lane, long timeNs, boolean forward, LongConsumer found) {
        TraceIndex index = shown.index();
        Display display = getSite().getShell().getDisplay();
        answer(steps, display, () -> (forward ? index.next(lane, timeNs) : index.previous(lane, timeNs))
                .map(EventPosition::timeNs)
                .ifPresent(time -> display.asyncExec(() -> found.accept(time))));
    }

    /** Selects the message that an event is, if it is one. */
    final void selectMessage(long eventNumber) {
        TraceIndex index = shown.index();
        Display display = getSite().getShell().getDisplay();
        answer(steps, display,
                () -> index.message(eventNumber).ifPresent(row -> display.asyncExec(() -> shown.select(row))));
    }

    /** Asks on a worker; what cannot be read is told. */
    private void answer(LatestQuery worker, Display display, Runnable question) {
        Optional<TraceSession> session = shown.session();
        worker.ask(() -> {
            try {
                question.run();
            } catch (UncheckedIOException e) {
                display.asyncExec(() -> session.ifPresent(asked -> shown.readingFailed(asked, e)));
            }
        });
    }

    /** What the chart paints of a window. Called on the worker. */
    abstract F frame(TraceIndex index, TimeWindow window);

    /** What the chart says while a trace is open that has nothing for it. */
    abstract EmptyState nothingToShow();

    @Override
    public final void createPartControl(Composite parent) {
        TimeChart<?, F> created = createChart(parent, shown.time());
        chart = created;
        Display display = parent.getDisplay();
        LatestQuery query = new LatestQuery(getPartName());
        ShownTrace.Listener onTrace = change -> traceChanged(created, change);
        TimeNavigator.Listener onTime = this::timeChanged;
        shown.addListener(onTrace);
        shown.time().addListener(onTime);
        created.addDisposeListener(event -> {
            shown.removeListener(onTrace);
            shown.time().removeListener(onTime);
            query.close();
            steps.close();
            counts.close();
        });
        TimeChartActions.contribute(getViewSite().getActionBars(), created);
        traceChanged(created, ShownTrace.Change.TRACE);
        created.setFrameSource((window, ready) -> {
            TraceIndex index = shown.index();
            answer(query, display, () -> ready.accept(frame(index, window)));
        });
    }

    @Override
    public final void setFocus() {
        TimeChart<?, F> focused = chart;
        if (focused != null) {
            focused.setFocus();
        }
    }

    private void traceChanged(TimeChart<?, F> changed, ShownTrace.Change change) {
        switch (change) {
            case TRACE -> {
                changed.clear();
                changed.setEmptyState(shown.session().isEmpty() ? NO_TRACE : nothingToShow());
                changed.refresh();
            }
            case CONTENT -> changed.refresh();
            case MESSAGE -> {
                // the cursor moves along with it
            }
        }
    }

    private void timeChanged(TimeNavigator.Change change) {
        if (change == TimeNavigator.Change.SELECTION) {
            IStatusLineManager status = getViewSite().getActionBars().getStatusLineManager();
            Optional<TimeSelection> selected = shown.time().selection();
            status.setMessage(selected.map(TimeChartView::readout).orElse(""));
            selected.filter(selection -> !selection.isInstant()).ifPresent(range -> countMessages(range, status));
        }
    }

    private static String readout(TimeSelection selection) {
        TimeFormat format = new TimeFormat(0);
        if (selection.isInstant()) {
            return "T1 " + format.instant(selection.t1Ns());
        }
        long fromNs = selection.range().fromNs();
        long toNs = selection.range().toNs();
        return "T1 " + format.instant(fromNs) + "   T2 " + format.instant(toNs) + "   \u0394 "
                + TimeFormat.duration(toNs - fromNs);
    }

    /** Completes the readout of a range, unless another one is selected meanwhile. */
    private void countMessages(TimeSelection range, IStatusLineManager status) {
        TraceIndex index = shown.index();
        Display display = getSite().getShell().getDisplay();
        answer(counts, display, () -> {
            int messages = index.messages(range.range().fromNs(), range.range().toNs() + 1).size();
            display.asyncExec(() -> {
                if (shown.time().selection().filter(range::equals).isPresent()) {
                    status.setMessage(readout(range) + "   " + messages + " messages");
                }
            });
        });
    }
}
