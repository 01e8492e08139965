/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.nameservice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.analysis.query.TraceIndex;
import org.rpmsgtracer.analysis.zoom.TimeWindow;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;
import org.rpmsgtracer.ui.widget.Recording;

class NameServiceFrameTest {

    private static final TimeWindow WINDOW = new TimeWindow(0, 1_000_000, 1000);

    private final Recording recording = new Recording(0, 8);

    private ServiceLane onlyLane() {
        NameServiceFrame frame = NameServiceFrame.of(recording.index(), WINDOW);
        assertThat(frame.lanes()).hasSize(1);
        return frame.lanes().get(0);
    }

    @Test
    void hasNoLanesBeforeAnythingIsAnnounced() {
        assertThat(NameServiceFrame.of(TraceIndex.empty(), WINDOW).lanes()).isEmpty();
        assertThat(NameServiceFrame.of(recording.index(), WINDOW).lanes()).isEmpty();
    }

    @Test
    void letsAServiceStandFromItsAnnouncementToItsWithdrawal() {
        recording.fromRemote(100_000, Action.CREATE, "rpmsg-tty", 0x400).fromRemote(300_000, Action.DESTROY,
                "rpmsg-tty",
                0x400);

        assertThat(onlyLane().standings()).containsExactly(new Standing(100_000, 300_000, true));
        assertThat(onlyLane().details()).containsExactly("rtos  0x400");
    }

    @Test
    void letsAServiceStandToTheEndIfItIsNotWithdrawn() {
        recording.fromRemote(100_000, Action.CREATE, "rpmsg-tty", 0x400);

        assertThat(onlyLane().standings()).containsExactly(new Standing(100_000, recording.index().endNs(), false));
    }

    @Test
    void letsARepeatedAnnouncementChangeNothing() {
        recording.fromRemote(100_000, Action.CREATE, "rpmsg-tty", 0x400)
                .fromRemote(200_000, Action.CREATE, "rpmsg-tty", 0x400)
                .fromRemote(300_000, Action.DESTROY, "rpmsg-tty", 0x400);

        assertThat(onlyLane().standings()).containsExactly(new Standing(100_000, 300_000, true));
        assertThat(onlyLane().rows()).hasSize(3);
    }

    @Test
    void letsTheWithdrawalOfWhatDoesNotStandChangeNothing() {
        recording.fromRemote(100_000, Action.DESTROY, "rpmsg-tty", 0x400);

        assertThat(onlyLane().standings()).isEmpty();
        assertThat(onlyLane().rows()).hasSize(1);
    }

    @Test
    void letsAServiceComeBack() {
        recording.fromHost(100_000, Action.CREATE, "rpmsg-tty", 0x400)
                .fromHost(200_000, Action.DESTROY, "rpmsg-tty", 0x400)
                .fromHost(300_000, Action.CREATE, "rpmsg-tty", 0x400);

        ServiceLane lane = onlyLane();
        assertThat(lane.standings()).hasSize(2);
        assertThat(lane.standingAt(150_000)).contains(new Standing(100_000, 200_000, true));
        assertThat(lane.standingAt(250_000)).isEmpty();
    }

    @Test
    void keepsTheSidesAndAddressesOfOneNameApart() {
        recording.fromRemote(100_000, Action.CREATE, "rpmsg-tty", 0x400)
                .fromHost(200_000, Action.CREATE, "rpmsg-tty", 0x400)
                .fromRemote(300_000, Action.CREATE, "rpmsg-tty", 0x401);

        assertThat(NameServiceFrame.of(recording.index(), WINDOW).lanes()).extracting(lane -> lane.details().get(0))
                .containsExactly("rtos  0x400", "linux  0x400", "rtos  0x401");
    }

    @Test
    void showsServicesOfTheWholeRecordingInEveryWindow() {
        recording.fromRemote(100_000, Action.CREATE, "rpmsg-tty", 0x400);

        NameServiceFrame later = NameServiceFrame.of(recording.index(), new TimeWindow(500_000, 600_000, 10));

        assertThat(later.lanes()).hasSize(1);
    }
}
