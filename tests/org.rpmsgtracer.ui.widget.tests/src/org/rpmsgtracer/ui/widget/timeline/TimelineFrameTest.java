/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.analysis.query.AnnouncementRow;
import org.rpmsgtracer.analysis.query.MessageRow;
import org.rpmsgtracer.analysis.query.TraceIndex;
import org.rpmsgtracer.analysis.zoom.TimeWindow;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;
import org.rpmsgtracer.ui.widget.Recording;
import org.rpmsgtracer.ui.widget.chart.ChartLane;

class TimelineFrameTest {

    private static final TimeWindow WINDOW = new TimeWindow(0, 1_000_000, 1000);

    @Test
    void hasHostMessagesRemoteAndVirtqueuesFromTopToBottom() {
        TimelineFrame frame = TimelineFrame.of(new Recording(0, 8).index(), WINDOW);

        assertThat(frame.lanes()).extracting(ChartLane::title).containsExactly("linux", "Messages", "rtos",
                "vdev0vring0",
                "vdev0vring1");
        assertThat(frame.laneOf("linux")).isZero();
        assertThat(frame.laneOf("rtos")).isEqualTo(2);
        assertThat(frame.laneOf("vdev0vring0")).isEqualTo(-1);
    }

    @Test
    void hasNoLanesWithoutATrace() {
        assertThat(TimelineFrame.of(TraceIndex.empty(), WINDOW).lanes()).isEmpty();
    }

    @Test
    void hasAnArrowForEachMessageOfTheWindow() {
        TraceIndex index = new Recording(0, 8).toRemote(100_000, 0x400, 0x35, 40, 5_000)
                .toHost(200_000, 0x35, 0x400, 17, 5_000).toHost(2_000_000, 0x35, 0x400, 17, 5_000).index();

        TimelineFrame frame = TimelineFrame.of(index, WINDOW);

        assertThat(frame.arrows()).extracting(MessageRow::timeNs).containsExactly(100_000L, 200_000L);
        TimelineLane.Messages lane = messages(frame);
        assertThat(lane.total()).isEqualTo(2);
        assertThat(lane.hostToRemote().total()).isEqualTo(1);
        assertThat(lane.hostToRemote().at(100)).isEqualTo(1);
        assertThat(lane.remoteToHost().at(200)).isEqualTo(1);
        assertThat(lane.remoteToHost().max()).isEqualTo(1);
    }

    @Test
    void hasTheirDensityInsteadWhereThereAreTooManyMessages() {
        Recording recording = new Recording(0, 8);
        for (int i = 0; i <= TimelineFrame.ARROW_LIMIT; i++) {
            recording.toRemote(1_000 + i * 1_000L, 0x400, 0x400, 17, 100);
        }

        TimelineFrame frame = TimelineFrame.of(recording.index(), WINDOW);

        assertThat(frame.arrows()).isEmpty();
        assertThat(messages(frame).total()).isEqualTo(TimelineFrame.ARROW_LIMIT + 1);
        assertThat(messages(frame).hostToRemote().total()).isEqualTo(TimelineFrame.ARROW_LIMIT + 1L);
    }

    @Test
    void marksAnnouncementsOnTheVirtqueueThatCarriedThem() {
        TraceIndex index = new Recording(0, 8).fromRemote(100_000, Action.CREATE, "rpmsg-tty", 0x400)
                .fromHost(300_000, Action.DESTROY, "rpmsg-raw", 0x401).index();

        TimelineFrame frame = TimelineFrame.of(index, WINDOW);

        assertThat(vring(frame, 3).announcements()).extracting(AnnouncementRow::name).containsExactly("rpmsg-tty");
        assertThat(vring(frame, 4).announcements()).extracting(AnnouncementRow::name).containsExactly("rpmsg-raw");
    }

    @Test
    void saysInTheHeadersWhatIsInView() {
        TraceIndex index = new Recording(0, 8).toRemote(100_000, 0x400, 0x35, 40, 5_000)
                .toRemote(101_000, 0x400, 0x35, 40, 5_000).index();

        List<TimelineLane> lanes = TimelineFrame.of(index, WINDOW).lanes();

        assertThat(lanes.get(0).details()).containsExactly("host");
        assertThat(lanes.get(1).details()).containsExactly("\u2193 2  \u2191 0 in view");
        assertThat(lanes.get(3).details()).containsExactly("rtos \u2192 linux", "none of 8 in flight");
        assertThat(lanes.get(4).details()).containsExactly("linux \u2192 rtos", "\u2264 2 of 8 in flight");
    }

    @Test
    void keepsTheIdsOfItsLanesFromFrameToFrame() {
        Recording recording = new Recording(0, 8);
        TimelineFrame first = TimelineFrame.of(recording.index(), WINDOW);
        TimelineFrame second = TimelineFrame.of(recording.toRemote(5_000, 1, 2, 3, 4).index(), WINDOW);

        assertThat(second.lanes()).extracting(ChartLane::id)
                .isEqualTo(first.lanes().stream().map(ChartLane::id).toList());
    }

    private static TimelineLane.Messages messages(TimelineFrame frame) {
        return (TimelineLane.Messages) frame.lanes().get(1);
    }

    private static TimelineLane.Vring vring(TimelineFrame frame, int lane) {
        return (TimelineLane.Vring) frame.lanes().get(lane);
    }
}
