/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rpmsgtracer.emulator.service.OpenAmpSample.EchoPing;
import org.rpmsgtracer.emulator.service.OpenAmpSample.MatrixClient;
import org.rpmsgtracer.emulator.service.OpenAmpSample.MatrixServer;
import org.rpmsgtracer.emulator.service.OpenAmpSample.NoCopyEcho;
import org.rpmsgtracer.emulator.service.OpenAmpSample.NoCopyPing;
import org.rpmsgtracer.emulator.service.OpenAmpSample.SampleEcho;
import org.rpmsgtracer.emulator.service.OpenAmpSample.SamplePing;
import org.rpmsgtracer.emulator.service.Pair.Host;
import org.rpmsgtracer.emulator.service.Pair.Remote;
import org.rpmsgtracer.emulator.service.Pair.Systems;
import org.rpmsgtracer.emulator.service.TrafficProgram.Echo;
import org.rpmsgtracer.emulator.endpoint.EndpointRequest;

/** OpenAMP's examples, against the console output of the real ones where that was recorded. */
class OpenAmpSampleTest {

    private static final Echo ECHO = new Echo(EndpointRequest.service(OpenAmpSample.DEMO_CHANNEL));

    @Test
    void echoPingPrintsWhatTheRealOnePrinted() throws IOException {
        Pair pair = new Pair(Host.OPENAMP, Remote.OPENAMP, new EchoPing(), ECHO).run(10 * Pair.SECOND_NS);

        assertThat(pair.hostPrinted()).containsExactlyElementsOf(
                recorded("echo-ping/end.host.stdout.txt.gz", " 1 - Send data"));
    }

    @Test
    void echoPingSendsEachSizeOnce() {
        Pair pair = new Pair(Host.OPENAMP, Remote.OPENAMP, new EchoPing(), ECHO).run(10 * Pair.SECOND_NS);

        List<byte[]> sent = pair.toRemote();
        assertThat(sent).hasSize(480);
        assertThat(HexFormat.of().formatHex(sent.get(198))).startsWith("c600000000000000c700000000000000a5a5a5")
                .hasSize(2 * 215);
        assertThat(pair.toHost()).usingElementComparator(Arrays::compare).containsExactlyElementsOf(sent);
    }

    @ParameterizedTest
    @EnumSource
    void echoPingRunsOnEverySystem(Systems systems) {
        Pair pair = systems.running(new EchoPing(), ECHO).run(10 * Pair.SECOND_NS);

        assertThat(pair.hostPrinted()).contains(" Test Results: Error count = 0 ",
                "Quitting application .. Echo test end");
        assertThat(pair.toHost()).hasSize(480);
    }

    @Test
    void samplePingAndSampleEchoPrintWhatTheRealOnesPrinted() throws IOException {
        Pair pair = new Pair(Host.OPENAMP, Remote.OPENAMP, new SamplePing(), new SampleEcho())
                .run(10 * Pair.SECOND_NS);

        List<String> host = recorded("sample-echo/end.host.stdout.txt.gz", " 1 - Send data");
        host.remove("echo test: service is destroyed");
        assertThat(pair.hostPrinted()).filteredOn(line -> !line.equals("echo test: service is destroyed"))
                .containsExactlyElementsOf(host);
        List<String> remote = recorded("sample-echo/end.remote.stdout.txt.gz", "Try to create");
        remote.addFirst("Starting application...");
        assertThat(pair.remotePrinted()).containsExactlyElementsOf(remote);
        assertThat(pair.toRemote()).hasSize(100);
        assertThat(pair.toRemote().getFirst()).isEqualTo(ascii("hello world!"));
        assertThat(pair.toRemote().getLast()).isEqualTo(ascii("goodbye!"));
    }

    @ParameterizedTest
    @EnumSource(names = {"OPENAMP", "RPMSG_LITE_WITH_LINUX"})
    void sampleEchoAnswersLinuxsSampleClient(Remote remote) {
        Pair pair = new Pair(Host.LINUX, remote, new LinuxModule.ClientSample(), new SampleEcho())
                .run(10 * Pair.SECOND_NS);

        assertThat(pair.hostPrinted()).contains("incoming msg 1 (src: 0x" + hex(pair) + ")",
                "incoming msg 100 (src: 0x" + hex(pair) + ")", "goodbye!");
        assertThat(pair.remotePrinted()).contains("echo message number 100: hello world!");
        assertThat(pair.toHost()).hasSize(100).allMatch(payload -> Arrays.equals(payload, ascii("hello world!")));
    }

    @Test
    void noCopyPingAndNoCopyEchoHoldAndFillBuffers() {
        Pair pair = new Pair(Host.OPENAMP, Remote.OPENAMP, new NoCopyPing(), new NoCopyEcho())
                .run(10 * Pair.SECOND_NS);

        assertThat(pair.hostPrinted()).startsWith(
                " 1 - Send data to remote core, retrieve the echo and validate its integrity ..",
                "RPMSG endpoint is binded with remote.", "sending payload number 0 of size 17",
                "echo test: sent : 17", " received payload number 0 of size 17 ")
                .endsWith(" received payload number 479 of size 496 ", "**********************************",
                        " Test Results: Error count = 0 ", "**********************************",
                        "Quitting application .. Echo test end", "Stopping application...");
        assertThat(pair.remotePrinted()).startsWith("Starting application...", "Try to create rpmsg endpoint.",
                "Successfully created rpmsg endpoint.");
        assertThat(pair.toHost()).hasSize(480);
    }

    @Test
    void matrixClientAndMatrixServerMultiply() {
        Pair pair = new Pair(Host.OPENAMP, Remote.OPENAMP, new MatrixClient(200), new MatrixServer())
                .run(10 * Pair.SECOND_NS);

        assertThat(pair.toRemote()).hasSize(200).allMatch(payload -> payload.length == 296);
        assertThat(pair.toHost()).hasSize(200).allMatch(payload -> payload.length == 148);
        byte[] question = pair.toRemote().getFirst();
        assertThat(question).startsWith(6, 0, 0, 0);
        assertThat(Matrix.read(question, 0).elements()).hasSize(36).satisfies(it -> assertThat(it).containsAnyOf(1, 9));
        assertThat(product(question)).isEqualTo(pair.toHost().getFirst());
        assertThat(pair.hostPrinted()).startsWith("CLIENT> Compute thread unblocked ..",
                "CLIENT> It will generate two random matrices.",
                "CLIENT> Send to the remote and get the computation result back.",
                "CLIENT> It will then check if the result is expected.",
                "CLIENT> RPMSG endpoint is binded with remote.", "CLIENT> Input matrix 0 ", "")
                .contains("CLIENT> Matrix multiply: sent : 296", "CLIENT>  Test Results: Error count = 0 ",
                        "CLIENT> Quitting application .. Matrix multiplication end");
        assertThat(pair.remotePrinted()).startsWith("Starting application...", "Waiting for events...");
    }

    @Test
    void matrixClientStopsAtAWrongProduct() {
        Pair pair = new Pair(Host.OPENAMP, Remote.OPENAMP, new MatrixClient(200),
                new Echo(EndpointRequest.service(OpenAmpSample.DEMO_CHANNEL))).run(Pair.SECOND_NS);

        assertThat(pair.toRemote()).hasSize(1);
        assertThat(pair.hostPrinted()).contains("CLIENT> ERROR: Received matrix is of invalid len: 148:296",
                "CLIENT>  Test Results: Error count = 1 ");
    }

    /** The product of the two matrices in a message, computed in another way than the program does. */
    private static byte[] product(byte[] question) {
        byte[] product = new byte[148];
        product[0] = 6;
        for (int cell = 0; cell < 36; cell++) {
            long sum = 0;
            for (int k = 0; k < 6; k++) {
                sum += (long) question[4 + 4 * (cell / 6 * 6 + k)] * question[148 + 4 + 4 * (k * 6 + cell % 6)];
            }
            product[4 + 4 * cell] = (byte) sum;
            product[4 + 4 * cell + 1] = (byte) (sum >>> 8);
        }
        return product;
    }

    private static String hex(Pair pair) {
        return Long.toHexString(pair.headersToHost().getFirst().src());
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** The program's own lines, without those of the platform before them and the carriage returns. */
    private static List<String> recorded(String file, String firstLine) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(Path.of("../data/openamp").resolve(file))),
                StandardCharsets.UTF_8))) {
            return new ArrayList<>(
                    lines.lines().map(line -> line.replace("\r", "")).dropWhile(line -> !line.startsWith(firstLine))
                            .toList());
        }
    }
}
