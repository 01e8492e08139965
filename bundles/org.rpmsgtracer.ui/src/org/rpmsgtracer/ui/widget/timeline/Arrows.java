/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.timeline;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.analysis.query.MessageRow;
import org.rpmsgtracer.ui.widget.chart.ChartGeometry;
import org.rpmsgtracer.ui.widget.chart.LaneLayout;
import org.rpmsgtracer.ui.widget.time.TimeScale;

/**
 * Where the arrows of a frame lie on the screen: upright at the time of publishing, between the facing edges of the two
 * processors' lanes, as from that instant on the message lies in memory that both can read.
 *
 * @param frame    whose messages
 * @param scale    where times lie
 * @param geometry how the chart is divided
 * @param layout   where the lanes lie
 */
record Arrows(TimelineFrame frame, TimeScale scale, ChartGeometry geometry, LaneLayout layout) {

    private static final int REACH_PX = 4;

    int x(MessageRow message) {
        return scale.x(message.timeNs());
    }

    /** Row at which the sender's lane ends. */
    int tailY(MessageRow message) {
        return facingEdge(message.from(), message.to());
    }

    /** Row at which the receiver's lane begins. */
    int tipY(MessageRow message) {
        return facingEdge(message.to(), message.from());
    }

    /** The message whose arrow is within a few pixels of (x, y), the nearest if there are several. */
    Optional<MessageRow> at(int x, int y) {
        @Nullable MessageRow nearest = null;
        int distance = REACH_PX + 1;
        for (MessageRow message : frame.arrows()) {
            int away = Math.abs(x(message) - x);
            if (away < distance && between(y, tailY(message), tipY(message))) {
                nearest = message;
                distance = away;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** How many messages are drawn in the same column as this one. */
    long stacked(MessageRow message) {
        int x = x(message);
        return frame.arrows().stream().filter(other -> x(other) == x).count();
    }

    /** The edge of the lane of {@code processor} that faces the lane of {@code other}. */
    private int facingEdge(String processor, String other) {
        int lane = frame.laneOf(processor);
        if (lane < 0) {
            return geometry.rulerPx();
        }
        int top = geometry.laneTop(layout, lane);
        return lane < frame.laneOf(other) ? top + layout.height(lane) - 1 : top - 1;
    }

    private static boolean between(int y, int a, int b) {
        return Math.min(a, b) <= y && y <= Math.max(a, b);
    }
}
