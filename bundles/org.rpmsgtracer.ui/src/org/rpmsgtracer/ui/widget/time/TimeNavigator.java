/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.time;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Where the time views of one trace look: the visible window, the selection, the pointer and whether the window follows
 * a growing trace. Views that share one navigator stay aligned, as it also holds the width of their header column. Used
 * on the UI thread only.
 */
public final class TimeNavigator {

    /** What a listener is told of. */
    public enum Change {
        EXTENT, WINDOW, SELECTION, POINTER, FOLLOWING, HEADER_WIDTH
    }

    /** Told after something changed. */
    public interface Listener {
        void changed(Change change);
    }

    /** Length of time that a view shows when it begins to follow. */
    public static final long FOLLOWED_SPAN_NS = 500_000_000L;

    /** The part of the window that a focused range fills. */
    private static final int FOCUS_PART = 3;

    private static final int NARROWEST_HEADER_PX = 48;
    private static final int WIDEST_HEADER_PX = 480;

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final WindowHistory history = new WindowHistory();
    private WindowLimits limits = new WindowLimits(new TimeRange(0, 0));
    private TimeRange window = limits.fit();
    private @Nullable TimeSelection selection;
    private OptionalLong pointerNs = OptionalLong.empty();
    private boolean live;
    private boolean following;
    private long followedSpanNs = FOLLOWED_SPAN_NS;
    private int headerWidthPx = 208;

    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    public void removeListener(Listener listener) {
        listeners.remove(listener);
    }

    /** From the first event of the trace to its last. */
    public TimeRange extent() {
        return limits.extent();
    }

    /** What the views show; it may reach beyond the extent. */
    public TimeRange window() {
        return window;
    }

    public Optional<TimeSelection> selection() {
        return Optional.ofNullable(selection);
    }

    /** The time under the mouse pointer, in whichever view it is. */
    public OptionalLong pointerNs() {
        return pointerNs;
    }

    /** True while the trace still grows. */
    public boolean live() {
        return live;
    }

    /** True while the window moves along with the end of the extent; only a live trace is followed. */
    public boolean following() {
        return following;
    }

    /** Width of the column left of the time axis, the same in all views. */
    public int headerWidthPx() {
        return headerWidthPx;
    }

    /**
     * Begins with another trace, without selection and history: follows it if it is live, else shows all of it.
     *
     * @param traceExtent from its first event to its last
     * @param traceIsLive true if it still grows
     */
    public void open(TimeRange traceExtent, boolean traceIsLive) {
        history.clear();
        followedSpanNs = FOLLOWED_SPAN_NS;
        limits = new WindowLimits(traceExtent);
        live = traceIsLive;
        following = traceIsLive;
        selection = null;
        window = following ? tail() : limits.fit();
        tell(Change.EXTENT);
        tell(Change.FOLLOWING);
        tell(Change.SELECTION);
        tell(Change.WINDOW);
    }

    /** The trace has come to its end, and what is shown stays. */
    public void setAtRest() {
        if (live) {
            live = false;
            following = false;
            tell(Change.FOLLOWING);
        }
    }

    /** The trace grew, or was found to be of another length. A window that follows moves to the new end. */
    public void setExtent(TimeRange traceExtent) {
        if (traceExtent.equals(extent())) {
            return;
        }
        limits = new WindowLimits(traceExtent);
        tell(Change.EXTENT);
        if (following) {
            moveWindow(tail());
        }
    }

    /** Follows the end of a live trace, or freezes the window where it is. */
    public void setFollowing(boolean follow) {
        if (follow == following || follow && !live) {
            return;
        }
        following = follow;
        tell(Change.FOLLOWING);
        if (follow) {
            moveWindow(tail());
        }
    }

    /** Sets the cursor or the range. */
    public void select(TimeSelection newSelection) {
        if (!newSelection.equals(selection)) {
            selection = newSelection;
            tell(Change.SELECTION);
        }
    }

    public void clearSelection() {
        if (selection != null) {
            selection = null;
            tell(Change.SELECTION);
        }
    }

    /** The pointer is over this time, or over no time view. */
    public void point(OptionalLong timeNs) {
        if (!timeNs.equals(pointerNs)) {
            pointerNs = timeNs;
            tell(Change.POINTER);
        }
    }

    public void setHeaderWidthPx(int widthPx) {
        int width = Math.clamp(widthPx, NARROWEST_HEADER_PX, WIDEST_HEADER_PX);
        if (width != headerWidthPx) {
            headerWidthPx = width;
            tell(Change.HEADER_WIDTH);
        }
    }

    /** Shows {@code range}, as one step of the history. */
    public void zoomTo(TimeRange range) {
        setFollowing(false);
        if (!limited(range).equals(window)) {
            history.jumped(window);
            moveWindow(range);
        }
    }

    /**
     * Zooms by steps of a fifth, so that {@code anchorNs} stays where it is on the screen. A window that follows goes
     * on doing so: there the end of the trace stays.
     *
     * @param steps positive to see less time in more detail, negative to see more
     */
    public void zoomAround(long anchorNs, int steps) {
        long span = window.spanNs();
        for (int step = 0; step < Math.abs(steps); step++) {
            span = steps > 0 ? span - span / 5 : Fraction.of(span, 5, 4);
        }
        history.stepped(window);
        if (following) {
            long longest = Math.max(FOLLOWED_SPAN_NS, limits.fit().spanNs());
            followedSpanNs = Math.clamp(span, WindowLimits.SHORTEST_NS, longest);
            moveWindow(tail());
        } else if (span >= limits.fit().spanNs()) {
            moveWindow(limits.fit());
        } else {
            moveWindow(window.resizedAround(anchorNs, Math.max(span, WindowLimits.SHORTEST_NS)));
        }
    }

    /** Shows {@code range}, as one of many small steps of a gesture. */
    public void slideTo(TimeRange range) {
        setFollowing(false);
        history.stepped(window);
        moveWindow(range);
    }

    /** Shows what lies {@code deltaNs} later. */
    public void pan(long deltaNs) {
        slideTo(window.shifted(deltaNs));
    }

    /** Shows all of the trace. */
    public void showAll() {
        zoomTo(limits.fit());
    }

    /** Shows the beginning of the trace in a window as long as the present one. */
    public void showStart() {
        zoomTo(limits.start(window.spanNs()));
    }

    /** Shows the end of the trace in a window as long as the present one. */
    public void showEnd() {
        zoomTo(limits.end(window.spanNs()));
    }

    /** Zooms so that the selected range fills the window. Nothing happens without a range. */
    public void zoomToSelection() {
        TimeSelection selected = selection;
        if (selected != null && !selected.isInstant()) {
            zoomTo(selected.range());
        }
    }

    /** Brings the selection to the middle; if it is there already, or if there is none, shows all of the trace. */
    public void focusSelection() {
        TimeSelection selected = selection;
        TimeRange wanted = selected == null ? limits.fit() : focused(selected.range());
        zoomTo(wanted.equals(window) ? limits.fit() : wanted);
    }

    /** Moves the window if {@code timeNs} is not in it, and then to the middle. */
    public void reveal(long timeNs) {
        if (!window.contains(timeNs)) {
            zoomTo(window.shifted(timeNs - window.middleNs()));
        }
    }

    /** Shows what was shown before the last step; nothing happens at the first. */
    public void back() {
        history.back(window).ifPresent(this::moveWindowBack);
    }

    /** Undoes {@link #back}. */
    public void forward() {
        history.forward(window).ifPresent(this::moveWindowBack);
    }

    private void moveWindowBack(TimeRange range) {
        setFollowing(false);
        moveWindow(range);
    }

    private TimeRange focused(TimeRange range) {
        long span = range.spanNs() == 0 ? window.spanNs() : Fraction.of(range.spanNs(), FOCUS_PART, 1);
        long from = range.middleNs() - span / 2;
        return limited(new TimeRange(from, from + span));
    }

    private void moveWindow(TimeRange range) {
        TimeRange limited = limited(range);
        if (!limited.equals(window)) {
            window = limited;
            tell(Change.WINDOW);
        }
    }

    private TimeRange limited(TimeRange range) {
        return limits.limit(range, followedSpanNs);
    }

    private TimeRange tail() {
        return limits.tail(followedSpanNs);
    }

    private void tell(Change change) {
        for (Listener listener : listeners) {
            listener.changed(change);
        }
    }
}
