/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.rpmsgtracer.analysis.query.AnnouncementList;
import org.rpmsgtracer.analysis.query.AnnouncementRow;
import org.rpmsgtracer.analysis.query.MessageRow;
import org.rpmsgtracer.analysis.query.PixelCounts;
import org.rpmsgtracer.analysis.query.ProcessorActivity;
import org.rpmsgtracer.analysis.query.Timeline;
import org.rpmsgtracer.analysis.query.TraceIndex;
import org.rpmsgtracer.analysis.query.VringActivity;
import org.rpmsgtracer.analysis.state.Side;
import org.rpmsgtracer.analysis.zoom.TimeWindow;
import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.trace.event.QueueId;
import org.rpmsgtracer.ui.widget.chart.ChartFrame;

/**
 * What the timeline paints of one window.
 *
 * @param window the window
 * @param lanes  host, messages, remotes, virtqueues
 * @param arrows the messages of the window, in the order of time; none if there are too many to draw
 */
public record TimelineFrame(TimeWindow window, List<TimelineLane> lanes, List<MessageRow> arrows)
        implements ChartFrame<TimelineLane> {

    /** Above this many messages in a window no arrow can be told from its neighbours. */
    public static final int ARROW_LIMIT = 600;

    /** Above this many announcements in a window only the first are drawn. */
    private static final int ANNOUNCEMENT_LIMIT = 400;

    public TimelineFrame {
        lanes = List.copyOf(lanes);
        arrows = List.copyOf(arrows);
    }

    /** Asks the index; for a worker thread. */
    public static TimelineFrame of(TraceIndex index, TimeWindow window) {
        Timeline timeline = index.timeline(window, ARROW_LIMIT);
        List<TimelineLane> lanes = new ArrayList<>();
        boolean messagesPlaced = timeline.vrings().isEmpty();
        for (ProcessorActivity processor : timeline.processors()) {
            if (processor.lane().side() == Side.REMOTE && !messagesPlaced) {
                lanes.add(messages(timeline));
                messagesPlaced = true;
            }
            lanes.add(TimelineLane.Processor.of(processor));
        }
        Map<QueueId, List<AnnouncementRow>> announcements =
                byQueue(index.announcements(window.fromNs(), window.toNs()));
        for (VringActivity vring : timeline.vrings()) {
            lanes.add(new TimelineLane.Vring(vring, announcements.getOrDefault(vring.lane().queue(), List.of())));
        }
        return new TimelineFrame(window, lanes, timeline.arrows());
    }

    /** The lane of a processor by its name, or -1. */
    int laneOf(String processor) {
        for (int i = 0; i < lanes.size(); i++) {
            if (lanes.get(i) instanceof TimelineLane.Processor lane && lane.title().equals(processor)) {
                return i;
            }
        }
        return -1;
    }

    private static TimelineLane messages(Timeline timeline) {
        return new TimelineLane.Messages(timeline.messages(), density(timeline, Direction.HOST_TO_REMOTE),
                density(timeline, Direction.REMOTE_TO_HOST));
    }

    private static MessageDensity density(Timeline timeline, Direction direction) {
        List<PixelCounts> counts = timeline.vrings().stream()
                .filter(vring -> vring.lane().direction() == direction).map(VringActivity::messages).toList();
        return new MessageDensity(timeline.window().pixels(), counts);
    }

    private static Map<QueueId, List<AnnouncementRow>> byQueue(AnnouncementList announcements) {
        Map<QueueId, List<AnnouncementRow>> byQueue = new HashMap<>();
        for (int i = 0; i < Math.min(ANNOUNCEMENT_LIMIT, announcements.size()); i++) {
            AnnouncementRow row = announcements.row(i);
            byQueue.computeIfAbsent(row.queue(), queue -> new ArrayList<>()).add(row);
        }
        return byQueue;
    }
}
