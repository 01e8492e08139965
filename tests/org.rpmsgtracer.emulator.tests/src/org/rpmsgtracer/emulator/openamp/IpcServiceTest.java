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
import org.rpmsgtracer.emulator.endpoint.Endpoint;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.endpoint.SendBuffer;
import org.rpmsgtracer.emulator.log.RingEntry.Announced;
import org.rpmsgtracer.emulator.log.RingEntry.MessageSent;
import org.rpmsgtracer.emulator.personality.OpenAmp;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;
import org.rpmsgtracer.protocol.virtio.Feature;

/** Zephyr's ipc_service on both sides. */
class IpcServiceTest {

    private final Pair pair = new Pair(OpenAmp.ZEPHYR_IPC_SERVICE, OpenAmp.ZEPHYR_IPC_SERVICE, 8,
            Feature.RPMSG_NAME_SERVICE);
    private final List<Integer> results = new ArrayList<>();

    @Test
    void bindsBothSidesByAnAnnouncementAndAnEmptyMessage() {
        RecordingUser atHost = pair.openAtHost("ep0");
        assertThat(atHost.told).containsExactly("opened ep0");
        assertThat(pair.board.vring1.availIdx()).as("the host announces nothing").isZero();

        RecordingUser atRemote = pair.openAtRemote("ep0");
        assertThat(atHost.told).containsExactly("opened ep0", "bound to 1024");
        assertThat(atRemote.told).containsExactly("opened ep0", "bound to 1024");
        assertThat(pair.board.logged(Announced.class)).extracting(it -> it.announcement().action())
                .containsExactly(Action.CREATE);
        assertThat(pair.board.logged(MessageSent.class)).extracting(it -> it.vring() + " " + it.header().length())
                .as("announcement, bound, and the remote says so too")
                .containsExactly("vdev0vring0 40", "vdev0vring1 0", "vdev0vring0 0");
    }

    @Test
    void bindsAlsoIfTheRemoteWasFirst() {
        RecordingUser atRemote = pair.openAtRemote("ep0");
        assertThat(atRemote.told).containsExactly("opened ep0");

        RecordingUser atHost = pair.openAtHost("ep0");
        assertThat(atHost.told).containsExactly("opened ep0", "bound to 1024");
        assertThat(atRemote.told).containsExactly("opened ep0", "bound to 1024");
    }

    @Test
    void refusesEmptyMessagesAndSendersThatAreNotBound() {
        Endpoint atHost = pair.openAtHost("ep0").endpoint();
        send(atHost, "");
        send(atHost, "too early");
        assertThat(atHost.address()).isEqualTo(RpmsgAddress.ANY);
        pair.openAtRemote("ep0");
        send(atHost, "hello");
        pair.at(pair.board.host, atHost::close);
        send(atHost, "too late");

        assertThat(results).containsExactly(ZephyrError.BAD_MESSAGE, ZephyrError.BUSY, 5, ZephyrError.NO_ENTRY);
    }

    @Test
    void failsForWantOfMemoryIfNoBufferIsFree() {
        Endpoint atHost = pair.openAtHost("ep0").endpoint();
        pair.openAtRemote("ep0");
        pair.board.remote.halt();
        for (int i = 0; i <= 8; i++) {
            send(atHost, "x");
        }

        assertThat(results).containsExactly(1, 1, 1, 1, 1, 1, 1, 1, ZephyrError.NO_MEMORY);
    }

    @Test
    void carriesMessagesInBuffersOfPrograms() {
        RecordingUser atRemote = pair.openAtRemote("ep0");
        Endpoint atHost = pair.openAtHost("ep0").endpoint();
        List<SendBuffer> taken = new ArrayList<>();
        pair.at(pair.board.host, () -> atHost.takeSendBuffer(Patience.WAIT, buffer -> taken.add(buffer.get())));
        pair.at(pair.board.host, () -> {
            taken.getFirst().write(0, bytes("hello"));
            taken.getFirst().send(atHost.peer(), 0, results::add);
            taken.getFirst().send(atHost.peer(), 5, results::add);
        });

        assertThat(results).containsExactly(ZephyrError.BAD_MESSAGE, 5);
        assertThat(atRemote.told).contains("hello from 1024");
    }

    @Test
    void hasTwoEndpointsForEachInstance() {
        pair.openAtHost("ep0");
        pair.openAtHost("ep1");
        assertThat(pair.openAtHost("ep2").told).containsExactly("refused -22");
        assertThat(pair.openAtHost("").told).containsExactly("refused -22");
        assertThat(pair.openAtRemote("").told).containsExactly("refused -22");
    }

    @Test
    void destroysAnEndpointWhoseOtherEndIsWithdrawnAndBindsItAgain() {
        RecordingUser atHost = pair.openAtHost("ep0");
        RecordingUser atRemote = pair.openAtRemote("ep0");
        pair.at(pair.board.remote, atRemote.endpoint()::close);
        pair.openAtRemote("ep0");

        assertThat(atRemote.told).containsExactly("opened ep0", "bound to 1024", "closed");
        assertThat(atHost.told).containsExactly("opened ep0", "bound to 1024", "unbound", "bound to 1025");
    }

    private void send(Endpoint endpoint, String text) {
        pair.at(pair.board.host, () -> endpoint.send(endpoint.peer(), bytes(text), Patience.TRY, results::add));
    }
}
