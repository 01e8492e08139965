/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.rpmsgtracer.analysis.zoom.TimeWindow;
import org.rpmsgtracer.ui.widget.style.EmptyState;
import org.rpmsgtracer.ui.widget.style.StyledCanvas;
import org.rpmsgtracer.ui.widget.time.TimeFormat;
import org.rpmsgtracer.ui.widget.time.TimeNavigator.Change;
import org.rpmsgtracer.ui.widget.time.TimeNavigator;
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

    /** Height of a line in the font that lanes are laid out for. */
    private static final int USUAL_LINE_PX = 17;

    private static final EmptyState NO_DATA = new EmptyState("There is nothing to show yet", "");

    private final String name;
    private final TimeNavigator navigator;
    private final Legend legend;
    private final FrameFeed<F> feed;
    private final ChartPainter painter;
    private final ChartTooltip tooltip;
    private final ChartMouse mouse;
    private final LaneViewport<L> viewport = new LaneViewport<>();
    private final Columns columns = new Columns();
    private final TimeFormat format = new TimeFormat(0);
    private final TimeNavigator.Listener navigation = this::navigated;
    private EmptyState emptyState = NO_DATA;
    private @Nullable F frame;
    private Optional<TimeRange> rubberBand = Optional.empty();
    private int legendHeightPx;
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
        feed = new FrameFeed<>(getDisplay(), this::show);
        painter = new ChartPainter(navigator, legend);
        tooltip = new ChartTooltip(this);
        addListener(SWT.Resize, event -> restyled());
        addListener(SWT.Dispose, event -> disposed());
        getVerticalBar().addListener(SWT.Selection, event -> scrollTo(getVerticalBar().getSelection()));
        mouse = new ChartMouse(this);
        mouse.listen();
        new ChartKeys(this).listen();
        new ChartAccessibility(this).listen();
        navigator.addListener(navigation);
    }

    /** Where frames come from; asks for one at once. */
    public final void setFrameSource(FrameSource<F> newSource) {
        feed.setSource(newSource);
        request();
    }

    /** Asks for a frame of the window that is shown, as the data behind it changed. */
    public final void refresh() {
        feed.expire();
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
        feed.forget();
        viewport.show(List.of());
        arrange();
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
        int selected = viewport.selected();
        return selected < 0 ? Optional.empty() : Optional.of(viewport.lanes().get(selected));
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
        return viewport.layout();
    }

    protected final ChartGeometry geometry() {
        return viewport.geometry();
    }

    /** The lane of {@code shown} at row {@code y} of the bodies. */
    protected final Optional<L> laneAt(F shown, int y) {
        int lane = viewport.laneAt(y);
        return lane < 0 ? Optional.empty() : Optional.of(shown.lanes().get(lane));
    }

    /** Where times lie in this chart. */
    public final TimeScale scale() {
        return new TimeScale(navigator.window(), geometry().headerPx(), geometry().bodyWidth());
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

    final void toggleGrid() {
        gridShown = !gridShown;
        redraw();
    }

    final boolean isGridShown() {
        return gridShown;
    }

    final String name() {
        return name;
    }

    final ChartTooltip tooltip() {
        return tooltip;
    }

    final Optional<TimeRange> rubberBand() {
        return rubberBand;
    }

    final void setRubberBand(Optional<TimeRange> region) {
        rubberBand = region;
        redraw();
    }

    final LaneViewport<L> viewport() {
        return viewport;
    }

    /** Selects the lane of this number, and brings it into sight. */
    final void selectLane(int lane) {
        viewport.select(lane);
        scrolled();
    }

    final void selectLaneAt(int y) {
        selectLane(viewport.laneAt(y));
    }

    final void scrollTo(int px) {
        viewport.scrollTo(px);
        scrolled();
    }

    /** Scrolls by so many lines of text; positive to see what lies below. */
    final void scrollBy(int lines) {
        scrollTo(geometry().scrollPx() + lines * style().lineHeightPx());
    }

    private void scrolled() {
        getVerticalBar().setSelection(geometry().scrollPx());
        tooltip.hide();
        redraw();
    }

    /** Makes lanes higher by so many percent of their own height; lower if negative. */
    final void zoomLanes(int percent) {
        viewport.zoomBy(percent);
        arrange();
    }

    final void resetLaneZoom() {
        viewport.resetZoom();
        arrange();
    }

    private void show(F arrived) {
        if (!isDisposed()) {
            frame = arrived;
            viewport.show(arrived.lanes());
            arrange();
        }
    }

    private void request() {
        if (!getClientArea().isEmpty()) {
            TimeRange window = navigator.window();
            feed.request(new TimeWindow(window.fromNs(), window.toNs(), geometry().bodyWidth()));
        }
    }

    private void navigated(Change change) {
        switch (change) {
            case WINDOW -> {
                tooltip.hide();
                mouse.windowMoved();
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
        viewport.resize(new Point(area.width, area.height), navigator.headerWidthPx(), ruler,
                roomForLegend ? legendHeightPx : 0, 100 * style().lineHeightPx() / USUAL_LINE_PX);
        int page = Math.max(1, geometry().bodyHeight());
        int total = Math.max(page, laneLayout().totalPx());
        getVerticalBar().setValues(geometry().scrollPx(), 0, total, page, 2 * style().lineHeightPx(), page);
        getVerticalBar().setEnabled(total > page);
        request();
        redraw();
    }

    @Override
    protected final void paint(GC gc) {
        @Nullable F shown = frame;
        if (shown == null || shown.lanes().isEmpty()) {
            emptyState.paint(gc, style(), geometry().size());
        } else {
            painter.paint(new Painting(gc, style(), format, scale(), columns(shown), geometry()), this, shown);
        }
    }

    private void disposed() {
        navigator.removeListener(navigation);
        tooltip.hide();
    }
}
