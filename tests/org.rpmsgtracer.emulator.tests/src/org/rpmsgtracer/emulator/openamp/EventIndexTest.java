/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.openamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rpmsgtracer.emulator.openamp.HandMovedHost.bytes;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.log.RingEntry.Kicked;
import org.rpmsgtracer.emulator.log.Role;
import org.rpmsgtracer.emulator.personality.OpenAmp;
import org.rpmsgtracer.protocol.virtio.Feature;

/** The library with EVENT_IDX: it sets its event once, and kicks as the other side's event says. */
class EventIndexTest {

    private static final int NUM = 4;

    private final Pair pair = new Pair(OpenAmp.GENERIC, OpenAmp.GENERIC, NUM,
            Feature.RPMSG_NAME_SERVICE | Feature.EVENT_IDX);
    private final Board board = pair.board;

    @Test
    void putsItsEventBehindTheRingInsteadOfAFlag() {
        assertThat(board.vring1.availFlags()).isZero();
        assertThat(board.vring1.usedEvent()).isEqualTo(65536 - NUM - 1);
        assertThat(board.vring0.usedFlags()).isZero();
        assertThat(board.vring0.availEvent()).isEqualTo(65536 - NUM - 1);
    }

    @Test
    void kicksForTheEntryThatPassesTheEventOnly() {
        board.remote.halt();
        RecordingUser user = pair.openAtHost(new EndpointRequest("", 99, 7, true), new RecordingUser());
        pair.at(board.host, () -> user.endpoint().send(bytes("event 0 is passed")));
        pair.at(board.host, () -> user.endpoint().send(bytes("event 0 was passed")));
        assertThat(kicks(1)).isEqualTo(1);

        board.vring1.putAvailEvent(2);
        pair.at(board.host, () -> user.endpoint().send(bytes("event 2 is passed")));
        assertThat(kicks(1)).isEqualTo(2);
    }

    @Test
    void tellsOfAReceivedMessageAsTheHostsEventSays() {
        RecordingUser atRemote = pair.openAtRemote(new EndpointRequest("", 30, 99, true), new RecordingUser());
        RecordingUser atHost = pair.openAtHost(new EndpointRequest("", 99, 30, true), new RecordingUser());
        pair.at(board.remote, () -> atRemote.endpoint().send(bytes("first")));
        board.vring0.putUsedEvent(5);
        pair.at(board.remote, () -> atRemote.endpoint().send(bytes("second")));

        assertThat(kicks(0)).isEqualTo(1);
        assertThat(atHost.told).contains("first from 30").doesNotContain("second from 30");
    }

    private long kicks(int vring) {
        return board.logged(Kicked.class).stream()
                .filter(kick -> kick.vring().equals("vdev0vring" + vring)
                        && kick.by() == (vring == 0 ? Role.DEVICE : Role.DRIVER))
                .count();
    }
}
