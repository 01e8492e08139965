/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.chart;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ScrollBar;
import org.rpmsgtracer.analysis.query.TimeWindow;
import org.rpmsgtracer.ui.widget.style.EmptyState;
import org.rpmsgtracer.ui.widget.style.StyledCanvas;
import org.rpmsgtracer.ui.widget.time.TimeFormat;
import org.rpmsgtracer.ui.widget.time.TimeNavigator;
import org.rpmsgtracer.ui.widget.time.TimeNavigator.Change;
import org.rpmsgtracer.ui.widget.time.TimeRange;
import org.rpmsgtracer.ui.widget.time.TimeScale;
import org.rpmsgtracer.ui.widget.time.TimeSelection;

/**
 * Lanes along a common time axis. It asks its {@link FrameSource} for a frame whenever it shows another window, and
 * paints the last one, moved and stretched, until the new one is there. Charts that share a {@link TimeNavigator} show
 * the same window at the same place on the screen.
 *
 * @param <L> its lanes
 * @param <F> its frames
 */
public abstract class TimeChart<L extends ChartLane, F extends ChartFrame<L>> extends StyledCanvas {

    /** A chart that is not this much higher than its legend goes without it. */
    private static final int LEGEND_PART = 5;

    private static final EmptyState NO_DATA = new EmptyState("There is nothing to show yet", "");

    private final String name;
    private final TimeNavigator navigator;
    private final Legend legend;
    private final FrameSlot<F> slot;
    private final ChartPainter painter;
    private final ChartTooltip tooltip;
    private final Columns columns = new Columns();
    private final TimeNavigator.Listener navigation = this::navigated;
    private TimeFormat format = new TimeFormat(0);
    private EmptyState emptyState = NO_DATA;
    private @Nullable FrameSource<F> source;
    private @Nullable TimeWindow requested;
    private @Nullable F frame;
    private LaneLayout layout = LaneLayout.of(List.of(), 0, 100);
    private ChartGeometry geometry = new ChartGeometry(new Point(1, 1), 0, 0, 0, 0);
    private @Nullable Object selectedLane;
    private @Nullable TimeRange rubberBand;
    private int legendHeightPx;
    private int lanePercent = 100;
    private boolean gridShown = true;

    /**
     * An empty chart.
     *
     * @param name        what it shows, for assistive tools
     * @param navigator   where it looks; shared with the charts it is aligned with
     * @param legendItems what its marks mean
     */
    protected TimeChart(Composite parent, String name, TimeNavigator navigator, List<LegendItem> legendItems) {
        super(parent);
        this.name = name;
        this.navigator = navigator;
        legend = new Legend(legendItems);
        slot = new FrameSlot<>(getDisplay(), this::show);
        painter = new ChartPainter(navigator, legend);
        tooltip = new ChartTooltip(this);
        addListener(SWT.Resize, event -> restyled());
        addListener(SWT.Dispose, event -> disposed());
        getVerticalBar().addListener(SWT.Selection, event -> scrollTo(getVerticalBar().getSelection()));
        new ChartMouse(this).listen();
        new ChartKeys(this).listen();
        new ChartAccessibility(this).listen();
        navigator.addListener(navigation);
    }

    /** Where frames come from; asks for one at once. */
    public final void setFrameSource(FrameSource<F> newSource) {
        source = newSource;
        refresh();
    }

    /** Asks for a frame of the window that is shown, as the data behind it changed. */
    public final void refresh() {
        requested = null;
        request();
    }

    /** Shows nothing but this, until the next frame that has lanes. */
    public final void setEmptyState(EmptyState state) {
        emptyState = state;
        redraw();
    }

    /** Forgets the frame, as another trace is about to be shown. */
    public final void clear() {
        frame = null;
        arrange();
    }

    /** How times read. */
    public final void setTimeFormat(TimeFormat newFormat) {
        format = newFormat;
        redraw();
    }

    public final void setGridShown(boolean shown) {
        gridShown = shown;
        redraw();
    }

    public final boolean isGridShown() {
        return gridShown;
    }

    public final TimeNavigator navigator() {
        return navigator;
    }

    /** What it is painting. */
    public final Optional<F> frame() {
        return Optional.ofNullable(frame);
    }

    /** The lane that was clicked or reached by keys. */
    public final Optional<L> selectedLane() {
        return lanes().stream().filter(lane -> lane.id().equals(selectedLane)).findFirst();
    }

    /** Draws one lane within {@code body}, which may reach out of sight at the top and the bottom. */
    protected abstract void paintLane(Painting p, F shown, L lane, Rectangle body);

    /** What a tooltip says of this place in the bodies. */
    protected abstract Optional<Details> detailsAt(F shown, int x, int y);

    /** Columns at the right of a lane's header that are kept free for {@link #paintScale}; none unless overridden. */
    protected int scaleWidthPx(L lane) {
        return 0;
    }

    /** Draws the vertical scale of a lane into its header; nothing unless overridden. */
    protected void paintScale(Painting p, F shown, L lane, Rectangle body) {}

    /** Draws what lies across lanes or beyond the recording's ends; nothing unless overridden. */
    protected void paintAcross(Painting p, F shown, LaneLayout layout) {}

    /** A place in the bodies was clicked, and the cursor has been set to its time. Does nothing unless overridden. */
    protected void clicked(F shown, int x, int y) {}

    /** A place in the bodies was double-clicked. Does nothing unless overridden. */
    protected void activated(F shown, int x, int y) {}

    /** The pointer is here now; outside the bodies if x or y are negative. Does nothing unless overridden. */
    protected void hovered(F shown, int x, int y) {}

    /** Goes to the next or previous event of the selected lane. */
    protected abstract void step(boolean forward, boolean extend);

    /** Moves the cursor to an event, or the end of the range, and the window if it is out of sight. */
    protected final void stepTo(long timeNs, boolean extend) {
        TimeSelection before = navigator.selection().orElse(TimeSelection.at(timeNs));
        navigator.select(extend ? new TimeSelection(before.t1Ns(), timeNs) : TimeSelection.at(timeNs));
        navigator.reveal(timeNs);
    }

    /** Where a step begins: the cursor, else the middle of the window. */
    protected final long stepFromNs() {
        return navigator.selection().map(TimeSelection::t2Ns).orElse(navigator.window().middleNs());
    }

    protected final TimeFormat format() {
        return format;
    }

    /** Where the pixels of {@code shown} lie in the window of this moment. */
    protected final Columns columns(F shown) {
        columns.place(shown.window(), scale());
        return columns;
    }

    protected final LaneLayout laneLayout() {
        return layout;
    }

    protected final ChartGeometry geometry() {
        return geometry;
    }

    /** Where times lie in this chart. */
    public final TimeScale scale() {
        return new TimeScale(navigator.window(), geometry.headerPx(), geometry.bodyWidth());
    }

    final void click(int x, int y) {
        withFrame(shown -> clicked(shown, x, y));
    }

    final void activate(int x, int y) {
        withFrame(shown -> activated(shown, x, y));
    }

    final void hover(int x, int y) {
        withFrame(shown -> hovered(shown, x, y));
    }

    final void showTooltip(int x, int y) {
        withFrame(shown -> detailsAt(shown, x, y).ifPresent(details -> tooltip.show(details, style(), x, y)));
    }

    private void withFrame(Consumer<F> action) {
        @Nullable F shown = frame;
        if (shown != null) {
            action.accept(shown);
        }
    }

    final String name() {
        return name;
    }

    final ChartTooltip tooltip() {
        return tooltip;
    }

    final List<L> lanes() {
        @Nullable F shown = frame;
        return shown == null ? List.of() : shown.lanes();
    }

    final Optional<TimeRange> rubberBand() {
        return Optional.ofNullable(rubberBand);
    }

    final void setRubberBand(@Nullable TimeRange range) {
        rubberBand = range;
        redraw();
    }

    final int selectedIndex() {
        return selectedLane().map(lanes()::indexOf).orElse(-1);
    }

    /** Selects a lane and brings it into sight. */
    final void selectLane(int index) {
        if (index < 0 || index >= lanes().size()) {
            return;
        }
        selectedLane = lanes().get(index).id();
        int top = layout.top(index);
        int bottom = top + layout.height(index);
        if (top < geometry.scrollPx()) {
            scrollTo(top);
        } else if (bottom > geometry.scrollPx() + geometry.bodyHeight()) {
            scrollTo(bottom - geometry.bodyHeight());
        }
        redraw();
    }

    final void scrollTo(int px) {
        geometry = geometry.scrolledTo(layout, px);
        getVerticalBar().setSelection(geometry.scrollPx());
        tooltip.hide();
        redraw();
    }

    /** Scrolls by so many lines of text; positive to see what lies below. */
    final void scrollBy(int lines) {
        scrollTo(geometry.scrollPx() + lines * style().lineHeightPx());
    }

    /** Makes lanes higher or lower; 100 is their own height. */
    final void setLanePercent(int percent) {
        lanePercent = Math.clamp(percent, 50, 400);
        arrange();
    }

    final int lanePercent() {
        return lanePercent;
    }

    private void show(F arrived) {
        if (!isDisposed()) {
            frame = arrived;
            arrange();
        }
    }

    private void request() {
        FrameSource<F> from = source;
        if (from == null || getClientArea().isEmpty()) {
            return;
        }
        TimeRange window = navigator.window();
        TimeWindow wanted = new TimeWindow(window.fromNs(), window.toNs(), geometry.bodyWidth());
        if (!Objects.equals(wanted, requested)) {
            requested = wanted;
            from.request(wanted, slot::offer);
        }
    }

    private void navigated(Change change) {
        switch (change) {
            case WINDOW -> {
                tooltip.hide();
                request();
                redraw();
            }
            case HEADER_WIDTH -> arrange();
            case EXTENT, SELECTION, POINTER, FOLLOWING -> redraw();
        }
    }

    @Override
    protected final void restyled() {
        GC gc = new GC(this);
        int legendPx = legend.heightPx(gc, style(), getClientArea().width);
        gc.dispose();
        legendHeightPx = legendPx;
        arrange();
    }

    /** Divides the area anew after its size or content changed. */
    private void arrange() {
        Rectangle area = getClientArea();
        int ruler = RulerPainter.heightPx(style());
        boolean roomForLegend = area.height - ruler >= LEGEND_PART * legendHeightPx;
        geometry = new ChartGeometry(new Point(area.width, area.height), navigator.headerWidthPx(), ruler,
                roomForLegend ? legendHeightPx : 0, geometry.scrollPx());
        layout = LaneLayout.of(lanes(), geometry.bodyHeight(), lanePercent);
        geometry = geometry.scrolledTo(layout, geometry.scrollPx());
        ScrollBar bar = getVerticalBar();
        bar.setValues(geometry.scrollPx(), 0, Math.max(1, layout.totalPx()), Math.max(1, geometry.bodyHeight()),
                2 * style().lineHeightPx(), Math.max(1, geometry.bodyHeight()));
        bar.setVisible(geometry.scrollRange(layout) > 0);
        request();
        redraw();
    }

    @Override
    protected final void paint(GC gc) {
        @Nullable F shown = frame;
        if (shown == null || shown.lanes().isEmpty()) {
            emptyState.paint(gc, style(), geometry.size());
        } else {
            painter.paint(new Painting(gc, style(), format, scale(), columns(shown), geometry), this, shown);
        }
    }

    private void disposed() {
        navigator.removeListener(navigation);
        tooltip.hide();
    }
}
