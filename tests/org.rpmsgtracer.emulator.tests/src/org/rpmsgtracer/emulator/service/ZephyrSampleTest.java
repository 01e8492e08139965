/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.service.LinuxModule.ClientSample;
import org.rpmsgtracer.emulator.service.Pair.Host;
import org.rpmsgtracer.emulator.service.Pair.Remote;
import org.rpmsgtracer.emulator.service.TrafficProgram.Sender;
import org.rpmsgtracer.emulator.service.ZephyrSample.ClientResponder;
import org.rpmsgtracer.emulator.service.ZephyrSample.Demo;
import org.rpmsgtracer.emulator.service.ZephyrSample.DemoHost;
import org.rpmsgtracer.emulator.service.ZephyrSample.DemoRemote;
import org.rpmsgtracer.emulator.service.ZephyrSample.RawResponder;
import org.rpmsgtracer.emulator.service.ZephyrSample.TtyResponder;

/** Zephyr's samples. */
class ZephyrSampleTest {

    private static final long MS = 1_000_000;

    @ParameterizedTest
    @EnumSource
    void demosCountToNinetyNine(Demo demo) {
        Pair pair = new Pair(Host.OPENAMP, Remote.OPENAMP, new DemoHost(demo), new DemoRemote(demo))
                .run(Pair.SECOND_NS);

        String name = demo == Demo.OPENAMP ? "OpenAMP" : "RPMsg Service ";
        List<String> host = new ArrayList<>(List.of("Starting application thread!", "",
                name + "[master] demo started"));
        List<String> remote = new ArrayList<>(List.of("Starting application thread!", "",
                name + "[remote] demo started"));
        for (int i = 0; i < 100; i += 2) {
            remote.add("Remote core received a message: " + i);
            host.add("Master core received a message: " + (i + 1));
        }
        String end = (demo == Demo.OPENAMP ? "OpenAMP" : "RPMsg Service") + " demo ended.";
        host.add(end);
        remote.add(end);
        assertThat(pair.hostPrinted()).containsExactlyElementsOf(host);
        assertThat(pair.remotePrinted()).containsExactlyElementsOf(remote);
        assertThat(pair.toRemote()).hasSize(50);
        assertThat(pair.toRemote().getLast()).containsExactly(98, 0, 0, 0);
        assertThat(pair.toHost().getLast()).containsExactly(99, 0, 0, 0);
    }

    @Test
    void clientResponderAnswersAHundredTimesAndLeaves() {
        Pair pair = new Pair(Host.LINUX, Remote.OPENAMP, new ClientSample(), new ClientResponder())
                .run(Pair.SECOND_NS);

        assertThat(pair.remotePrinted()).containsExactly("OpenAMP[remote] Linux sample client responder started",
                "OpenAMP Linux sample client responder ended");
        assertThat(pair.toHost()).hasSize(100);
        assertThat(pair.hostPrinted()).contains("goodbye!", "rpmsg sample client driver is removed");
    }

    @Test
    void ttyResponderAnswersWithPrefixAndOneByteLeftOver() {
        Pair pair = new Pair(Host.LINUX, Remote.OPENAMP, new ClientSample("rpmsg-tty", 1), new TtyResponder())
                .run(Pair.SECOND_NS);

        assertThat(pair.toHost()).hasSize(1);
        assertThat(pair.toHost().getFirst()).isEqualTo(
                "TTY 0: hello world!\0".getBytes(StandardCharsets.US_ASCII)).hasSize(12 + 8);
        assertThat(pair.remotePrinted()).containsExactly("OpenAMP[remote] Linux tty responder started");
    }

    @Test
    void ttyResponderLeavesAByteOfALongerAnswerBehindAShorterOne() {
        Sender sender = new Sender(EndpointRequest.service("rpmsg-tty"), Distribution.uniform(17, 60),
                Distribution.constant(1), Distribution.constant(0), Distribution.constant(5 * MS), Patience.WAIT,
                OptionalLong.of(40));
        Pair pair = new Pair(Host.LINUX, Remote.OPENAMP, sender, new TtyResponder()).run(Pair.SECOND_NS);

        byte[] work = new byte[512];
        assertThat(pair.toHost()).hasSize(40);
        for (int i = 0; i < 40; i++) {
            byte[] question = pair.toRemote().get(i);
            System.arraycopy("TTY 0: ".getBytes(StandardCharsets.US_ASCII), 0, work, 0, 7);
            System.arraycopy(question, 0, work, 7, question.length);
            assertThat(pair.toHost().get(i)).isEqualTo(Arrays.copyOf(work, question.length + 8));
        }
    }

    @Test
    void ttyResponderForgetsAMessageWhenAnotherComesBeforeItsThreadRuns() {
        Sender sender = new Sender(EndpointRequest.service("rpmsg-tty"), Distribution.constant(20),
                Distribution.constant(10), Distribution.constant(0), Distribution.constant(5 * MS), Patience.WAIT,
                OptionalLong.of(10));
        Pair pair = new Pair(Host.LINUX, Remote.OPENAMP, sender, new TtyResponder()).run(Pair.SECOND_NS);

        assertThat(pair.toRemote()).hasSize(10);
        assertThat(pair.toHost().size()).isBetween(1, 9);
    }

    @Test
    void rawResponderAnswersToTheSender() {
        Pair pair = new Pair(Host.LINUX, Remote.OPENAMP, new ClientSample("rpmsg-raw", 1), new RawResponder())
                .run(Pair.SECOND_NS);

        assertThat(pair.toHost()).hasSize(1);
        assertThat(pair.toHost().getFirst()).isEqualTo(
                "from ept 0x0400: hello world!\0".getBytes(StandardCharsets.US_ASCII)).hasSize(12 + 18);
        assertThat(pair.remotePrinted()).containsExactly("OpenAMP[remote] Linux raw data responder started");
    }
}
