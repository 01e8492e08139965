/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.timeline;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.rpmsgtracer.analysis.query.AnnouncementRow;
import org.rpmsgtracer.analysis.query.LifeSpan;
import org.rpmsgtracer.analysis.query.PixelCounts;
import org.rpmsgtracer.analysis.state.Side;
import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.ui.widget.chart.AnnouncementMark;
import org.rpmsgtracer.ui.widget.chart.Columns;
import org.rpmsgtracer.ui.widget.chart.DirectionRole;
import org.rpmsgtracer.ui.widget.chart.LevelPainter;
import org.rpmsgtracer.ui.widget.chart.LevelScalePainter;
import org.rpmsgtracer.ui.widget.chart.MarkRow;
import org.rpmsgtracer.ui.widget.chart.Painting;
import org.rpmsgtracer.ui.widget.style.FittedText;
import org.rpmsgtracer.ui.widget.style.Glyph;
import org.rpmsgtracer.ui.widget.style.Role;

/** Draws what lies inside one lane of a timeline. */
final class LaneBodyPainter {

    private static final int MARGIN_PX = 5;
    private static final int MARK_ROWS = 3;

    private final Painting p;
    private final GC gc;
    private final Rectangle body;

    LaneBodyPainter(Painting p, Rectangle body) {
        this.p = p;
        gc = p.gc();
        this.body = body;
    }

    void paint(TimelineLane lane) {
        switch (lane) {
            case TimelineLane.Processor processor -> paintProcessor(processor);
            case TimelineLane.Messages messages -> {}
            case TimelineLane.Vring vring -> paintVring(vring);
        }
    }

    /** Activity lies on the side of the messages, the life cycle on the other. */
    private void paintProcessor(TimelineLane.Processor lane) {
        boolean messagesBelow = lane.activity().lane().side() == Side.HOST;
        int margin = TimelineLane.Processor.MARGIN_PX;
        int top = body.y + margin + (messagesBelow ? 0 : TimelineLane.Processor.ACTIVITY_PX);
        int height = body.height - 2 * margin - TimelineLane.Processor.ACTIVITY_PX;
        for (LifeSpan span : lane.activity().lifeCycle()) {
            int row = lane.subjects().indexOf(span.subject());
            int rowHeight = height / lane.subjects().size();
            paintState(span, top + row * rowHeight, rowHeight - 2);
        }
        paintActivity(lane.activity().entries(), messagesBelow);
    }

    private void paintState(LifeSpan span, int top, int height) {
        int from = Math.max(p.scale().leftPx() - 1, p.scale().x(span.fromNs()));
        int to = Math.min(p.scale().rightPx() + 1, p.scale().x(span.toNs()));
        Role role = LifeCycleLook.role(span.state());
        gc.setBackground(p.style().palette().softTint(role));
        gc.fillRectangle(from, top, to - from, height);
        gc.setBackground(p.style().color(role));
        gc.fillRectangle(from, top, Math.min(2, Math.max(1, to - from)), height);
        gc.setFont(p.style().smallFont());
        gc.setForeground(p.style().color(Role.TEXT));
        int textY = top + (height - p.style().smallLineHeightPx()) / 2;
        FittedText.draw(gc, span.subject() + "  " + span.state(), from + 6, textY, to - from - 10);
    }

    private void paintActivity(PixelCounts entries, boolean atBottom) {
        Columns columns = p.columns();
        int most = Math.max(1, entries.max());
        int room = TimelineLane.Processor.ACTIVITY_PX - 2;
        gc.setBackground(p.style().color(Role.TICK));
        for (int pixel = columns.first(); pixel < columns.end(); pixel++) {
            int count = entries.at(pixel);
            if (count > 0) {
                int height = 2 + (room - 2) * count / most;
                int y = atBottom ? body.y + body.height - 1 - height : body.y;
                gc.fillRectangle(columns.left(pixel), y, Math.max(1, columns.width(pixel)), height);
            }
        }
    }

    private void paintVring(TimelineLane.Vring lane) {
        Direction direction = lane.activity().lane().direction();
        gc.setBackground(p.style().color(Role.SEPARATOR));
        gc.fillRectangle(body.x, levelBottom(), body.width, 1);
        new LevelPainter(lane.activity().inFlight(), lane.scale(), DirectionRole.of(direction),
                DirectionRole.isHatched(direction), levelBottom(), levelHeight()).paint(p);
        marks(lane.activity().kicks(), Glyph.KICK, Role.KICK, 0);
        marks(lane.activity().interrupts(), Glyph.INTERRUPT, Role.INTERRUPT, 1);
        marks(lane.activity().suppressed(), Glyph.SUPPRESSED, Role.SUPPRESSED, 2);
        new MarkRow(lane.activity().lost(), Glyph.LOST, Role.LOST, body.y + body.height / 3).paint(p);
    }

    void paintScale(TimelineLane.Vring lane) {
        LevelScalePainter.paint(p, lane.scale(), levelBottom(), levelHeight());
    }

    private int levelBottom() {
        return marksTop() - 4;
    }

    private int levelHeight() {
        return levelBottom() - body.y - 2 * MARGIN_PX;
    }

    private int marksTop() {
        return body.y + body.height - 3 - MARK_ROWS * MarkRow.HEIGHT_PX;
    }

    private void marks(PixelCounts counts, Glyph glyph, Role role, int row) {
        new MarkRow(counts, glyph, role, marksTop() + row * MarkRow.HEIGHT_PX + MarkRow.HEIGHT_PX / 2).paint(p);
    }

    /** The name-service messages that the virtqueue carried; their names may reach beyond the recording's end. */
    void paintAnnouncements(TimelineLane.Vring lane) {
        int y = body.y + MARGIN_PX + 2 + AnnouncementMark.REACH_PX;
        int textY = y - p.style().smallLineHeightPx() / 2;
        gc.setFont(p.style().smallFont());
        for (int i = 0; i < lane.announcements().size(); i++) {
            AnnouncementRow row = lane.announcements().get(i);
            int x = p.scale().x(row.timeNs());
            p.style().draw(gc, AnnouncementMark.glyph(row.action()), AnnouncementMark.role(row.action()), x, y);
            int next = i + 1 < lane.announcements().size() ? p.scale().x(lane.announcements().get(i + 1).timeNs())
                    : p.scale().rightPx();
            if (next - x > 60) {
                gc.setForeground(p.style().color(Role.TEXT));
                FittedText.draw(gc, row.name(), x + 2 + AnnouncementMark.REACH_PX, textY, next - x - 20);
            }
        }
    }
}
