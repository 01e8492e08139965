/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.ctf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.trace.event.ChainOffered;
import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.Evidence;
import org.rpmsgtracer.trace.event.Kick;
import org.rpmsgtracer.trace.event.Message;
import org.rpmsgtracer.trace.event.Payload;
import org.rpmsgtracer.trace.event.QueueId;
import org.rpmsgtracer.trace.event.SampleEvents;
import org.rpmsgtracer.trace.event.VringConfigured;

class FormatDocumentTest {

    private static final UUID TRACE = UUID.fromString("d9f3c1a2-5b64-4e0f-8a77-0123456789ab");
    private static final QueueId QUEUE = new QueueId(1);
    private static final Event VRING = new VringConfigured(1_000, QUEUE, "vdev0vring1", Direction.HOST_TO_REMOTE,
            "host", "remote", 16, 16, 0x1004_0000, 0x1004_0100, 0x1004_0130, 0, 0, 16, 512);
    private static final Event OFFERED = new ChainOffered(2_000, QUEUE, 0, 0, 0x1004_4000, 28, 0, 1);
    private static final Event MESSAGE = new Message(2_000, QUEUE, 0, 0, 0x400, 0x400, 0, 12, 0,
            Payload.of("hello world!".getBytes(StandardCharsets.US_ASCII)), Evidence.VERIFIED, false);

    private static final Map<String, Integer> SIZES = Map.ofEntries(Map.entry("uint8_t", 1),
            Map.entry("uint16_t", 2), Map.entry("hex16_t", 2), Map.entry("uint32_t", 4), Map.entry("hex32_t", 4),
            Map.entry("uint64_t", 8), Map.entry("hex64_t", 8), Map.entry("int64_t", 8), Map.entry("time_ns_t", 8),
            Map.entry("direction_t", 1), Map.entry("role_t", 1), Map.entry("evidence_t", 1), Map.entry("action_t", 1),
            Map.entry("reason_t", 1), Map.entry("severity_t", 1));

    private final FormatDocument document;

    FormatDocumentTest() throws IOException {
        document = FormatDocument.read();
    }

    @Test
    void writesTheMetadataOfTheExample() {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("tool", "RPMsg Tracer");
        environment.put("version", "1.0.0");
        environment.put("source", "emulator");
        environment.put("systems", "host,remote");
        environment.put("rings", "vdev0vring1");
        environment.put("scenario", "echo");
        Metadata metadata = new Metadata(TRACE, 1_764_547_200_000_000_000L, environment);

        assertThat(new String(metadata.toBytes(), StandardCharsets.UTF_8)).isEqualTo(document.code("## Metadata"));
    }

    @Test
    void writesThePacketOfTheExample() {
        PacketBuilder packet = new PacketBuilder(TRACE, 65536, 65535);
        packet.add(VRING);
        packet.add(OFFERED);
        packet.add(MESSAGE);
        packet.add(new Kick(1_990, QUEUE));
        PacketHeader header = packet.finish(0);

        assertThat(ByteBuffer.wrap(packet.bytes(), 0, header.packetBytes())).isEqualTo(ByteBuffer.wrap(example()));
    }

    @Test
    void readsThePacketOfTheExample() throws CorruptPacketException {
        byte[] bytes = example();
        PacketHeader header = PacketHeader.read(bytes, TRACE);
        header.checkWhole(bytes);
        RecordView packet = new RecordView();
        packet.reset(header, bytes, 0);
        List<Event> events = new ArrayList<>();
        List<Long> rawTimesNs = new ArrayList<>();
        while (packet.advance()) {
            events.add(packet.event());
            rawTimesNs.add(packet.rawTimeNs());
        }

        assertThat(header).isEqualTo(new PacketHeader(1_000, 2_000, 269, 269, 0, 0, 4));
        assertThat(events).containsExactly(VRING, OFFERED, MESSAGE, new Kick(2_000, QUEUE));
        assertThat(rawTimesNs).containsExactly(1_000L, 2_000L, 2_000L, 1_990L);
    }

    @Test
    void describesEachFieldOfTheMetadataInItsPlace() {
        assertThat(described("## Packet")).isEqualTo(declared("packet.header", "packet.context"));
        assertThat(described("## Record")).isEqualTo(declared("event.header", "event.context"));
        assertThat(document.headings("### ")).hasSize(15).allSatisfy(heading -> {
            String[] words = heading.split(" ");
            assertThat(described(heading)).as(heading)
                    .isEqualTo(declared("id = " + words[1] + ";\n    name = " + words[2] + ";"));
        });
    }

    @Test
    void givesTheOffsetAndSizeOfEachField() {
        checkOffsets("## Packet", 0);
        checkOffsets("## Record", 0);
        document.headings("### ").forEach(heading -> checkOffsets(heading, 10));
    }

    @Test
    void givesTheSizeOfEachKindOfRecord() {
        for (Event event : SampleEvents.oneOfEachKind()) {
            String name = event.getClass().getSimpleName();
            String heading = document.headings("### ").stream().filter(h -> h.endsWith(" " + name)).findFirst()
                    .orElseThrow();
            Matcher said = Pattern.compile("\\b(\\d+) bytes(?: and the recorded payload)?\\.")
                    .matcher(String.join(" ", document.section(heading)));
            if (said.find()) {
                int payload = event instanceof Message message ? message.payload().size() : 0;
                assertThat(size(event)).as(heading).isEqualTo(Integer.parseInt(said.group(1)) + payload);
            }
        }
    }

    @Test
    void describesTheIndexInItsOrder() {
        List<String> names = document.fields("## Index").stream().map(cells -> cells.get(2)).toList();
        assertThat(names).containsExactly("magic", "index_major", "index_minor", "packet_index_len", "offset",
                "packet_size", "content_size", "timestamp_begin", "timestamp_end", "events_discarded", "stream_id",
                "stream_instance_id", "packet_seq_num", "uuid");
    }

    private static int size(Event event) {
        ByteBuffer record = PacketLayout.littleEndian(new byte[EventEncoder.MAX_RECORD_BYTES]);
        new EventEncoder(record, 0xFFFF).encode(event, event.timeNs());
        return record.position();
    }

    private byte[] example() {
        String hex = document.code("## Example: a packet").replaceAll("#.*", "").replaceAll("\\s", "");
        return HexFormat.of().parseHex(hex);
    }

    /** The fields of a section's table as "type name". */
    private List<String> described(String heading) {
        return document.fields(heading).stream().map(cells -> cells.get(2) + " " + cells.get(3)).toList();
    }

    /** The fields of structures of the metadata as "type name", arrays with their length behind the type. */
    private static List<String> declared(String... places) {
        List<String> fields = new ArrayList<>();
        for (String place : places) {
            String text = Tsdl.TEMPLATE.substring(Tsdl.TEMPLATE.indexOf(place));
            String body = text.substring(text.indexOf("struct {") + 8, text.indexOf("};"));
            for (String field : body.strip().split(";\\s*")) {
                fields.add(field.replaceFirst("(\\w+) (\\w+)(\\[\\w+\\])", "$1$3 $2"));
            }
        }
        return fields;
    }

    private void checkOffsets(String heading, int start) {
        String expected = String.valueOf(start);
        for (List<String> cells : document.fields(heading)) {
            assertThat(cells.get(0)).as("%s: offset of %s", heading, cells.get(3)).isEqualTo(expected);
            String type = cells.get(2);
            Matcher array = Pattern.compile("(\\w+)\\[(\\w+)\\]").matcher(type);
            if (type.equals("text_t")) {
                assertThat(cells.get(1)).isEqualTo("…");
                expected = "…";
            } else if (array.matches() && array.group(2).startsWith("_")) {
                int each = SIZES.get(array.group(1));
                assertThat(cells.get(1)).isEqualTo((each == 1 ? "" : each + " × ") + "`" + array.group(2) + "`");
                expected = "…";
            } else {
                int size = array.matches() ? SIZES.get(array.group(1)) * Integer.parseInt(array.group(2))
                        : SIZES.get(type);
                assertThat(cells.get(1)).as("%s: size of %s", heading, cells.get(3)).isEqualTo(String.valueOf(size));
                expected = String.valueOf(Integer.parseInt(expected) + size);
            }
        }
    }
}
