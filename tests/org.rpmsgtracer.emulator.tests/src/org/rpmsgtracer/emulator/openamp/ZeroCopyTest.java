/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.openamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rpmsgtracer.emulator.openamp.HandMovedHost.bytes;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;
import org.rpmsgtracer.emulator.endpoint.SendBuffer;
import org.rpmsgtracer.emulator.log.RingEntry.Kicked;
import org.rpmsgtracer.emulator.log.SoftwareEntry.Printed;
import org.rpmsgtracer.emulator.openamp.HandMovedHost.Taken;
import org.rpmsgtracer.emulator.personality.OpenAmp;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;

/** Buffers in the hands of programs, and what the library keeps in them meanwhile. */
class ZeroCopyTest {

    private static final EndpointRequest TO_7 = new EndpointRequest("", RpmsgAddress.ANY, 7, true);

    private final HandMovedHost bench = new HandMovedHost(OpenAmp.GENERIC, 0).driverOk();
    private final List<Integer> results = new ArrayList<>();

    @Test
    void marksATakenBufferAndClearsTheMarkWhenItIsSent() {
        SendBuffer buffer = take(bench, Patience.WAIT);
        assertThat(buffer.capacityBytes()).isEqualTo(496);
        assertThat(receiveBuffer(bench, 0, 12)).isEqualTo("00000000" + "00000000" + "00000100");

        bench.at(() -> {
            buffer.write(0, bytes("hello"));
            buffer.write(5, bytes("!"));
            buffer.send(7, 6, results::add);
        });
        Taken message = bench.take();
        assertThat(message.header()).isEqualTo(new RpmsgHeader(1024, 7, 0, 6, 0));
        assertThat(message.payload()).isEqualTo(bytes("hello!"));
        assertThat(results).containsExactly(6);
        assertThatThrownBy(buffer::release).hasMessage("transmit buffer 0x10000 was given away");
    }

    @Test
    void keepsTheBufferIfThereIsNoDestination() {
        SendBuffer buffer = take(bench, Patience.WAIT);
        bench.at(() -> buffer.send(RpmsgAddress.ANY, 1, results::add));
        bench.at(() -> buffer.send(7, 1, results::add));

        assertThat(results).containsExactly(RpmsgError.PARAMETER, 1);
    }

    @Test
    void linksUnsentBuffersByNodesInsideThemAndSendsTheOldestFirst() {
        HandMovedHost small = new HandMovedHost(OpenAmp.FREERTOS, 0).driverOk();
        List<SendBuffer> buffers = List.of(take(small, Patience.TRY), take(small, Patience.TRY));
        buffers.forEach(buffer -> small.at(buffer::release));

        // next, prev, index; the list's own node is at 0x20000000
        assertThat(receiveBuffer(small, 0, 10)).isEqualTo("00020100" + "00000020" + "0000");
        assertThat(receiveBuffer(small, 1, 10)).isEqualTo("00000020" + "00000100" + "0100");
        assertThat(small.board.vring0.usedIdx()).isZero();

        assertThat(small.send(small.open(TO_7, new RecordingUser()).endpoint(), "hello")).isEqualTo(5);
        assertThat(small.board.vring0.usedId(0)).isZero();
        assertThat(receiveBuffer(small, 1, 10)).isEqualTo("00000020" + "00000020" + "0100");
    }

    @Test
    void overwritesPayloadBytesWithTheNodeWherePointersAreLong() {
        SendBuffer buffer = take(bench, Patience.TRY);
        bench.at(() -> buffer.write(0, bytes("hello")));
        bench.at(buffer::release);

        assertThat(receiveBuffer(bench, 0, 21))
                .isEqualTo("0000002000000000" + "0000002000000000" + "0000" + HexFormat.of().formatHex(bytes("llo")));
    }

    @Test
    void givesNoBufferIfThereIsNone() {
        for (int i = 0; i < HandMovedHost.NUM; i++) {
            take(bench, Patience.TRY);
        }
        List<Boolean> found = new ArrayList<>();
        RecordingUser user = bench.open(TO_7, new RecordingUser());
        bench.at(() -> user.endpoint().takeSendBuffer(Patience.TRY, buffer -> found.add(buffer.isPresent())));

        assertThat(found).containsExactly(false);
    }

    @Test
    void keepsAHeldBufferUntilItIsReleasedAndThenTellsTheHost() {
        List<ReceivedMessage> held = new ArrayList<>();
        bench.open(new EndpointRequest("", 30, 7, true), new RecordingUser((endpoint, message) -> {
            message.hold();
            held.add(message);
        }));
        bench.deliver(0, 7, 30, "keep me");
        bench.deliver(1, 7, 30, "me too");
        assertThat(bench.reserved(0)).isEqualTo("10000");
        assertThat(bench.reserved(1)).isEqualTo("10001");
        assertThat(bench.board.vring1.usedIdx()).isZero();

        int kicks = bench.logged(Kicked.class).size();
        bench.at(held.get(1)::release);
        assertThat(bench.board.vring1.used(0).id()).isEqualTo(1);
        assertThat(bench.reserved(1)).isEqualTo("1");
        assertThat(bench.logged(Kicked.class)).hasSize(kicks + 1);
        assertThat(held.get(0).payload()).isEqualTo(bytes("keep me"));
    }

    @Test
    void saysSoWhenABufferIsGivenUpTwice() {
        List<ReceivedMessage> messages = new ArrayList<>();
        bench.open(new EndpointRequest("", 30, 7, true),
                new RecordingUser((endpoint, message) -> messages.add(message)));
        bench.deliver(0, 7, 30, "once");
        bench.at(messages.getFirst()::release);

        assertThat(bench.logged(Printed.class)).extracting(Printed::line)
                .containsExactly("unexpected buffer held counter");
        assertThat(bench.board.vring1.usedIdx()).isEqualTo(1);
    }

    @Test
    void losesABufferWhoseCounterSomebodyClearedInItsCallback() {
        bench.open(new EndpointRequest("", 30, 7, true), new RecordingUser(
                (endpoint, message) -> bench.board.machine.memory().putU32(HandMovedHost.TRANSMIT_BUFFERS + 8, 0)));
        bench.deliver(0, 7, 30, "stale");

        assertThat(bench.logged(Printed.class)).extracting(Printed::line)
                .containsExactly("unexpected buffer held counter");
        assertThat(bench.board.vring1.usedIdx()).isZero();
    }

    private static SendBuffer take(HandMovedHost bench, Patience patience) {
        List<SendBuffer> taken = new ArrayList<>();
        RecordingUser user = bench.open(TO_7, new RecordingUser());
        bench.at(() -> user.endpoint().takeSendBuffer(patience, buffer -> buffer.ifPresent(taken::add)));
        return taken.getFirst();
    }

    private static String receiveBuffer(HandMovedHost bench, int buffer, int lengthBytes) {
        return HexFormat.of().formatHex(
                bench.board.machine.memory().bytes(HandMovedHost.RECEIVE_BUFFERS + 512 * buffer, lengthBytes));
    }
}
