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
import org.rpmsgtracer.emulator.log.RingEntry.ChainReturned;
import org.rpmsgtracer.emulator.personality.OpenAmp;
import org.rpmsgtracer.emulator.virtio.Interference;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;
import org.rpmsgtracer.protocol.virtio.Feature;

/** Where faults step in, at an OpenAMP remote. */
class InterferenceTest {

    private static final EndpointRequest TO_7 = new EndpointRequest("", RpmsgAddress.ANY, 7, true);

    private final HandMovedHost bench = new HandMovedHost(OpenAmp.GENERIC, Feature.RPMSG_NAME_SERVICE);
    private final List<Integer> results = new ArrayList<>();

    @Test
    void storesWhatAFaultMakesOfAMessage() {
        bench.board.atRemote = new Interference() {

            @Override
            public Outgoing written(Outgoing message) {
                return new Outgoing(new RpmsgHeader(1, 2, 3, 4, 5), bytes("bad!"));
            }
        };
        bench.driverOk();
        RecordingUser user = bench.open(TO_7, new RecordingUser());

        assertThat(bench.send(user.endpoint(), "hello")).isEqualTo(5);
        HandMovedHost.Taken message = bench.take();
        assertThat(message.header()).isEqualTo(new RpmsgHeader(1, 2, 3, 4, 5));
        assertThat(message.payload()).isEqualTo(bytes("bad!"));
    }

    @Test
    void stopsBeforeTheRingEntryOfAMessageThatIsNotPublished() {
        bench.board.atRemote = new Interference() {

            @Override
            public boolean publishes() {
                return false;
            }
        };
        bench.driverOk();
        RecordingUser user = bench.open(TO_7, new RecordingUser());
        bench.at(() -> user.endpoint().send(7, bytes("hello"), Patience.WAIT, results::add));

        assertThat(results).isEmpty();
        assertThat(bench.board.vring0.usedIdx()).isZero();
        assertThat(bench.board.machine.memory().bytes(HandMovedHost.RECEIVE_BUFFERS + 16, 5)).isEqualTo(bytes("hello"));
    }

    @Test
    void sendsWhatAFaultMakesOfAnAnnouncementAtItsTime() {
        byte[] other = NameServiceMessage.of("other", 5, Action.CREATE).toBytes();
        bench.board.atRemote = new Interference() {

            @Override
            public List<Announcing> announced(byte[] payload) {
                return List.of(new Announcing(0, payload), new Announcing(0, payload),
                        new Announcing(50_000_000, other));
            }
        };
        RecordingUser user = bench.driverOk().open("echo");
        assertThat(user.told).containsExactly("opened echo");
        assertThat(bench.board.vring0.usedIdx()).isEqualTo(2);

        bench.board.machine.runUntil(bench.board.machine.nowNs() + 50_000_000);
        bench.take();
        bench.take();
        assertThat(bench.take().announcement().name()).isEqualTo("other");
    }

    @Test
    void opensAnEndpointWhoseAnnouncementIsLost() {
        bench.board.atRemote = new Interference() {

            @Override
            public List<Announcing> announced(byte[] payload) {
                return List.of();
            }
        };
        RecordingUser user = bench.driverOk().open("echo");
        bench.at(user.endpoint()::close);

        assertThat(user.told).containsExactly("opened echo", "closed");
        assertThat(bench.board.vring0.usedIdx()).isZero();
    }

    @Test
    void keepsBuffersAndCallbacksAsLongAsAFaultSays() {
        bench.board.atRemote = new Interference() {

            @Override
            public long returnDelayNs(int head) {
                return head == 0 ? NEVER : 50_000_000;
            }

            @Override
            public long callbackNs() {
                return 5_000_000;
            }
        };
        RecordingUser user = bench.driverOk().open(new EndpointRequest("", 30, 7, true), new RecordingUser());
        long beforeNs = bench.board.machine.nowNs();
        bench.publish(0, 7, 30, bytes("leaked"));
        bench.publish(1, 7, 30, bytes("late"));
        bench.board.machine.runUntil(beforeNs + 4_000_000);
        assertThat(user.told).doesNotContain("leaked from 7");
        bench.board.machine.runUntil(beforeNs + 200_000_000);

        assertThat(user.told).contains("leaked from 7", "late from 7");
        assertThat(bench.logged(ChainReturned.class)).extracting(ChainReturned::head).containsExactly(1);
        assertThat(bench.logged(ChainReturned.class).getFirst().timeNs()).isBetween(beforeNs + 60_000_000,
                beforeNs + 61_000_000);
    }
}
