/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.analysis.query.TraceIndex;
import org.rpmsgtracer.analysis.zoom.TimeWindow;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;
import org.rpmsgtracer.ui.widget.Recording;
import org.rpmsgtracer.ui.widget.chart.AnnouncementMark;
import org.rpmsgtracer.ui.widget.time.TimeFormat;

class TimelineDetailsTest {

    private static final TimeFormat FORMAT = new TimeFormat(0);

    private final TimelineDetails details = new TimelineDetails(FORMAT);
    private final TraceIndex index = new Recording(0, 8).status(20_000, "vdev0", "DRIVER_OK")
            .toRemote(100_000, 0x400, 0x401, 40, 5_000).toRemote(100_100, 0x400, 0x401, 41, 30_000)
            .fromRemote(500_000, Action.CREATE, "rpmsg-tty", 0x401).lost(700_000, Recording.TO_REMOTE, 3).index();
    private final TimelineFrame frame = TimelineFrame.of(index, new TimeWindow(0, 1_000_000, 1000));

    @Test
    void tellsAllThatIsKnownOfAMessageButItsBytes() {
        assertThat(text(MessageText.details(frame.arrows().get(0), FORMAT).text())).isEqualTo("""
                Message linux \u2192 rtos
                Time\t0.000 100 000 s
                Addresses\t0x400 \u2192 0x401
                Length\t40 bytes
                Buffer\tdescriptor 0
                Given back\tafter 5 \u00b5s
                Content\tverified
                Event\t#14""");
    }

    @Test
    void tellsWhatANameServiceMessageAnnounces() {
        assertThat(MessageText.details(frame.arrows().get(2), FORMAT).text()).contains("Name service\tannounces")
                .contains("Service\trpmsg-tty");
        assertThat(MessageText.label(frame.arrows().get(2))).isEqualTo("announces rpmsg-tty");
        assertThat(MessageText.label(frame.arrows().get(0))).isEqualTo("0x400 \u2192 0x401  40 B");
    }

    @Test
    void tellsWhatHappenedOnAVirtqueueAtAPixel() {
        TimelineLane.Vring lane = (TimelineLane.Vring) frame.lanes().get(4);

        assertThat(text(details.vring(lane, 100_000, 100).text())).isEqualTo("""
                vdev0vring1
                Time\t0.000 100 000 s
                In flight\t0 to 2 of 8
                Messages\t2
                Kicks\t2""");
        assertThat(details.vring(lane, 110_000, 110).text()).contains("In flight\t1 of 8").doesNotContain("Messages");
        assertThat(details.vring(lane, 700_000, 700).text()).contains("Places with losses\t1");
    }

    @Test
    void tellsTheStatesOfAProcessorAndItsDevices() {
        TimelineLane.Processor host = (TimelineLane.Processor) frame.lanes().get(0);

        assertThat(details.processor(host, 10_000, 10).text()).contains("vdev0\tACKNOWLEDGE");
        assertThat(details.processor(host, 100_000, 100).text()).contains("vdev0\tDRIVER_OK")
                .contains("Ring entries published\t2");
    }

    @Test
    void tellsHowManyMessagesAPixelStandsFor() {
        TimelineLane.Messages lane = (TimelineLane.Messages) frame.lanes().get(1);

        assertThat(details.density(lane, 100_000, 100)).get()
                .satisfies(found -> assertThat(found.title()).isEqualTo("2 messages here"));
        assertThat(details.density(lane, 500_000, 500)).get()
                .satisfies(found -> assertThat(found.title()).isEqualTo("1 message here"));
        assertThat(details.density(lane, 600_000, 600)).isEmpty();
    }

    @Test
    void tellsWhoAnnouncedWhat() {
        TimelineLane.Vring lane = (TimelineLane.Vring) frame.lanes().get(3);

        assertThat(AnnouncementMark.details(lane.announcements().get(0), FORMAT).text())
                .startsWith("rtos announces rpmsg-tty\n")
                .contains("Address\t0x401");
    }

    private static String text(String text) {
        return text.replace('\u2009', ' ');
    }
}
