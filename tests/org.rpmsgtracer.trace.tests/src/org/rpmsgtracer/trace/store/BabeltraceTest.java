/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rpmsgtracer.trace.event.ChannelCreated;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.Kick;
import org.rpmsgtracer.trace.event.QueueId;
import org.rpmsgtracer.trace.event.SampleEvents;

/** babeltrace2 reads the traces that we close or repair, and sees in them what we put in. */
class BabeltraceTest {

    private static final QueueId QUEUE = new QueueId(1);

    @TempDir
    private Path temp;
    private Path folder;

    @BeforeAll
    static void requireBabeltrace() {
        Babeltrace.requireInstalled();
    }

    @BeforeEach
    void nameFolder() {
        folder = temp.resolve("a.rpmsgtrace");
    }

    @Test
    void seesEachFieldOfEachKindOfEvent() throws Exception {
        Traces.write(folder, TraceOptions.defaults(), SampleEvents.oneOfEachKind());

        Babeltrace.Output output = Babeltrace.read(folder, temp);

        assertThat(output.warnings()).isEmpty();
        assertThat(output.events()).map(line -> line.replaceFirst("^\\[0*(\\d+)\\] (\\w+): .*\\}, \\{ (.*) \\}$",
                "$1 $2 $3")).containsExactly(
                        "1000 VringConfigured queue = 43981, direction = ( \"remote-to-host\" : container = 1 ), "
                                + "num = 256, alignment = 4096, desc_address = 0x10040000, "
                                + "avail_address = 0x10041000, used_address = 0xFFFFFFFF00002000, "
                                + "avail_idx = 65534, used_idx = 3, buffers = 255, buffer_bytes = 512, "
                                + "name = \"vdev0vring1\", driver = \"host\", device = \"remote\"",
                        "2000 ChainOffered queue = 43981, avail_idx = 65535, head = 17, "
                                + "address = 0x8000000010044000, length_bytes = 4294967295, flags = 0x2, "
                                + "descriptors = 3",
                        "3000 ChainReturned queue = 43981, used_idx = 32768, head = 18, length_bytes = 512",
                        "4000 Kick queue = 43981",
                        "5000 Interrupt queue = 0",
                        "6000 KickSuppressed queue = 43981, by = ( \"DEVICE\" : container = 1 )",
                        "7000 Message queue = 43981, index = 4660, head = 19, src = 0x400, dst = 0x35, "
                                + "reserved = 0x20000, length = 65535, flags = 0x8001, "
                                + "evidence = ( \"UNVERIFIED\" : container = 1 ), recovered = 1, plen = 5, "
                                + "payload = [ [0] = 0, [1] = 1, [2] = 127, [3] = 128, [4] = 255 ]",
                        "8000 Announcement queue = 43981, index = 20, "
                                + "action = ( \"CREATE_ACK\" : container = 2 ), address = 0xFFFFFFFF, "
                                + "name = \"rpmsg-openamp-demo-channel\"",
                        "9000 Lost queue = 43981, reason = ( \"GAP\" : container = 1 ), count = 9223372036854775807",
                        "10000 EndpointCreated address = 0x400, processor = \"remote\", name = \"rpmsg-tty\"",
                        "11000 EndpointDestroyed address = 0x401, processor = \"remote\", name = \"\"",
                        "12000 ChannelCreated src = 0x402, dst = 0xFFFFFFFF, processor = \"host\", "
                                + "name = \"rpmsg-raw\"",
                        "13000 ChannelDestroyed src = 0x403, dst = 0x404, processor = \"host\", name = \"rpmsg-ctrl\"",
                        "14000 LifeCycleChanged subject = \"vdev0\", state = \"ACKNOWLEDGE|DRIVER|DRIVER_OK\"",
                        "15000 Note severity = ( \"ERROR\" : container = 2 ), place = \"vdev0vring1 descriptor 17\", "
                                + "text = \"das Ende fehlt: „ça“ \uD83D\uDE80\\n\"");
    }

    @Test
    void readsATraceOfManyPacketsByItsIndex() throws Exception {
        List<Event> events = SampleEvents.random(new Random(10), 3_000);
        Traces.write(folder, new TraceOptions(1_000, 65535), events);
        assertSeesAll(events);
    }

    @Test
    void wouldWarnOfAnIndexThatItCannotUse() throws Exception {
        Traces.write(folder, Traces.SMALL_PACKETS, SampleEvents.oneOfEachKind());
        Path index = folder.resolve("index").resolve("stream_0.idx");
        byte[] bytes = Files.readAllBytes(index);
        bytes[0] ^= 1;
        Files.write(index, bytes);

        Babeltrace.Output output = Babeltrace.read(folder, temp);

        assertThat(output.names()).isEqualTo(names(SampleEvents.oneOfEachKind()));
        assertThat(output.warnings()).singleElement().asString().contains("Invalid LTTng trace index");
    }

    @Test
    void readsATraceWithNotes() throws Exception {
        Traces.write(folder, TraceOptions.defaults(), SampleEvents.oneOfEachKind());
        Files.writeString(Files.createDirectory(folder.resolve(".rpmsgtracer")).resolve("notes"), "a note\n");
        assertSeesAll(SampleEvents.oneOfEachKind());
    }

    @Test
    void readsATraceWithoutEvents() throws Exception {
        Traces.write(folder, TraceOptions.defaults(), List.of());
        assertSeesAll(List.of());
    }

    @Test
    void readsATraceThatStillGrows() throws Exception {
        try (TraceWriter writer = TraceWriter.create(folder, Traces.INFO, TraceOptions.defaults())) {
            SampleEvents.oneOfEachKind().forEach(writer::accept);
            writer.flush();
            assertSeesAll(SampleEvents.oneOfEachKind());
        }
    }

    @Test
    void readsATraceRepairedAfterItWasCut() throws Exception {
        List<Event> events = SampleEvents.random(new Random(11), 300);
        Traces.writeWithoutClosing(folder, Traces.SMALL_PACKETS, events);
        Path stream = folder.resolve("stream_0");
        byte[] whole = Files.readAllBytes(stream);
        for (int length : new int[] {0, 3, 50, 100, whole.length / 2, whole.length - 1, whole.length}) {
            Files.write(stream, Arrays.copyOf(whole, length));
            TraceRepair.repair(folder);
            assertSeesAll(Traces.read(folder));
        }
    }

    @Test
    void isToldOfThePacketThatRepairRemoved() throws Exception {
        List<Event> events = SampleEvents.random(new Random(12), 300);
        Traces.write(folder, Traces.SMALL_PACKETS, events);
        Path stream = folder.resolve("stream_0");
        byte[] bytes = Files.readAllBytes(stream);
        bytes[bytes.length / 2] ^= 1;
        Files.write(stream, bytes);
        TraceRepair.repair(folder);

        Babeltrace.Output output = Babeltrace.read(folder, temp);

        assertThat(output.names()).isEqualTo(names(Traces.read(folder)));
        assertThat(output.warnings()).singleElement().asString().contains("Tracer discarded 1 packet between");
    }

    @Test
    void isToldOfDiscardedEvents() throws Exception {
        try (TraceWriter writer = TraceWriter.create(folder, Traces.INFO, TraceOptions.defaults())) {
            writer.accept(new Kick(1, QUEUE));
            writer.flush();
            writer.addDiscarded(3);
            writer.accept(new Kick(2, QUEUE));
        }
        Babeltrace.Output output = Babeltrace.read(folder, temp);
        assertThat(output.names()).containsExactly("Kick", "Kick");
        assertThat(output.warnings()).singleElement().asString().contains("Tracer discarded 3 events between");
    }

    @Test
    void seesTheOwnTimeOfALateEvent() throws Exception {
        Traces.write(folder, TraceOptions.defaults(),
                List.of(new Kick(-7, QUEUE), new Kick(50, QUEUE), new Kick(20, QUEUE)));
        Babeltrace.Output output = Babeltrace.read(folder, temp);
        assertThat(output.warnings()).isEmpty();
        assertThat(output.events()).map(line -> line.replaceFirst("^\\[0*(\\d+)\\] Kick: .*late = (.*) \\}, .*$",
                "$1 late = $2")).containsExactly("0 late = 1, raw_time = [ [0] = -7 ]", "50 late = 0, raw_time = [ ]",
                        "50 late = 1, raw_time = [ [0] = 20 ]");
    }

    @Test
    void readsNamesAndFactsThatHoldAnything() throws Exception {
        String anything = "\0 \" \\ \n \u0001 %s é \uD83D\uDE80 \uD83D */ }; " + "x".repeat(10_000);
        TraceInfo info = new TraceInfo(Traces.INFO.uuid(), anything, anything, anything, 1_764_547_200_123_456_789L,
                Map.of("anything", anything));
        try (TraceWriter writer = TraceWriter.create(folder, info, TraceOptions.defaults())) {
            writer.accept(new ChannelCreated(1, anything, anything, 0, 0));
        }
        assertSeesAll(List.of(new ChannelCreated(1, anything, anything, 0, 0)));
        assertThat(Traces.read(folder)).hasSize(1);
    }

    private void assertSeesAll(List<Event> events) throws Exception {
        Babeltrace.Output output = Babeltrace.read(folder, temp);
        assertThat(output.warnings()).isEmpty();
        assertThat(output.names()).isEqualTo(names(events));
    }

    private static List<String> names(List<Event> events) {
        return events.stream().map(event -> event.getClass().getSimpleName()).toList();
    }
}
