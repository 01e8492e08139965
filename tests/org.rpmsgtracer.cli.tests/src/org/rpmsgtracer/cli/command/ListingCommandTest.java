/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rpmsgtracer.cli.Run;

import com.google.gson.JsonObject;

class ListingCommandTest {

    @TempDir
    Path folder;

    private Path image;
    private Path emulated;

    @BeforeEach
    void makeTraces() {
        image = Run.importedImage(folder);
        emulated = folder.resolve("echo.rpmsgtrace");
        Run.succeeding("emulate", "echo", "--duration", "1s", "-o", emulated);
    }

    @Test
    void listsTheMessagesThatAreStillInTheBuffers() {
        List<JsonObject> messages = Run.succeeding("messages", image, "--format", "jsonl").jsonLines();
        assertThat(messages).hasSize(257)
                .allSatisfy(message -> assertThat(message.get("service").getAsString())
                        .isEqualTo("rpmsg-openamp-demo-channel"));
        List<JsonObject> toNameService =
                messages.stream().filter(message -> message.get("dst").getAsLong() == 53).toList();
        assertThat(toNameService).hasSize(2).allSatisfy(message -> {
            assertThat(message.get("src").getAsLong()).isEqualTo(0x400);
            assertThat(message.get("length").getAsInt()).isEqualTo(40);
            assertThat(message.get("payload").getAsString()).startsWith("72706d73672d6f70656e616d702d6465").hasSize(80);
            assertThat(message.get("recovered").getAsBoolean()).isTrue();
        });
        assertThat(toNameService).extracting(message -> message.get("direction").getAsString())
                .containsExactlyInAnyOrder("host-to-remote", "remote-to-host");
    }

    @Test
    void textHasAColumnForEachFact() {
        List<String> lines = Run.succeeding("messages", image).lines();
        assertThat(lines).hasSize(258);
        assertThat(lines.getFirst()).isEqualTo("  EVENT          TIME ns  VRING        FROM    TO         SRC     DST"
                + "   LEN  EVIDENCE    RECOVERED  PAYLOAD"
                + "                                                              SERVICE");
        assertThat(lines.get(256)).endsWith("  vdev0vring0  remote  host     0x400    0x35    40  verified    yes"
                + "        72 70 6d 73 67 2d 6f 70 65 6e 61 6d 70 2d 64 65 |rpmsg-openamp-de|…  rpmsg-openamp-demo-channel");
    }

    @Test
    void allFormatsListTheSameEvents() {
        List<JsonObject> json = Run.succeeding("events", emulated, "--format", "jsonl").jsonLines();
        List<String> csv = Run.succeeding("events", emulated, "--format", "csv").lines();
        List<String> text = Run.succeeding("events", emulated).lines();
        long total =
                Run.succeeding("info", emulated, "--json").json().getAsJsonObject("events").get("total").getAsLong();
        assertThat(json).hasSize((int) total);
        assertThat(csv).hasSize((int) total + 1);
        assertThat(text).hasSize((int) total + 1);
        for (int i = 0; i < total; i++) {
            JsonObject event = json.get(i);
            assertThat(event.get("event").getAsInt()).isEqualTo(i);
            String type = event.get("type").getAsString();
            assertThat(csv.get(i + 1)).startsWith(i + "," + event.get("timeNs").getAsLong() + "," + type + ",");
            assertThat(text.get(i + 1)).contains(" " + type).startsWith(String.format("%7d", i));
        }
    }

    @Test
    void messagesAreTheMessageEvents() {
        Stream<JsonObject> events = Run.succeeding("events", emulated, "--format", "jsonl").jsonLines().stream()
                .filter(event -> event.remove("type").getAsString().equals("Message"));
        assertThat(Run.succeeding("messages", emulated, "--format", "jsonl").jsonLines())
                .containsExactlyElementsOf(events.toList());
    }

    @Test
    void csvOfMessagesIsATable() {
        List<String> lines = Run.succeeding("messages", emulated, "--format", "csv").lines();
        assertThat(lines.getFirst())
                .isEqualTo("event,timeNs,vring,direction,from,to,index,head,src,dst,reserved,length,"
                        + "flags,service,evidence,recovered,payload");
        assertThat(lines).allSatisfy(line -> assertThat(line.chars().filter(c -> c == ',').count()).isEqualTo(16));
    }

    @Test
    void timeRangeCutsExactly() {
        List<JsonObject> all = Run.succeeding("messages", emulated, "--format", "jsonl").jsonLines();
        long from = all.get(3).get("timeNs").getAsLong();
        long to = all.get(10).get("timeNs").getAsLong();
        List<JsonObject> wanted = all.stream().filter(message -> message.get("timeNs").getAsLong() >= from
                && message.get("timeNs").getAsLong() < to).toList();
        assertThat(wanted).isNotEmpty().contains(all.get(3)).doesNotContain(all.get(10));
        assertThat(Run.succeeding("messages", emulated, "--from", from, "--to", to + "ns", "--format", "jsonl")
                .jsonLines()).isEqualTo(wanted);
    }

    @Test
    void aFilterLeavesOutWhatItDoesNotHoldFor() {
        List<JsonObject> all = Run.succeeding("events", emulated, "--format", "jsonl").jsonLines();
        assertThat(Run.succeeding("events", emulated, "--format", "jsonl", "--filter", "type in {kick, interrupt}")
                .jsonLines()).isNotEmpty().isEqualTo(all.stream().filter(
                        event -> List.of("Kick", "Interrupt")
                                .contains(event.get("type").getAsString()))
                        .toList());
        long from = all.get(all.size() / 2).get("timeNs").getAsLong();
        List<JsonObject> late = Run.succeeding("messages", emulated, "--format", "jsonl", "--from", from, "--filter",
                "dir == host-to-remote and len > 0").jsonLines();
        assertThat(late).isNotEmpty().isEqualTo(Run.succeeding("messages", emulated, "--format", "jsonl").jsonLines()
                .stream().filter(message -> message.get("timeNs").getAsLong() >= from
                        && message.get("direction").getAsString().equals("host-to-remote")
                        && message.get("length").getAsInt() > 0)
                .toList());
    }

    @Test
    void levelsAndNamesAreRightForAPartOfTheTraceToo() {
        List<JsonObject> latencies = Run.succeeding("events", emulated, "--from", "100ms", "--filter", "latency > 0",
                "--format", "jsonl").jsonLines();
        assertThat(latencies).isNotEmpty().allSatisfy(event -> assertThat(event.get("type").getAsString())
                .isIn("ChainReturned", "ChainOffered"));
    }

    @Test
    void aFilterKnowsTheServiceOfAMessageFoundInMemory() {
        assertThat(Run.succeeding("messages", image, "--format", "jsonl", "--filter",
                "service == rpmsg-openamp-demo-channel and recovered").jsonLines()).hasSize(257);
    }

    @Test
    void aFilterThatHoldsForNothingPrintsNothing() {
        for (String format : List.of("text", "csv", "jsonl")) {
            assertThat(Run.succeeding("messages", emulated, "--format", format, "--filter", "len == 0x7fff").out())
                    .isEmpty();
        }
        assertThat(Run.succeeding("messages", emulated, "--filter", "type == Kick").out()).isEmpty();
    }

    @Test
    void aSpoiledFilterIsToldInOneLine() {
        Run run = Run.of("messages", emulated, "--filter", "len > abc");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("rpmsg-tracer: Invalid value for option '--filter': column 7: found abc,"
                + " expected a number such as 1024 or 0x400 (rpmsg-tracer messages --help tells more)\n");
    }
}
