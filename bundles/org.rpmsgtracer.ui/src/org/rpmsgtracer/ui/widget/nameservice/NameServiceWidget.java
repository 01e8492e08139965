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

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.rpmsgtracer.analysis.query.AnnouncementRow;
import org.rpmsgtracer.ui.widget.chart.AnnouncementMark;
import org.rpmsgtracer.ui.widget.chart.Details;
import org.rpmsgtracer.ui.widget.chart.LegendItem;
import org.rpmsgtracer.ui.widget.chart.Painting;
import org.rpmsgtracer.ui.widget.chart.TimeChart;
import org.rpmsgtracer.ui.widget.style.Glyph;
import org.rpmsgtracer.ui.widget.style.Role;
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

    /** All services as they stood at their last announcement or withdrawal. */
    @Override
    public String copyText() {
        ServiceDetails details = new ServiceDetails(format());
        StringBuilder text = new StringBuilder();
        for (ServiceLane lane : frame().map(NameServiceFrame::lanes).orElse(List.of())) {
            text.append(details.of(lane, lane.rows().getLast().timeNs()).text()).append('\n');
        }
        return text.toString();
    }

    @Override
    protected void paintLane(Painting p, NameServiceFrame shown, ServiceLane lane, Rectangle body) {
        ServicePainter.paint(p, lane, body);
    }

    @Override
    protected Optional<Details> detailsAt(NameServiceFrame shown, int x, int y) {
        return laneAt(shown, y).map(lane -> AnnouncementMark.at(lane.rows(), scale(), x)
                .map(row -> AnnouncementMark.details(row, format()))
                .orElseGet(() -> new ServiceDetails(format()).of(lane, scale().timeAt(x))));
    }

    @Override
    protected void clicked(NameServiceFrame shown, int x, int y) {
        laneAt(shown, y).flatMap(lane -> AnnouncementMark.at(lane.rows(), scale(), x)).ifPresent(this::choose);
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
}
