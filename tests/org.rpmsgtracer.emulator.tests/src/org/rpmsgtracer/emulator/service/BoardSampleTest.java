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
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rpmsgtracer.emulator.service.BoardSample.EthernetPeer;
import org.rpmsgtracer.emulator.service.BoardSample.PruEcho;
import org.rpmsgtracer.emulator.service.BoardSample.StRaw;
import org.rpmsgtracer.emulator.service.BoardSample.StTtyEcho;
import org.rpmsgtracer.emulator.service.BoardSample.TiPingPong;
import org.rpmsgtracer.emulator.service.LinuxModule.ClientSample;
import org.rpmsgtracer.emulator.service.Pair.Host;
import org.rpmsgtracer.emulator.service.Pair.Remote;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;

/** The vendors' examples for remote processors. */
class BoardSampleTest {

    @Test
    void stTtyEchoOpensTwoUartsAndReturnsTexts() {
        Pair pair = new Pair(Host.LINUX, Remote.OPENAMP, new ClientSample("rpmsg-tty", 3), new StTtyEcho(2))
                .run(Pair.SECOND_NS);

        assertThat(pair.remotePrinted()).startsWith(
                "[00000.001][INFO ]Virtual UART0 OpenAMP-rpmsg channel creation",
                "[00000.001][INFO ]Virtual UART1 OpenAMP-rpmsg channel creation",
                "[00000.001][INFO ]Msg received on VIRTUAL UART0 channel:  hello world! ");
        assertThat(pair.hostPrinted()).contains("new channel: 0x400 -> 0x400!", "new channel: 0x401 -> 0x401!");
        assertThat(pair.toHost()).hasSize(6).allMatch(payload -> text(payload).equals("hello world!"));
        assertThat(pair.headersToHost()).contains(new RpmsgHeader(0x400, 0x400, 0, 12, 0),
                new RpmsgHeader(0x401, 0x401, 0, 12, 0));
    }

    @Test
    void stRawAnswersWithNumberedHellosAndGoodbye() {
        Pair pair = new Pair(Host.LINUX, Remote.OPENAMP, new ClientSample(), new StRaw()).run(Pair.SECOND_NS);

        List<byte[]> answers = pair.toHost();
        assertThat(answers).hasSize(100);
        assertThat(text(answers.getFirst())).isEqualTo("hello world! 01\0");
        assertThat(text(answers.get(98))).isEqualTo("hello world! 99\0");
        assertThat(text(answers.getLast())).isEqualTo("goodbye!\0");
    }

    @Test
    void countsInTheSameDigitsInEveryCountry() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("fa-IR-u-nu-arabext"));
        try {
            Pair pair = new Pair(Host.LINUX, Remote.OPENAMP, new ClientSample(), new StRaw()).run(Pair.SECOND_NS);

            assertThat(text(pair.toHost().getFirst())).isEqualTo("hello world! 01\0");
            assertThat(pair.hostPrinted()).contains("incoming msg 1 (src: 0x400)");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {30, 31})
    void pruEchoReturnsMessagesFromItsPort(long port) {
        Pair pair = new Pair(Host.LINUX, Remote.PRU, new ClientSample("rpmsg-pru", 5), new PruEcho(port))
                .run(Pair.SECOND_NS);

        assertThat(pair.headersToHost()).hasSize(5).containsOnly(new RpmsgHeader(port, 0x400, 0, 12, 0));
        assertThat(pair.hostPrinted()).contains("goodbye!");
    }

    @Test
    void tiPingPongReturnsMessagesFromEndpoint13() {
        Pair pair = new Pair(Host.LINUX, Remote.OPENAMP, new ClientSample("ti.ipc4.ping-pong", 5),
                new TiPingPong("ti.ipc4.ping-pong", 13)).run(Pair.SECOND_NS);

        assertThat(pair.headersToHost()).hasSize(5).containsOnly(new RpmsgHeader(13, 0x400, 0, 12, 0));
    }

    @Test
    void ethernetPeerHasNoAnswerToWhatIsNoFrameForIt() {
        Pair pair = new Pair(Host.LINUX, Remote.OPENAMP, new ClientSample("rpmsg-enet", 1),
                new EthernetPeer("02:fc:fc:fc:fc:02", "192.168.10.2")).run(Pair.SECOND_NS);

        assertThat(pair.toRemote()).hasSize(1);
        assertThat(pair.toHost()).isEmpty();
    }

    @Test
    void refusesImpossibleValues() {
        assertThatThrownBy(() -> new StTtyEcho(0)).hasMessage("uarts is 0, must lie within 1..32");
        assertThatThrownBy(() -> new PruEcho(-1)).hasMessage("port is -1, must lie within 0..4294967295");
        assertThatThrownBy(() -> new EthernetPeer("02:fc:fc:fc:fc", "192.168.10.2")).hasMessage(
                "macAddress is 02:fc:fc:fc:fc, must be six hexadecimal bytes such as 02:fc:fc:fc:fc:02");
        assertThatThrownBy(() -> new EthernetPeer("02:fc:fc:fc:fc:02", "192.168.10.256")).hasMessage(
                "ipAddress is 192.168.10.256, must be four numbers of 0..255 such as 192.168.10.2");
        assertThatThrownBy(() -> new EthernetPeer("02:fc:fc:fc:fc:02", "192.168.10"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String text(byte[] payload) {
        return new String(payload, StandardCharsets.US_ASCII);
    }
}
