/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.log.RingEntry.Announced;
import org.rpmsgtracer.emulator.service.Pair.Host;
import org.rpmsgtracer.emulator.service.Pair.Remote;
import org.rpmsgtracer.emulator.service.RpmsgLiteSample.PingPongPrimary;
import org.rpmsgtracer.emulator.service.RpmsgLiteSample.PingPongSecondary;
import org.rpmsgtracer.emulator.service.RpmsgLiteSample.StringEcho;
import org.rpmsgtracer.emulator.service.TrafficProgram.Sender;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;

/** NXP's examples for RPMsg-Lite. */
class RpmsgLiteSampleTest {

    @Test
    void pingPongCountsToAHundredAndOne() {
        Pair pair = new Pair(Host.RPMSG_LITE, Remote.RPMSG_LITE, new PingPongPrimary(), new PingPongSecondary(false))
                .run(2 * Pair.SECOND_NS);

        List<String> primary = new ArrayList<>(List.of("RPMsg demo starts"));
        for (int i = 1; i <= 101; i += 2) {
            primary.add("Primary core received a msg");
            primary.add("Message: Size=4, DATA = " + i);
        }
        primary.add("RPMsg demo ends");
        assertThat(pair.hostPrinted()).containsExactlyElementsOf(primary);
        List<String> secondary = new ArrayList<>(List.of("RPMSG Ping-Pong FreeRTOS RTOS API Demo...", "Link is up!",
                "Nameservice announce sent."));
        for (int i = 0; i <= 100; i += 2) {
            secondary.add("Waiting for ping...");
            secondary.add("Sending pong...");
        }
        secondary.addAll(List.of("Ping pong done, deinitializing...", "Looping forever..."));
        assertThat(pair.remotePrinted()).containsExactlyElementsOf(secondary);
        assertThat(pair.toRemote()).hasSize(52);
        assertThat(pair.toRemote().getFirst()).containsExactly(0, 0, 0, 0);
        assertThat(pair.toHost()).hasSize(51);
        assertThat(pair.headersToHost()).allMatch(header -> header.src() == 30 && header.dst() == 40);
    }

    @Test
    void secondaryCoreAnnouncesItselfASecondAfterTheLink() {
        Pair pair = new Pair(Host.RPMSG_LITE, Remote.RPMSG_LITE, new PingPongPrimary(), new PingPongSecondary(false))
                .run(2 * Pair.SECOND_NS);

        List<Announced> announced = pair.logged(Announced.class);
        assertThat(announced).hasSize(1);
        assertThat(announced.getFirst().announcement())
                .isEqualTo(NameServiceMessage.of("rpmsg-openamp-demo-channel", 30, Action.CREATE));
        assertThat(announced.getFirst().timeNs()).isBetween(Pair.SECOND_NS, Pair.SECOND_NS + 1_000_000);
    }

    @Test
    void stringEchoPrintsAndReturnsEachText() {
        Sender sender = new Sender(EndpointRequest.service("rpmsg-virtual-tty-channel-1"), Distribution.constant(4),
                Distribution.constant(1), Distribution.constant(0), Distribution.constant(1_000_000), Patience.WAIT,
                OptionalLong.of(3));
        Pair pair = new Pair(Host.LINUX, Remote.RPMSG_LITE_WITH_LINUX, sender, new StringEcho())
                .run(Pair.SECOND_NS);

        assertThat(pair.remotePrinted()).containsExactly("RPMSG String Echo FreeRTOS RTOS API Demo...",
                "Nameservice sent, ready for incoming messages...",
                "Get Message From Master Side : \"\" [len : 4]",
                "Get Message From Master Side : \"" + (char) 1 + "\" [len : 4]",
                "Get Message From Master Side : \"" + (char) 2 + "\" [len : 4]");
        assertThat(pair.toHost().get(2)).containsExactly(2, 0, 0, 0);
        assertThat(pair.headersToHost()).extracting(header -> header.reserved() >>> 16).containsExactly(1L, 2L, 3L);
    }

    @Test
    void stringEchoGreetsLinuxsTty() {
        Pair pair = new Pair(Host.LINUX, Remote.RPMSG_LITE_WITH_LINUX,
                new LinuxModule.ClientSample("rpmsg-virtual-tty-channel-1", 1), new StringEcho()).run(Pair.SECOND_NS);

        assertThat(pair.remotePrinted()).last()
                .isEqualTo("Get Message From Master Side : \"hello world!\" [len : 12]");
        assertThat(pair.toHost().getFirst()).isEqualTo("hello world!".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void refusesANegativeDelay() {
        EndpointRequest endpoint = new PingPongSecondary(true).endpoint();

        assertThatThrownBy(() -> new PingPongSecondary(endpoint, true, -1))
                .hasMessage("announceDelayNs is -1, must lie within 0..8640000000000000");
    }
}
