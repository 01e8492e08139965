/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.nameservice;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.rpmsgtracer.analysis.query.AnnouncementRow;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;
import org.rpmsgtracer.ui.widget.chart.AnnouncementMark;
import org.rpmsgtracer.ui.widget.chart.Painting;
import org.rpmsgtracer.ui.widget.style.FittedText;
import org.rpmsgtracer.ui.widget.style.Role;

/** Draws the lane of one service. */
final class ServicePainter {

    private static final int LABEL_OFFSET_PX = 10;
    private static final int NARROWEST_LABEL_PX = 30;

    private ServicePainter() {}

    static void paint(Painting p, ServiceLane lane, Rectangle body) {
        int height = p.style().smallLineHeightPx() + 4;
        int top = body.y + (body.height - 1 - height) / 2;
        for (Standing standing : lane.standings()) {
            paintBar(p, standing, top, height);
        }
        for (AnnouncementRow row : lane.rows()) {
            int x = p.scale().x(row.timeNs());
            if (x >= body.x && x < body.x + body.width) {
                p.style().draw(p.gc(), AnnouncementMark.glyph(row.action()), AnnouncementMark.role(row.action()), x,
                        top + height / 2);
            }
        }
        String label = lane.service().name() + "  " + RpmsgAddress.format(lane.service().address());
        for (int i = 0; i < lane.standings().size(); i++) {
            int right = i + 1 < lane.standings().size() ? p.scale().x(lane.standings().get(i + 1).fromNs())
                    : p.scale().rightPx();
            paintLabel(p, label, lane.standings().get(i), right, top);
        }
    }

    /** Announced at the left, withdrawn at the right; open at the right if it was not. */
    private static void paintBar(Painting p, Standing standing, int top, int height) {
        GC gc = p.gc();
        int from = p.scale().x(standing.fromNs());
        int to = p.scale().x(standing.toNs());
        gc.setBackground(p.style().palette().softTint(Role.ANNOUNCED));
        gc.fillRectangle(from, top, to - from + 1, height);
        gc.setBackground(p.style().color(Role.ANNOUNCED));
        gc.fillRectangle(from, top, to - from + 1, 1);
        gc.fillRectangle(from, top + height - 1, to - from + 1, 1);
    }

    /** Beside the announcement, or at the left edge of what is in sight of a bar that began before. */
    private static void paintLabel(Painting p, String label, Standing standing, int right, int top) {
        if (p.scale().x(standing.toNs()) < p.scale().leftPx()) {
            return;
        }
        int x = Math.max(p.scale().x(standing.fromNs()), p.scale().leftPx()) + LABEL_OFFSET_PX;
        if (right - x >= NARROWEST_LABEL_PX) {
            p.gc().setFont(p.style().smallFont());
            p.gc().setForeground(p.style().color(Role.TEXT));
            FittedText.draw(p.gc(), label, x, top + 2, right - x - LABEL_OFFSET_PX);
        }
    }
}
