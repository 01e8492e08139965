/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.timeline;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.rpmsgtracer.ui.widget.chart.Columns;
import org.rpmsgtracer.ui.widget.chart.Painting;
import org.rpmsgtracer.ui.widget.style.Role;

/**
 * Draws how many messages there are where they are too many for arrows, those of each direction from its sender's side,
 * and says so; or says that there are none.
 */
final class DensityPainter {

    private static final int HINT_PADDING_PX = 6;

    private DensityPainter() {}

    static void paint(Painting p, TimelineLane.Messages lane, Rectangle body) {
        int most = Math.max(1, Math.max(lane.hostToRemote().max(), lane.remoteToHost().max()));
        int room = (body.height - 1 - p.style().smallLineHeightPx()) / 2 - HINT_PADDING_PX;
        paintBars(p, lane.hostToRemote(), Role.HOST_TO_REMOTE, most, room, body.y, false);
        paintBars(p, lane.remoteToHost(), Role.REMOTE_TO_HOST, most, room, body.y + body.height - 1, true);
        paintHint(p, lane, body);
    }

    private static void paintBars(Painting p, MessageDensity density, Role role, int most, int room, int edge,
            boolean upwards) {
        Columns columns = p.columns();
        p.gc().setBackground(p.style().color(role));
        for (int pixel = columns.first(); pixel < columns.end(); pixel++) {
            int count = density.at(pixel);
            if (count > 0) {
                int height = 2 + (int) ((long) (room - 2) * count / most);
                p.gc().fillRectangle(columns.left(pixel), upwards ? edge - height : edge,
                        Math.max(1, columns.width(pixel)), height);
            }
        }
    }

    private static void paintHint(Painting p, TimelineLane.Messages lane, Rectangle body) {
        GC gc = p.gc();
        gc.setFont(p.style().smallFont());
        gc.setForeground(p.style().color(Role.TEXT_DIM));
        String text = lane.total() == 0 ? "no message in this window"
                : lane.total() + " messages here \u2013 zoom in to see each";
        Point extent = gc.textExtent(text);
        gc.drawText(text, body.x + (body.width - extent.x) / 2, body.y + (body.height - 1 - extent.y) / 2, true);
    }
}
