/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.nameservice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import org.rpmsgtracer.analysis.query.AnnouncementList;
import org.rpmsgtracer.analysis.query.AnnouncementRow;
import org.rpmsgtracer.analysis.query.TraceIndex;
import org.rpmsgtracer.analysis.zoom.TimeWindow;
import org.rpmsgtracer.ui.widget.chart.ChartFrame;

/**
 * What the name-service chart paints: every service of the recording, in the order in which they came.
 *
 * @param window the window that was asked for
 * @param lanes  one for each announced endpoint
 */
public record NameServiceFrame(TimeWindow window, List<ServiceLane> lanes) implements ChartFrame<ServiceLane> {

    public NameServiceFrame {
        lanes = List.copyOf(lanes);
    }

    /** Asks the index; for a worker thread. Costs as much as the recording has announcements. */
    public static NameServiceFrame of(TraceIndex index, TimeWindow window) {
        AnnouncementList announcements = index.announcements(Long.MIN_VALUE, Long.MAX_VALUE);
        Map<Service, List<AnnouncementRow>> byService = new LinkedHashMap<>();
        for (int i = 0; i < announcements.size(); i++) {
            AnnouncementRow row = announcements.row(i);
            byService.computeIfAbsent(Service.of(row), service -> new ArrayList<>()).add(row);
        }
        List<ServiceLane> lanes = new ArrayList<>();
        byService.forEach((service, rows) -> lanes.add(new ServiceLane(service, standings(rows, index.endNs()), rows)));
        return new NameServiceFrame(window, lanes);
    }

    /** A repeated announcement changes nothing, nor does the withdrawal of what does not stand. */
    private static List<Standing> standings(List<AnnouncementRow> rows, long endNs) {
        List<Standing> standings = new ArrayList<>();
        OptionalLong since = OptionalLong.empty();
        for (AnnouncementRow row : rows) {
            switch (row.action()) {
                case CREATE, CREATE_ACK -> since = since.isPresent() ? since : OptionalLong.of(row.timeNs());
                case DESTROY -> {
                    if (since.isPresent()) {
                        standings.add(new Standing(since.getAsLong(), row.timeNs(), true));
                        since = OptionalLong.empty();
                    }
                }
            }
        }
        if (since.isPresent()) {
            standings.add(new Standing(since.getAsLong(), Math.max(endNs, since.getAsLong()), false));
        }
        return standings;
    }
}
