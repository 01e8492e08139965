/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.openamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rpmsgtracer.emulator.openamp.HandMovedHost.bytes;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.log.SoftwareEntry.Printed;
import org.rpmsgtracer.emulator.personality.OpenAmp;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;
import org.rpmsgtracer.protocol.virtio.Descriptor;
import org.rpmsgtracer.protocol.virtio.Feature;

/** NuttX's changes to the library. */
class NuttxTest {

    private static final long ACKNOWLEDGED = Feature.RPMSG_NAME_SERVICE | Feature.NUTTX_ACK;

    private final HandMovedHost bench = new HandMovedHost(OpenAmp.NUTTX, ACKNOWLEDGED).driverOk();

    @Test
    void acknowledgesAnAnnouncementWithItsOwnAddress() {
        RecordingUser user = bench.open("rpmsg-tty");
        bench.take();
        bench.announce(0, "rpmsg-tty", 0x999, Action.CREATE);

        assertThat(bench.take().announcement())
                .isEqualTo(NameServiceMessage.of("rpmsg-tty", 1024, Action.CREATE_ACK));
        assertThat(user.told).containsExactly("opened rpmsg-tty", "bound to 2457");
    }

    @Test
    void isBoundByAnAcknowledgementAndDoesNotAnswerIt() {
        RecordingUser user = bench.open("rpmsg-tty");
        bench.take();
        bench.announce(0, "rpmsg-tty", 0x999, Action.CREATE_ACK);

        assertThat(user.told).containsExactly("opened rpmsg-tty", "bound to 2457");
        assertThat(bench.board.vring0.usedIdx()).isEqualTo(1);
    }

    @Test
    void acknowledgesWhenItOpensAnEndpointForAKnownPeer() {
        bench.open(new EndpointRequest("rpmsg-tty", RpmsgAddress.ANY, 0x999, true), new RecordingUser());

        assertThat(bench.take().announcement().action()).isEqualTo(Action.CREATE_ACK);
    }

    @Test
    void acknowledgesNothingWithoutTheFeature() {
        HandMovedHost plain = new HandMovedHost(OpenAmp.NUTTX, Feature.RPMSG_NAME_SERVICE).driverOk();
        RecordingUser user = plain.open("rpmsg-tty");
        plain.announce(0, "rpmsg-tty", 0x999, Action.CREATE);

        assertThat(user.told).containsExactly("opened rpmsg-tty", "bound to 2457");
        assertThat(plain.board.vring0.usedIdx()).isEqualTo(1);
    }

    @Test
    void theLibraryWithoutThePatchTakesAnAcknowledgementForAnAnnouncementAndSendsNone() {
        HandMovedHost generic = new HandMovedHost(OpenAmp.GENERIC, ACKNOWLEDGED).driverOk();
        RecordingUser user = generic.open("rpmsg-tty");
        generic.announce(0, "rpmsg-tty", 0x999, Action.CREATE_ACK);

        assertThat(user.told).containsExactly("opened rpmsg-tty", "bound to 2457");
        assertThat(generic.board.vring0.usedIdx()).isEqualTo(1);
    }

    @Test
    void aSenderWaitsUntilItsEndpointIsBound() {
        RecordingUser user = bench.open("rpmsg-tty");
        List<Integer> results = new ArrayList<>();
        bench.at(() -> user.endpoint().send(RpmsgAddress.ANY, bytes("hello"), Patience.WAIT, results::add));
        bench.at(() -> user.endpoint().send(RpmsgAddress.ANY, bytes("hello"), Patience.TRY, results::add));
        assertThat(results).containsExactly(RpmsgError.PARAMETER);

        bench.announce(0, "rpmsg-tty", 0x999, Action.CREATE_ACK);
        bench.take();
        assertThat(results).containsExactly(RpmsgError.PARAMETER, 5);
        assertThat(bench.take().header().dst()).isEqualTo(0x999);
    }

    @Test
    void aSenderGivesUpAfter15SecondsWithoutAPeer() {
        RecordingUser user = bench.open("rpmsg-tty");
        List<Integer> results = new ArrayList<>();
        bench.at(() -> user.endpoint().send(RpmsgAddress.ANY, bytes("hello"), Patience.WAIT, results::add));
        bench.board.machine.runUntil(bench.board.machine.nowNs() + 15_000_000_000L);

        assertThat(results).containsExactly(RpmsgError.ADDRESS);
    }

    @Test
    void theHostTakesBufferSizesFromTheConfigurationSpace() {
        Board board = Board.of(4, ACKNOWLEDGED | NuttxConfig.BUFFER_SIZES);
        board.config = new int[] {1024, 256};
        Pair pair = new Pair(OpenAmp.NUTTX, OpenAmp.NUTTX, board);
        pair.openAtRemote("rpmsg-tty");
        pair.openAtHost("rpmsg-tty");

        assertThat(board.vring0.descriptor(1))
                .isEqualTo(new Descriptor(Board.BUFFERS + 256, 256, Descriptor.WRITE, 32768));
        assertThat(board.vring1.descriptor(0).address()).isEqualTo(Board.BUFFERS + 4 * 256);
        assertThat(board.vring1.descriptor(0).lengthBytes()).isEqualTo(1024);
        assertThat(pair.hostLinks.getFirst().payloadLimitBytes()).isEqualTo(1008);
        assertThat(pair.remoteLinks.getFirst().payloadLimitBytes()).isEqualTo(240);
    }

    @Test
    void theHostDoesNotComeUpWithBuffersTooSmallForAHeader() {
        Board board = Board.of(4, ACKNOWLEDGED | NuttxConfig.BUFFER_SIZES);
        board.config = new int[] {512, 8};
        Pair pair = new Pair(OpenAmp.NUTTX, OpenAmp.NUTTX, board);

        assertThat(pair.hostLinks).isEmpty();
        assertThat(board.status()).isZero();
        assertThat(board.logged(Printed.class)).extracting(Printed::line).containsExactly("failed rpmsg_init_vdev");
    }

    @Test
    void otherTasksRunWhileASenderWaits() {
        RecordingUser user = bench.open("rpmsg-tty");
        List<String> order = new ArrayList<>();
        bench.board.remote.task(0, () -> user.endpoint().send(RpmsgAddress.ANY, bytes("1"), Patience.WAIT,
                result -> order.add("sent")));
        bench.board.remote.task(0, () -> order.add("another task"));
        bench.board.run();
        bench.announce(0, "rpmsg-tty", 0x999, Action.CREATE_ACK);

        assertThat(order).containsExactly("another task", "sent");
    }
}
