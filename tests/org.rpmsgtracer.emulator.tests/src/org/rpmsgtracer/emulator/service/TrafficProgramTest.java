/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.log.SoftwareEntry.EndpointCreated;
import org.rpmsgtracer.emulator.service.Pair.Host;
import org.rpmsgtracer.emulator.service.Pair.Remote;
import org.rpmsgtracer.emulator.service.Pair.Systems;
import org.rpmsgtracer.emulator.service.TrafficProgram.Echo;
import org.rpmsgtracer.emulator.service.TrafficProgram.Flood;
import org.rpmsgtracer.emulator.service.TrafficProgram.Ping;
import org.rpmsgtracer.emulator.service.TrafficProgram.Responder;
import org.rpmsgtracer.emulator.service.TrafficProgram.Sender;
import org.rpmsgtracer.emulator.service.TrafficProgram.Sink;
import org.rpmsgtracer.emulator.service.TrafficProgram.VisitingEcho;

/** Programs whose traffic a scenario shapes, on real emulated pairs. */
class TrafficProgramTest {

    private static final EndpointRequest SERVICE = EndpointRequest.service("traffic");
    private static final long US = 1_000;
    private static final long MS = 1_000_000;

    @ParameterizedTest
    @EnumSource
    void pingAndEchoExchangeBurstsOnEverySystem(Systems systems) {
        Ping ping = new Ping(SERVICE, Distribution.uniform(17, 496), Distribution.uniform(1, 40), 8,
                Distribution.exponential(5 * US, 1 * US, 50 * US), Distribution.uniform(1 * MS, 3 * MS));
        Pair pair = systems.running(ping, new Echo(SERVICE)).run(200 * MS).finishHost().run(10 * MS);

        List<byte[]> sent = pair.toRemote();
        assertThat(sent).hasSizeGreaterThan(500);
        assertThat(sent.getLast()).isEqualTo(Shutdown.message());
        assertThat(pair.toHost()).usingElementComparator(Arrays::compare)
                .containsExactlyElementsOf(sent.subList(0, sent.size() - 1));
        assertThat(pair.hostPrinted()).noneMatch(line -> line.contains("corruption") || line.contains("no echo"));
        assertThat(pair.remotePrinted()).contains("shutdown message is received.");
        assertThat(pair.remoteRunning).allMatch(RunningProgram::finished);
    }

    @Test
    void pingKeepsItsWindow() {
        Ping ping = new Ping(SERVICE, Distribution.constant(17), Distribution.constant(1000), 3,
                Distribution.constant(0), Distribution.constant(0));
        Pair pair = new Pair(Host.LINUX, Remote.OPENAMP, ping,
                new Responder(SERVICE, Distribution.constant(1 * MS), Optional.empty())).run(100 * MS);

        List<Long> sent = pair.timesToRemote();
        List<Long> answered = pair.timesToHost();
        assertThat(sent).hasSizeGreaterThan(100);
        for (int i = 3; i < sent.size(); i++) {
            assertThat(sent.get(i)).isGreaterThan(answered.get(i - 3));
        }
    }

    @Test
    void pingTellsWhatIsWrongWithAnEcho() {
        Ping ping = new Ping(SERVICE, Distribution.constant(20), Distribution.constant(1), 1,
                Distribution.constant(0), Distribution.constant(10 * MS));
        Pair pair = new Pair(Host.LINUX, Remote.OPENAMP, ping,
                new Responder(SERVICE, Distribution.constant(0), Optional.of(Distribution.constant(19))))
                .run(15 * MS);

        assertThat(pair.hostPrinted()).contains("Data corruption in an echo of 19 bytes");
    }

    @Test
    void pingExpectsNoEchoOfItsShutdown() {
        Ping ping = new Ping(SERVICE, Distribution.constant(20), Distribution.constant(5), 2,
                Distribution.constant(0), Distribution.constant(MS));
        Pair pair = new Pair(Host.LINUX, Remote.OPENAMP, ping,
                new Responder(SERVICE, Distribution.constant(0), Optional.empty())).run(20 * MS).finishHost()
                .run(20 * MS);

        assertThat(pair.toHost().getLast()).isEqualTo(Shutdown.message());
        assertThat(pair.hostPrinted()).noneMatch(line -> line.contains("corruption"));
    }

    @Test
    void pingTellsEchoesThatCameLateFromThoseThatNeverCame() {
        Ping ping = new Ping(SERVICE, Distribution.constant(20), Distribution.constant(4), 4,
                Distribution.constant(0), Distribution.constant(10 * MS));
        Pair pair = new Pair(Host.LINUX, Remote.OPENAMP, ping,
                new Responder(SERVICE, Distribution.uniform(1, 9 * MS), Optional.empty())).run(21 * MS);

        assertThat(pair.toHost()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(pair.hostPrinted()).anyMatch(line -> line.matches("no echo of message \\d"))
                .anyMatch(line -> line.matches("echo of message \\d out of turn"));
    }

    @ParameterizedTest
    @EnumSource(names = {"LINUX", "OPENAMP"})
    void programsBeginAnewWhenTheirPeerComesBack(Host host) {
        VisitingEcho visits = new VisitingEcho(SERVICE, 3, Distribution.constant(20 * MS), Distribution.constant(US));
        Distribution pause = Distribution.constant(MS);
        Distribution one = Distribution.constant(1);
        for (Program program : List.of(
                new Ping(SERVICE, Distribution.constant(20), one, 1, Distribution.constant(0), pause),
                new Sender(SERVICE, Distribution.constant(20), one, pause, pause, Patience.WAIT,
                        OptionalLong.empty()))) {
            Pair pair = new Pair(host, Remote.OPENAMP, program, visits).run(200 * MS);

            assertThat(pair.toHost()).as("%s", program).hasSizeGreaterThan(9);
        }
    }

    @Test
    void senderKeepsItsRateWhateverASendCosts() {
        Sender sender = new Sender(SERVICE, Distribution.constant(496), Distribution.constant(100),
                Distribution.constant(MS), Distribution.constant(MS), Patience.WAIT, OptionalLong.empty());
        List<Long> sent = new Pair(Host.LINUX, Remote.OPENAMP, sender, new Sink(SERVICE, false)).run(80 * MS)
                .timesToRemote();

        assertThat(sent.get(50) - sent.get(0)).isBetween(50 * MS - 10 * US, 50 * MS + 10 * US);
    }

    @Test
    void visitingEchoComesAnswersAndLeaves() {
        Pair pair = new Pair(Host.LINUX, Remote.OPENAMP, new LinuxModule.ClientSample("traffic", 1000),
                new VisitingEcho(SERVICE, 10, Distribution.constant(20 * MS), Distribution.constant(1 * MS)))
                .run(200 * MS);

        assertThat(pair.logged(EndpointCreated.class).stream()
                .filter(created -> created.processor().equals("remote") && created.name().equals("traffic")))
                .hasSizeBetween(4, 7);
        assertThat(pair.toHost().size() % 10).isBetween(0, 9);
        assertThat(pair.hostPrinted()).contains("incoming msg 10 (src: 0x400)",
                "rpmsg sample client driver is removed").doesNotContain("incoming msg 11 (src: 0x400)");
    }

    @Test
    void senderKeepsItsRateWhateverAMessageCosts() {
        Sender sender = new Sender(SERVICE, Distribution.constant(100), Distribution.constant(1),
                Distribution.constant(0), Distribution.constant(1 * MS), Patience.WAIT, OptionalLong.of(50));
        Pair pair = new Pair(Host.LINUX, Remote.OPENAMP, sender, new Sink(SERVICE, false)).run(100 * MS)
                .finishRemote().run(10 * MS);

        List<Long> times = pair.timesToRemote();
        assertThat(times).hasSize(50);
        assertThat(times.getLast() - times.getFirst()).isBetween(49 * MS - 50 * US, 49 * MS + 50 * US);
        assertThat(NumberedMessage.number(pair.toRemote().get(49))).isEqualTo(49);
        assertThat(pair.hostPrinted()).contains("50 messages sent, 0 failed");
        assertThat(pair.remotePrinted()).contains("50 messages received, 5000 bytes");
    }

    @Test
    void senderSendsInBursts() {
        Sender sender = new Sender(SERVICE, Distribution.constant(8), Distribution.constant(5),
                Distribution.constant(20 * US), Distribution.constant(10 * MS), Patience.TRY, OptionalLong.of(20));
        Pair pair = new Pair(Host.LINUX, Remote.OPENAMP, sender, new Sink(SERVICE, false)).run(100 * MS);

        List<Long> times = pair.timesToRemote();
        assertThat(times).hasSize(20);
        for (int i = 1; i < times.size(); i++) {
            long gapNs = times.get(i) - times.get(i - 1);
            assertThat(gapNs).isBetween(i % 5 == 0 ? 9 * MS : 10 * US, i % 5 == 0 ? 11 * MS : 40 * US);
        }
    }

    @Test
    void senderFromARemoteBeginsWhenTheSinkHasGreeted() {
        Sender sender = new Sender(SERVICE, Distribution.constant(10), Distribution.constant(1),
                Distribution.constant(0), Distribution.constant(1 * MS), Patience.WAIT, OptionalLong.of(5));
        Pair silent = new Pair(Host.LINUX, Remote.OPENAMP, new Sink(SERVICE, false), sender).run(50 * MS);
        Pair greeted = new Pair(Host.LINUX, Remote.OPENAMP, new Sink(SERVICE, true), sender).run(50 * MS);

        assertThat(silent.toHost()).isEmpty();
        assertThat(greeted.toHost()).hasSize(5);
    }

    @Test
    void responderAnswersAfterItsTimeWithItsLength() {
        Sender sender = new Sender(SERVICE, Distribution.constant(30), Distribution.constant(1),
                Distribution.constant(0), Distribution.constant(10 * MS), Patience.WAIT, OptionalLong.of(1));
        Responder responder = new Responder(SERVICE, Distribution.constant(3 * MS),
                Optional.of(Distribution.constant(20)));
        Pair pair = new Pair(Host.LINUX, Remote.OPENAMP, sender, responder).run(50 * MS);

        assertThat(pair.toHost()).hasSize(1);
        assertThat(pair.toHost().getFirst()).isEqualTo(Arrays.copyOf(pair.toRemote().getFirst(), 20));
        assertThat(pair.timesToHost().getFirst() - pair.timesToRemote().getFirst()).isBetween(3 * MS, 4 * MS);
    }

    @ParameterizedTest
    @EnumSource
    void floodFillsTheRingOnEverySystem(Systems systems) {
        Flood flood = new Flood(SERVICE, Distribution.uniform(0, 496), Patience.WAIT, OptionalLong.of(2000));
        Pair pair = systems.running(flood, new Sink(SERVICE, false)).run(20 * Pair.SECOND_NS);

        assertThat(pair.toRemote()).hasSize(2000);
        assertThat(pair.hostPrinted()).contains("2000 messages sent");
    }

    @Test
    void floodThatOnlyTriesLosesNothing() {
        Flood flood = new Flood(SERVICE, Distribution.constant(64), Patience.TRY, OptionalLong.of(500));
        Pair pair = new Pair(Host.LINUX, Remote.OPENAMP, flood, new Sink(SERVICE, false)).run(Pair.SECOND_NS)
                .finishRemote().run(MS);

        assertThat(pair.toRemote()).hasSize(500);
        for (int i = 0; i < 500; i++) {
            assertThat(NumberedMessage.number(pair.toRemote().get(i))).isEqualTo(i);
        }
        assertThat(pair.remotePrinted()).contains("500 messages received, 32000 bytes");
    }

    @Test
    void twoFloodsShareTheProcessor() {
        Flood first = new Flood(EndpointRequest.service("first"), Distribution.constant(64), Patience.WAIT,
                OptionalLong.empty());
        Flood second = new Flood(EndpointRequest.service("second"), Distribution.constant(128), Patience.WAIT,
                OptionalLong.empty());
        Pair pair = new Pair(Host.LINUX, Remote.OPENAMP, List.of(first, second), List.of(
                new Sink(EndpointRequest.service("first"), false), new Sink(EndpointRequest.service("second"), false)))
                .run(50 * MS);

        long half = pair.toRemote().size() / 2;
        assertThat(pair.toRemote().stream().filter(payload -> payload.length == 64).count())
                .isCloseTo(half, within(half / 50));
    }

    @Test
    void programsEndWithTheLinkAndSayNothingMore() {
        Ping ping = new Ping(SERVICE, Distribution.constant(17), Distribution.constant(1000), 3,
                Distribution.constant(0), Distribution.constant(0));
        Pair pair = new Pair(Host.LINUX, Remote.OPENAMP, ping, new Echo(SERVICE)).run(10 * MS).unlink().run(MS);
        int sent = pair.toRemote().size();
        pair.run(100 * MS).finishHost().run(100 * MS);

        assertThat(sent).isPositive();
        assertThat(pair.toRemote()).hasSize(sent);
        assertThat(pair.hostRunning).allMatch(RunningProgram::finished);
    }

    @Test
    void repeatsItselfWithTheSameSeed() {
        Ping ping = new Ping(SERVICE, Distribution.exponential(60, 17, 496), Distribution.uniform(1, 9), 4,
                Distribution.exponential(5 * US, 0, 90 * US), Distribution.exponential(MS, 0, 9 * MS));
        Pair first = new Pair(Host.OPENAMP, Remote.OPENAMP, ping, new Echo(SERVICE)).run(100 * MS);
        Pair second = new Pair(Host.OPENAMP, Remote.OPENAMP, ping, new Echo(SERVICE)).run(100 * MS);

        assertThat(second.timesToRemote()).isEqualTo(first.timesToRemote()).hasSizeGreaterThan(100);
    }

    @Test
    void refusesImpossibleValues() {
        Distribution one = Distribution.constant(1);

        assertThatThrownBy(() -> new Ping(SERVICE, Distribution.uniform(16, 20), one, 1, one, one))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("lengthBytes is 16..20, must lie within 17..65535");
        assertThatThrownBy(() -> new Ping(SERVICE, Distribution.constant(17), Distribution.constant(0), 1, one, one))
                .hasMessage("burst is 0..0, must lie within 1.." + Long.MAX_VALUE);
        assertThatThrownBy(() -> new Ping(SERVICE, Distribution.constant(17), one, 0, one, one))
                .hasMessage("window is 0, must be 1 or more");
        assertThatThrownBy(() -> new VisitingEcho(SERVICE, 0, one, one))
                .hasMessage("messages is 0, must be 1 or more");
        assertThatThrownBy(() -> new Sender(SERVICE, one, one, Distribution.constant(0), Distribution.constant(0),
                Patience.TRY, OptionalLong.empty())).hasMessage(
                        "the longest of gapNs and pauseNs is 0, must be 1 or more");
        assertThatThrownBy(() -> new Flood(SERVICE, Distribution.constant(65536), Patience.TRY, OptionalLong.empty()))
                .hasMessage("lengthBytes is 65536..65536, must lie within 0..65535");
        assertThatThrownBy(() -> new Flood(SERVICE, one, Patience.TRY, OptionalLong.of(0)))
                .hasMessage("messages is 0, must be 1 or more");
        assertThatThrownBy(() -> Distribution.constant(-1)).hasMessage("value is -1, must be 0 or more");
        assertThatThrownBy(() -> Distribution.uniform(-5, 3)).hasMessage("range -5..3");
        assertThatThrownBy(() -> Distribution.exponential(0, 0, 3)).hasMessage("mean is 0, must be 1 or more");
        assertThatThrownBy(() -> new Echo(EndpointRequest.service("a".repeat(32))))
                .hasMessage("endpoint has a name of 32 bytes, must be 31 or fewer: " + "a".repeat(32));
        assertThatThrownBy(() -> new Echo(EndpointRequest.service("\u03a9")))
                .hasMessage("endpoint has a name beyond ISO 8859-1: \u03a9");
        assertThatThrownBy(() -> new Echo(new EndpointRequest("x", 1L << 32, 0, false)))
                .hasMessage("address is 4294967296, must lie within 0..4294967295");
    }
}
