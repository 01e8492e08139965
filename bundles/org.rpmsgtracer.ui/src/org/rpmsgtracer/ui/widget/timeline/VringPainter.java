/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.timeline;

import java.util.List;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.rpmsgtracer.analysis.query.AnnouncementRow;
import org.rpmsgtracer.analysis.query.PixelCounts;
import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.ui.widget.chart.AnnouncementMark;
import org.rpmsgtracer.ui.widget.chart.DirectionRole;
import org.rpmsgtracer.ui.widget.chart.LevelPainter;
import org.rpmsgtracer.ui.widget.chart.LevelScalePainter;
import org.rpmsgtracer.ui.widget.chart.MarkRow;
import org.rpmsgtracer.ui.widget.chart.Painting;
import org.rpmsgtracer.ui.widget.style.FittedText;
import org.rpmsgtracer.ui.widget.style.Glyph;
import org.rpmsgtracer.ui.widget.style.Role;

/** Draws a virtqueue's lane: how full it is, and a row of marks for each kind of notification below. */
final class VringPainter {

    private static final int MARGIN_PX = 5;
    private static final int MARK_ROWS = 3;
    private static final int LABEL_OFFSET_PX = AnnouncementMark.REACH_PX + 2;
    private static final int NARROWEST_LABEL_PX = 40;

    private final Painting p;
    private final GC gc;
    private final TimelineLane.Vring lane;
    private final Rectangle body;
    private final int marksTop;
    private final int levelBottom;
    private final int levelHeightPx;

    VringPainter(Painting p, TimelineLane.Vring lane, Rectangle body) {
        this.p = p;
        gc = p.gc();
        this.lane = lane;
        this.body = body;
        marksTop = body.y + body.height - 3 - MARK_ROWS * MarkRow.HEIGHT_PX;
        levelBottom = marksTop - 4;
        levelHeightPx = levelBottom - body.y - 2 * MARGIN_PX;
    }

    void paint() {
        Direction direction = lane.activity().lane().direction();
        gc.setBackground(p.style().color(Role.SEPARATOR));
        gc.fillRectangle(body.x, levelBottom, body.width, 1);
        new LevelPainter(lane.activity().inFlight(), lane.scale(), DirectionRole.of(direction),
                DirectionRole.isHatched(direction), levelBottom, levelHeightPx).paint(p);
        paintMarks(lane.activity().kicks(), Glyph.KICK, Role.KICK, 0);
        paintMarks(lane.activity().interrupts(), Glyph.INTERRUPT, Role.INTERRUPT, 1);
        paintMarks(lane.activity().suppressed(), Glyph.SUPPRESSED, Role.SUPPRESSED, 2);
        int middle = levelBottom - levelHeightPx / 2;
        new MarkRow(lane.activity().lost(), Glyph.LOST, Role.LOST, middle).paint(p);
    }

    private void paintMarks(PixelCounts counts, Glyph glyph, Role role, int row) {
        new MarkRow(counts, glyph, role, marksTop + row * MarkRow.HEIGHT_PX + MarkRow.HEIGHT_PX / 2).paint(p);
    }

    void paintScale() {
        LevelScalePainter.paint(p, lane.scale(), body, levelBottom, levelHeightPx);
    }

    /** The name-service messages that the virtqueue carried; their names may reach beyond the recording's end. */
    void paintAnnouncements() {
        List<AnnouncementRow> rows = lane.announcements();
        int y = body.y + MARGIN_PX + LABEL_OFFSET_PX;
        gc.setFont(p.style().smallFont());
        for (int i = 0; i < rows.size(); i++) {
            AnnouncementRow row = rows.get(i);
            int x = p.scale().x(row.timeNs());
            p.style().draw(gc, AnnouncementMark.glyph(row.action()), AnnouncementMark.role(row.action()), x, y);
            int left = x + LABEL_OFFSET_PX;
            int next = i + 1 < rows.size() ? p.scale().x(rows.get(i + 1).timeNs()) : p.scale().rightPx();
            int room = next - LABEL_OFFSET_PX - left;
            if (room >= NARROWEST_LABEL_PX) {
                gc.setForeground(p.style().color(Role.TEXT));
                FittedText.draw(gc, row.name(), left, y - p.style().smallLineHeightPx() / 2, room);
            }
        }
    }
}
