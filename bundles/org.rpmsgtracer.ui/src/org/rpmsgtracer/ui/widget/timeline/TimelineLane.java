/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.timeline;

import java.util.List;
import java.util.Optional;

import org.rpmsgtracer.analysis.query.AnnouncementRow;
import org.rpmsgtracer.analysis.query.LifeSpan;
import org.rpmsgtracer.analysis.query.ProcessorActivity;
import org.rpmsgtracer.analysis.query.VringActivity;
import org.rpmsgtracer.ui.widget.chart.ChartLane;
import org.rpmsgtracer.ui.widget.chart.DirectionRole;
import org.rpmsgtracer.ui.widget.chart.LevelScale;
import org.rpmsgtracer.ui.widget.chart.LevelText;
import org.rpmsgtracer.ui.widget.style.Role;

/** The lanes of a timeline. */
public sealed interface TimelineLane extends ChartLane {

    /**
     * A processor: its life cycle, and when it published ring entries.
     *
     * @param activity what it did
     * @param subjects whose states it shows, one below the other: itself, or the devices that it drives
     */
    record Processor(ProcessorActivity activity, List<String> subjects) implements TimelineLane {

        static final int ACTIVITY_PX = 11;
        static final int MARGIN_PX = 4;
        private static final int ROW_PX = 17;

        static Processor of(ProcessorActivity activity) {
            List<String> subjects = activity.lifeCycle().stream().map(LifeSpan::subject).distinct().toList();
            return new Processor(activity, subjects);
        }

        @Override
        public Object id() {
            return activity.lane();
        }

        @Override
        public String title() {
            return activity.lane().name();
        }

        @Override
        public List<String> details() {
            return List.of(activity.lane().side().text());
        }

        @Override
        public Optional<Role> role() {
            return Optional.empty();
        }

        @Override
        public int heightPx() {
            return Math.max(1, subjects.size()) * ROW_PX + ACTIVITY_PX + 2 * MARGIN_PX;
        }

        @Override
        public int lowestPx() {
            return heightPx() - ROW_PX / 4;
        }

        @Override
        public int stretch() {
            return 0;
        }
    }

    /**
     * The room between processors, for the messages' arrows.
     *
     * @param total        messages in the window
     * @param hostToRemote how many of them go to a remote, at each pixel
     * @param remoteToHost how many of them go to a host, at each pixel
     */
    record Messages(int total, MessageDensity hostToRemote, MessageDensity remoteToHost) implements TimelineLane {

        @Override
        public Object id() {
            return Messages.class;
        }

        @Override
        public String title() {
            return "Messages";
        }

        @Override
        public List<String> details() {
            return List.of("\u2193 " + hostToRemote.total() + "  \u2191 " + remoteToHost.total() + " in view");
        }

        @Override
        public Optional<Role> role() {
            return Optional.empty();
        }

        @Override
        public int heightPx() {
            return 84;
        }

        @Override
        public int lowestPx() {
            return 48;
        }

        @Override
        public int stretch() {
            return 3;
        }
    }

    /**
     * A virtqueue: how full it is, and its notifications.
     *
     * @param activity      what happened on it
     * @param announcements the name-service messages that it carried
     */
    record Vring(VringActivity activity, List<AnnouncementRow> announcements) implements TimelineLane {

        LevelScale scale() {
            return LevelScale.of(activity.inFlight().highest(), activity.capacity());
        }

        @Override
        public Object id() {
            return activity.lane();
        }

        @Override
        public String title() {
            return activity.lane().name();
        }

        @Override
        public List<String> details() {
            return List.of(activity.lane().from() + " \u2192 " + activity.lane().to(),
                    LevelText.highest(activity.inFlight(), activity.capacity()) + " in flight");
        }

        @Override
        public Optional<Role> role() {
            return Optional.of(DirectionRole.of(activity.lane().direction()));
        }

        @Override
        public int heightPx() {
            return 72;
        }

        @Override
        public int lowestPx() {
            return 58;
        }

        @Override
        public int stretch() {
            return 2;
        }
    }
}
