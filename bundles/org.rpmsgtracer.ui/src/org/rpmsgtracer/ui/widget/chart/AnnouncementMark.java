/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.chart;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.analysis.query.AnnouncementRow;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;
import org.rpmsgtracer.ui.widget.style.Glyph;
import org.rpmsgtracer.ui.widget.style.Role;
import org.rpmsgtracer.ui.widget.time.TimeFormat;
import org.rpmsgtracer.ui.widget.time.TimeScale;

/** How name-service messages look and read in every chart. */
public final class AnnouncementMark {

    /** How far beside its column a mark reaches. */
    public static final int REACH_PX = 6;

    private AnnouncementMark() {}

    public static Glyph glyph(Action action) {
        return switch (action) {
            case CREATE -> Glyph.ANNOUNCED;
            case DESTROY -> Glyph.WITHDRAWN;
            case CREATE_ACK -> Glyph.ACKNOWLEDGED;
        };
    }

    public static Role role(Action action) {
        return switch (action) {
            case CREATE, CREATE_ACK -> Role.ANNOUNCED;
            case DESTROY -> Role.WITHDRAWN;
        };
    }

    /** What the sender does, as a verb. */
    public static String verb(Action action) {
        return switch (action) {
            case CREATE -> "announces";
            case DESTROY -> "withdraws";
            case CREATE_ACK -> "acknowledges";
        };
    }

    /** What a tooltip says of one. */
    public static Details details(AnnouncementRow row, TimeFormat format) {
        return Details.of(row.from() + " " + verb(row.action()) + " " + row.name())
                .with("Time", format.instant(row.timeNs())).with("Address", RpmsgAddress.format(row.address()))
                .with("Event", "#" + row.eventNumber());
    }

    /** The one whose mark is at column {@code x}, the nearest if there are several. */
    public static Optional<AnnouncementRow> at(List<AnnouncementRow> rows, TimeScale scale, int x) {
        @Nullable AnnouncementRow nearest = null;
        int distance = REACH_PX + 1;
        for (AnnouncementRow row : rows) {
            int away = Math.abs(scale.x(row.timeNs()) - x);
            if (away < distance) {
                nearest = row;
                distance = away;
            }
        }
        return Optional.ofNullable(nearest);
    }
}
