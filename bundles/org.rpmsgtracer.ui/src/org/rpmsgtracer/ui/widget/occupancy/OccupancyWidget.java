/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.occupancy;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.rpmsgtracer.ui.widget.chart.Details;
import org.rpmsgtracer.ui.widget.chart.LaneLayout;
import org.rpmsgtracer.ui.widget.chart.LaneSteps;
import org.rpmsgtracer.ui.widget.chart.LegendItem;
import org.rpmsgtracer.ui.widget.chart.LevelScalePainter;
import org.rpmsgtracer.ui.widget.chart.Painting;
import org.rpmsgtracer.ui.widget.chart.TimeChart;
import org.rpmsgtracer.ui.widget.style.Glyph;
import org.rpmsgtracer.ui.widget.style.Role;
import org.rpmsgtracer.ui.widget.time.TimeNavigator;

/** How many messages were in flight on each virtqueue over time. */
public final class OccupancyWidget extends TimeChart<OccupancyLane, OccupancyFrame> {

    private static final List<LegendItem> LEGEND = List.of(
            LegendItem.of(Glyph.AREA, Role.HOST_TO_REMOTE, "in flight, host \u2192 remote"),
            LegendItem.of(Glyph.HATCHED_AREA, Role.REMOTE_TO_HOST, "in flight, remote \u2192 host"),
            LegendItem.of(Glyph.BROKEN_LINE, Role.CAPACITY, "capacity"),
            LegendItem.of(Glyph.DOTTED_LINE, Role.TEXT, "peak of the whole recording"));

    private LaneSteps steps = (lane, timeNs, forward, found) -> {};

    /**
     * An empty chart.
     *
     * @param navigator where it looks; shared with the charts it is aligned with
     */
    public OccupancyWidget(Composite parent, TimeNavigator navigator) {
        super(parent, "Buffer Occupancy", navigator, LEGEND);
    }

    /** Finds events for the keys that step along a lane. */
    public void setLaneSteps(LaneSteps laneSteps) {
        steps = laneSteps;
    }

    /** The selected lane at the cursor. */
    @Override
    public String copyText() {
        return frame().flatMap(shown -> selectedLane().flatMap(lane -> navigator().selection()
                .map(selection -> detailsAt(shown, lane, selection.t1Ns()).text()))).orElse("");
    }

    @Override
    protected void paintLane(Painting p, OccupancyFrame shown, OccupancyLane lane, Rectangle body) {
        new CurvePainter(p, lane, body).paint();
    }

    @Override
    protected int scaleWidthPx(OccupancyLane lane) {
        return LevelScalePainter.WIDTH_PX;
    }

    @Override
    protected void paintScale(Painting p, OccupancyFrame shown, OccupancyLane lane, Rectangle body) {
        new CurvePainter(p, lane, body).paintScale();
    }

    @Override
    protected void paintAcross(Painting p, OccupancyFrame shown, LaneLayout layout) {
        for (int lane = 0; lane < layout.laneCount(); lane++) {
            new CurvePainter(p, shown.lanes().get(lane), p.geometry().laneBody(layout, lane)).paintLimits();
        }
    }

    @Override
    protected Optional<Details> detailsAt(OccupancyFrame shown, int x, int y) {
        return laneAt(shown, y).map(lane -> detailsAt(shown, lane, scale().timeAt(x)));
    }

    private Details detailsAt(OccupancyFrame shown, OccupancyLane lane, long timeNs) {
        return new OccupancyDetails(format()).of(lane, timeNs, columns(shown).at(scale().x(timeNs)));
    }

    @Override
    protected void step(boolean forward, boolean extend) {
        selectedLane().ifPresent(lane -> steps.step(lane.curve().lane(), stepFromNs(), forward,
                timeNs -> stepTo(timeNs, extend)));
    }
}
