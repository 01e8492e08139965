/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rpmsgtracer.cli.Run;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class InfoCommandTest {

    @TempDir
    Path folder;

    private Path trace;

    @BeforeEach
    void importImage() {
        trace = Run.importedImage(folder);
    }

    @Test
    void jsonHasItsFieldsInTheOrderOfTheContract() {
        JsonObject info = Run.succeeding("info", trace, "--json").json();
        assertThat(info.keySet()).containsExactly("trace", "source", "startNs", "endNs", "events", "lost", "inferred",
                "vrings", "messages", "flows", "nameService", "channels", "endpoints", "flowsOmitted",
                "channelsOmitted", "unplaced", "quality", "notes", "streamFiles", "discarded", "beginDropped",
                "trigger", "part", "endpointsOmitted");
        assertThat(info.getAsJsonObject("events").keySet()).containsExactly("total", "byType");
        assertThat(first(info, "vrings").keySet()).containsExactly("id", "direction", "size", "align", "availIdx",
                "usedIdx", "inFlight", "peakInFlight", "buffers", "bufferBytes");
        assertThat(info.getAsJsonObject("messages").keySet()).containsExactly("host-to-remote", "remote-to-host");
        assertThat(first(info, "flows").keySet()).containsExactly("direction", "src", "dst", "messages", "bytes",
                "vring");
        assertThat(first(info, "nameService").keySet())
                .containsExactly("timeNs", "direction", "action", "name", "addr");
        assertThat(first(info, "channels").keySet()).containsExactly("name", "src", "dst", "state");
        assertThat(first(info, "endpoints").keySet()).startsWith("side", "addr", "name");
        assertThat(info.getAsJsonObject("quality").keySet())
                .containsExactly("verified", "unverified", "inferred", "lost");
    }

    @Test
    void jsonSaysWhatTheReadmeOfTheImageSays() {
        JsonObject info = Run.succeeding("info", trace, "--json").json();
        assertThat(info.get("trace").getAsString()).isEqualTo("ping.rpmsgtrace");
        assertThat(info.get("source").getAsString()).isEqualTo("memory-image");
        assertThat(info.get("vrings")).isEqualTo(JsonParser.parseString("""
                [{"id": "vdev0vring0", "direction": "remote-to-host", "size": 256, "align": 4096, "availIdx": 737,
                  "usedIdx": 482, "inFlight": 1, "peakInFlight": null, "buffers": 256, "bufferBytes": 512},
                 {"id": "vdev0vring1", "direction": "host-to-remote", "size": 256, "align": 4096, "availIdx": 482,
                  "usedIdx": 482, "inFlight": 0, "peakInFlight": null, "buffers": 256, "bufferBytes": 512}]"""));
        assertThat(info.get("messages"))
                .isEqualTo(JsonParser.parseString("{'host-to-remote': 1, 'remote-to-host': 256}"));
        assertThat(info.get("channels")).isEqualTo(JsonParser.parseString(
                "[{'name': 'rpmsg-openamp-demo-channel', 'src': 1024, 'dst': 1024, 'state': 'closed'}]"));
        assertThat(info.getAsJsonArray("nameService")).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.getAsJsonObject().get("action").getAsString()).isEqualTo("destroy");
            assertThat(entry.getAsJsonObject().get("addr").getAsLong()).isEqualTo(0x400);
        });
    }

    @Test
    void numbersAddUp() {
        JsonObject info = Run.succeeding("info", trace, "--json").json();
        JsonObject quality = info.getAsJsonObject("quality");
        long recorded = quality.get("verified").getAsLong() + quality.get("unverified").getAsLong();
        assertThat(recorded).isEqualTo(257);
        assertThat(sum(info.getAsJsonArray("flows"), "messages")).isEqualTo(257);
        assertThat(recorded + info.get("lost").getAsLong()).as("all that ever passed").isEqualTo(482 + 482);
        JsonObject events = info.getAsJsonObject("events");
        long byType = events.getAsJsonObject("byType").entrySet().stream()
                .mapToLong(entry -> entry.getValue().getAsLong()).sum();
        assertThat(events.get("total").getAsLong()).isEqualTo(byType);
    }

    @Test
    void textShowsTheVringsAsATable() {
        assertThat(Run.succeeding("info", trace).lines()).contains(
                "messages  1 host-to-remote, 256 remote-to-host",
                "VRING        DIRECTION       SIZE  ALIGN  AVAIL  USED  IN FLIGHT  PEAK  BUFFERS  BYTES EACH",
                "vdev0vring0  remote-to-host   256   4096    737   482          1     -      256         512",
                "vdev0vring1  host-to-remote   256   4096    482   482          0     -      256         512");
    }

    private static JsonObject first(JsonObject object, String array) {
        return object.getAsJsonArray(array).get(0).getAsJsonObject();
    }

    private static long sum(JsonArray array, String member) {
        List<JsonElement> elements = array.asList();
        return elements.stream().mapToLong(element -> element.getAsJsonObject().get(member).getAsLong()).sum();
    }

    @Test
    void aPacketIndexThatDoesNotFitIsSaidAndMadeRight() throws IOException {
        Path echo = folder.resolve("echo.rpmsgtrace");
        Run.succeeding("emulate", "echo", "--duration", "100ms", "-o", echo);
        Path index = echo.resolve("index").resolve("stream_0.idx");
        byte[] right = Files.readAllBytes(index);
        byte[] wrong = right.clone();
        wrong[20]++;
        Files.write(index, wrong);

        Run run = Run.of("info", echo);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEqualTo(
                "rpmsg-tracer: " + index + ": the packet index does not fit its stream; it was written anew\n");
        assertThat(index).hasBinaryContent(right);
    }
}
