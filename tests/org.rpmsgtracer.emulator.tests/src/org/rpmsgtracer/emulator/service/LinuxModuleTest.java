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

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.emulator.service.LinuxModule.ClientSample;
import org.rpmsgtracer.emulator.service.LinuxModule.ImxPingPong;
import org.rpmsgtracer.emulator.service.OpenAmpSample.SampleEcho;
import org.rpmsgtracer.emulator.service.Pair.Host;
import org.rpmsgtracer.emulator.service.Pair.Remote;
import org.rpmsgtracer.emulator.service.RpmsgLiteSample.PingPongSecondary;

/** Linux's modules that talk by themselves. */
class LinuxModuleTest {

    private static final long MS = 1_000_000;

    @Test
    void clientSampleSaysHelloUntilAHundredMessagesHaveCome() {
        Pair pair = new Pair(Host.LINUX, Remote.OPENAMP, new ClientSample(), new SampleEcho()).run(Pair.SECOND_NS);

        List<String> expected = new ArrayList<>(List.of("new channel: 0x400 -> 0x400!"));
        for (int i = 1; i <= 100; i++) {
            expected.add("incoming msg " + i + " (src: 0x400)");
        }
        expected.add("goodbye!");
        expected.add("rpmsg sample client driver is removed");
        assertThat(pair.hostPrinted()).containsSubsequence(expected);
        assertThat(pair.hostPrinted().stream().filter(line -> line.startsWith("incoming msg"))).hasSize(100);
        assertThat(pair.toRemote()).hasSize(100)
                .allMatch(payload -> new String(payload, StandardCharsets.US_ASCII).equals("hello world!"));
    }

    @Test
    void clientSampleSaysNoMoreWhenItIsToldToFinish() {
        Pair pair = new Pair(Host.LINUX, Remote.OPENAMP, new ClientSample(), new SampleEcho());
        while (pair.toHost().size() < 10) {
            pair.run(10_000);
        }
        pair.finishHost().run(100 * MS);

        assertThat(pair.toRemote().size()).isBetween(10, 12);
        assertThat(pair.hostRunning).noneMatch(RunningProgram::finished);
        pair.finishRemote().run(MS);
        assertThat(pair.hostRunning).allMatch(RunningProgram::finished);
    }

    @Test
    void imxPingPongCountsWithItsSecondaryCore() {
        Pair pair = new Pair(Host.LINUX, Remote.RPMSG_LITE_WITH_LINUX, new ImxPingPong(), new PingPongSecondary(true))
                .run(2 * Pair.SECOND_NS);

        List<String> expected = new ArrayList<>(List.of("new channel: 0x400 -> 0x1e!"));
        for (int i = 1; i <= 101; i += 2) {
            expected.add("get " + i + " (src: 0x1e)");
        }
        expected.add("goodbye!");
        assertThat(pair.hostPrinted()).containsSubsequence(expected);
        assertThat(pair.toRemote()).hasSize(52);
        assertThat(pair.toRemote().getFirst()).isEqualTo("hello world!".getBytes(StandardCharsets.US_ASCII));
        assertThat(pair.toRemote().get(1)).containsExactly(0, 0, 0, 0);
        assertThat(pair.toRemote().getLast()).containsExactly(100, 0, 0, 0);
        assertThat(pair.toHost().getFirst()).containsExactly(1, 0, 0, 0);
        assertThat(pair.toHost().getLast()).containsExactly(101, 0, 0, 0);
    }

    @Test
    void refusesImpossibleValues() {
        assertThatThrownBy(() -> new ClientSample("x", 0)).hasMessage("count is 0, must be 1 or more");
        assertThatThrownBy(() -> new ClientSample("x".repeat(40), 1)).hasMessageStartingWith(
                "channel has a name of 40 bytes");
    }
}
