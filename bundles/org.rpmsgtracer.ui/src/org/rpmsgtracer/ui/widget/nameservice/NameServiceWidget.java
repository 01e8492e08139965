/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.nameservice;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.rpmsgtracer.analysis.query.AnnouncementRow;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;
import org.rpmsgtracer.ui.widget.chart.AnnouncementLook;
import org.rpmsgtracer.ui.widget.chart.Details;
import org.rpmsgtracer.ui.widget.chart.LegendItem;
import org.rpmsgtracer.ui.widget.chart.Painting;
import org.rpmsgtracer.ui.widget.chart.TimeChart;
import org.rpmsgtracer.ui.widget.style.Glyph;
import org.rpmsgtracer.ui.widget.style.Role;
import org.rpmsgtracer.ui.widget.time.TimeFormat;
import org.rpmsgtracer.ui.widget.time.TimeNavigator;
import org.rpmsgtracer.ui.widget.time.TimeSelection;

/** Announced services over time: a lane for each endpoint, a bar while it stands. */
public final class NameServiceWidget extends TimeChart<ServiceLane, NameServiceFrame> {

    private static final List<LegendItem> LEGEND = List.of(
            LegendItem.of(Glyph.ANNOUNCED, Role.ANNOUNCED, "announced"),
            LegendItem.of(Glyph.ACKNOWLEDGED, Role.ANNOUNCED, "acknowledged"),
            LegendItem.of(Glyph.WITHDRAWN, Role.WITHDRAWN, "withdrawn"),
            LegendItem.of(Glyph.STANDING, Role.ANNOUNCED, "stands"),
            LegendItem.of(Glyph.BAR, Role.HOST_TO_REMOTE, "by the host"),
            LegendItem.of(Glyph.BAR, Role.REMOTE_TO_HOST, "by the remote"));

    private static final int REACH_PX = 6;

    private Consumer<AnnouncementRow> announcementListener = row -> {};

    /**
     * An empty chart.
     *
     * @param navigator where it looks; shared with the charts it is aligned with
     */
    public NameServiceWidget(Composite parent, TimeNavigator navigator) {
        super(parent, "Name Service", navigator, LEGEND);
    }

    /** Told when an announcement was chosen here. */
    public void setAnnouncementListener(Consumer<AnnouncementRow> listener) {
        announcementListener = listener;
    }

    /** The services, one a line. */
    @Override
    public String copyText() {
        StringBuilder text = new StringBuilder();
        frame().map(NameServiceFrame::lanes).orElse(List.of())
                .forEach(lane -> text.append(serviceDetails(lane, lane.rows().getLast().timeNs()).text()).append('\n'));
        return text.toString();
    }

    @Override
    protected void paintLane(Painting p, NameServiceFrame shown, ServiceLane lane, Rectangle body) {
        ServicePainter.paint(p, lane, body);
    }

    @Override
    protected Optional<Details> detailsAt(NameServiceFrame shown, int x, int y) {
        int lane = geometry().laneAt(laneLayout(), y);
        if (lane < 0) {
            return Optional.empty();
        }
        ServiceLane service = shown.lanes().get(lane);
        return Optional.of(announcementAt(service, x).map(this::announcementDetails)
                .orElseGet(() -> serviceDetails(service, scale().timeAt(x))));
    }

    @Override
    protected void clicked(NameServiceFrame shown, int x, int y) {
        int lane = geometry().laneAt(laneLayout(), y);
        if (lane >= 0) {
            announcementAt(shown.lanes().get(lane), x).ifPresent(this::choose);
        }
    }

    @Override
    protected void step(boolean forward, boolean extend) {
        long timeNs = stepFromNs();
        List<AnnouncementRow> rows = selectedLane().map(ServiceLane::rows).orElse(List.of());
        (forward ? rows : rows.reversed()).stream()
                .filter(row -> forward ? row.timeNs() > timeNs : row.timeNs() < timeNs).findFirst().ifPresent(row -> {
                    stepTo(row.timeNs(), extend);
                    announcementListener.accept(row);
                });
    }

    private void choose(AnnouncementRow row) {
        navigator().select(TimeSelection.at(row.timeNs()));
        announcementListener.accept(row);
    }

    private Details announcementDetails(AnnouncementRow row) {
        return Details.of(row.from() + " " + AnnouncementLook.word(row.action()) + " " + row.name())
                .with("Time", format().instant(row.timeNs())).with("Address", RpmsgAddress.format(row.address()))
                .with("Event", "#" + row.eventNumber());
    }

    private Details serviceDetails(ServiceLane lane, long timeNs) {
        Details details = Details.of(lane.title()).with("Announced by", lane.service().processor()).with("Address",
                RpmsgAddress.format(lane.service().address()));
        Optional<Standing> standing = lane.standingAt(timeNs);
        if (standing.isEmpty()) {
            return details.with("At this time", "not announced");
        }
        details = details.with("Since", format().instant(standing.get().fromNs()));
        return standing.get().withdrawn()
                ? details.with("Until", format().instant(standing.get().toNs())).with("Stood",
                        TimeFormat.duration(standing.get().toNs() - standing.get().fromNs()))
                : details.with("Until", "still stands");
    }

    private Optional<AnnouncementRow> announcementAt(ServiceLane lane, int x) {
        @Nullable AnnouncementRow nearest = null;
        int distance = REACH_PX + 1;
        for (AnnouncementRow row : lane.rows()) {
            int away = Math.abs(scale().x(row.timeNs()) - x);
            if (away < distance) {
                nearest = row;
                distance = away;
            }
        }
        return Optional.ofNullable(nearest);
    }
}
