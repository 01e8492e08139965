/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.Kick;
import org.rpmsgtracer.trace.event.KickSuppressed;
import org.rpmsgtracer.trace.event.LifeCycleChanged;
import org.rpmsgtracer.trace.event.QueueId;
import org.rpmsgtracer.trace.event.Role;

/** Small traces: metadata as text, a stream byte by byte. */
@Timeout(60)
class ForeignTraceTest {

    private static final String TYPES = """
            /* CTF 1.8 */
            typealias integer { size = 8; } := u8;
            typealias integer { size = 16; } := u16;
            typealias integer { size = 32; } := u32;
            typealias integer { size = 64; } := u64;
            """;
    private static final String LITTLE = TYPES + "trace { byte_order = le; };";
    private static final String HEADER = "stream { event.header := struct { u8 id; u8 timestamp; }; };";
    private static final String KICK = "event { id = 1; name = Kick; fields := struct { u8 queue; }; };";

    @TempDir
    private Path folder;

    private ForeignTraces.Content read(String metadata, int... stream) throws IOException {
        return ForeignTraces.read(folder, metadata, stream);
    }

    private static Kick kick(long timeNs, int queue) {
        return new Kick(timeNs, new QueueId(queue));
    }

    private void assertDamaged(ForeignTraces.Content content, String what) {
        assertThat(content.leftOut()).containsExactly(folder.resolve("stream") + ": the packet at byte 0 is damaged: "
                + what + "; nothing more of this file is read");
    }

    @Test
    void lengthsAndTagsMayStandInAnyScopeBefore() throws IOException {
        assertThat(read(LITTLE + """
                stream {
                    event.header := struct { enum : u8 { one = 1, two = 2 ... 255 } id; u8 timestamp; u8 n; };
                    event.context := struct { u8 pad[stream.event.header.n]; };
                };
                event {
                    id = 1; name = Kick;
                    context := struct { variant <stream.event.header.id> { u8 one; u16 two; } a; };
                    fields := struct {
                        variant <id> { u8 one; u16 two; } b;
                        struct { u8 m; } s;
                        u8 skipped[event.fields.s.m];
                        u8 queue;
                    };
                };
                """, 1, 10, 2, 0xA, 0xB, 0xC, 0xD, 1, 0xEE, 7, 1, 11, 0, 0xC, 0xD, 0, 8).events())
                .containsExactly(kick(10, 7), kick(11, 8));
    }

    /** The example of the standard's 4.2.2. */
    @Test
    void aNamedVariantIsChosenByTheFieldThatItsDefinitionSees() throws IOException {
        assertThat(read(LITTLE + HEADER + """
                event {
                    id = 1; name = Kick;
                    fields := struct {
                        enum : u8 { a, b } x;
                        typedef variant <x> { u8 a; u32 b; } v_t;
                        struct { enum : u8 { y, z } x; v_t v; } s;
                        u8 queue;
                    };
                };
                """, 1, 10, 0, 1, 0xFF, 7, 1, 11, 1, 0, 1, 2, 3, 4, 8).events())
                .containsExactly(kick(10, 7), kick(11, 8));
    }

    @Test
    void alignmentIsFromThePacketsBegin() throws IOException {
        assertThat(read(TYPES + "trace { byte_order = le; packet.header := struct { u8 a; }; };" + HEADER + """
                event { id = 1; name = Kick; fields := struct { struct { u8 b; } align(32) s; u8 queue; }; };
                """, 9, 1, 10, 0xEE, 5, 7, 1, 11, 5, 8).events()).containsExactly(kick(10, 7), kick(11, 8));
    }

    @Test
    void anEventWithoutNumberIsTheOnlyOne() throws IOException {
        assertThat(read(LITTLE + "stream { event.header := struct { u8 timestamp; }; };" + KICK, 10, 7).events())
                .containsExactly(kick(10, 7));
    }

    @Test
    void charactersAreTexts() throws IOException {
        assertThat(read(LITTLE + HEADER + """
                event { id = 1; name = LifeCycleChanged; fields := struct {
                    integer { size = 8; encoding = UTF8; } subject[4]; u8 n; u8 state[n]; }; };
                """, 1, 10, 'c', 'p', 'u', 0, 3, 'r', 'u', 'n').events())
                .containsExactly(new LifeCycleChanged(10, "cpu", "run"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "u8 n; u8 a[n]; struct { } b[4294967295]; u8 queue; | the content ends at bit 32, expected 4294967295 bits more at bit 24",
        "u8 n; u64 a[4294967295]; u8 queue; | the content ends at bit 32, expected 4294967295 bits more at bit 24",
        "u8 n; u8 a[200]; u8 queue; | the content ends at bit 32, expected 200 bits more at bit 24",
        "u8 n; string a; u8 queue; | the text at bit 24 does not end",
        "u8 n; u32 queue; | the content ends at bit 32, expected 32 bits more at bit 24"})
    void whatGoesBeyondThePacketIsDamage(String fields, String what) throws IOException {
        assertDamaged(read(LITTLE + HEADER + "event { id = 1; name = Kick; fields := struct {" + fields + "}; };", 1,
                10, 0, 7), what);
    }

    @Test
    void elementsOfNoBitsAreBounded() throws IOException {
        String metadata = LITTLE + HEADER + "event { id = 1; name = Kick; fields := struct { u8 queue; "
                + "struct { } a[100][100][100]; u8 pad[250]; }; };";
        int[] stream = new int[253];
        stream[0] = 1;
        assertDamaged(read(metadata, stream), "found more than 2024 elements of arrays in a packet of as many bits");
    }

    @Test
    void anEventOfNoBitsIsDamage() throws IOException {
        assertDamaged(read(LITTLE + "event { name = e; };", 1, 2, 3), "found an event of no bits at bit 0");
    }

    @Test
    void anEventThatIsNotDeclaredEndsTheStream() throws IOException {
        ForeignTraces.Content content = read(LITTLE + HEADER + KICK, 1, 10, 7, 2, 11, 8);
        assertThat(content.events()).containsExactly(kick(10, 7));
        assertDamaged(content, "found an event of number 2, which the metadata does not declare");
    }

    @Test
    void aPacketHasToBeOfTheTraceAndTheStream() throws IOException {
        String uuid = "00010203-0405-0607-0809-0a0b0c0d0e0f";
        String metadata = TYPES + "trace { byte_order = be; uuid = \"" + uuid + "\"; packet.header := struct { "
                + "u32 magic; u8 uuid[16]; u8 stream_id; }; };" + HEADER + KICK;
        int[] whole = {0xC1, 0xFC, 0x1F, 0xC1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 10, 7};
        assertThat(read(metadata, whole).events()).containsExactly(kick(10, 7));
        int[] other = whole.clone();
        other[0] = 0xC2;
        assertDamaged(read(metadata, other), "it begins with 0xc2fc1fc1, expected 0xc1fc1fc1");
        other = whole.clone();
        other[19] = 16;
        assertDamaged(read(metadata, other),
                "its UUID is 000102030405060708090a0b0c0d0e10, expected 000102030405060708090a0b0c0d0e0f");
        other = whole.clone();
        other[20] = 1;
        assertDamaged(read(metadata, other), "it is of stream 1, which the metadata does not declare");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0 | 40 | its size is 0 bits, expected whole bytes and at most the 5 bytes up to the end of the file",
        "41 | 40 | its size is 41 bits, expected whole bytes and at most the 5 bytes up to the end of the file",
        "48 | 40 | its size is 48 bits, expected whole bytes and at most the 5 bytes up to the end of the file",
        "40 | 48 | its content is 48 bits, expected 16 to 40", "40 | 8 | its content is 8 bits, expected 16 to 40"})
    void sizesOfPacketsAreChecked(int packet, int content, String what) throws IOException {
        String metadata = LITTLE + "stream { packet.context := struct { u8 packet_size, content_size; }; "
                + "event.header := struct { u8 id; u8 timestamp; }; };" + KICK;
        assertDamaged(read(metadata, packet, content, 1, 10, 7), what);
    }

    @Test
    void smallPacketsFollowOneAnother() throws IOException {
        String metadata = LITTLE + "stream { packet.context := struct { u8 packet_size, content_size, packet_seq_num, "
                + "events_discarded; }; event.header := struct { u8 id; u64 timestamp; }; };" + KICK;
        int packets = 20_000;
        ByteBuffer stream = ByteBuffer.allocate(packets * 16).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < packets; i++) {
            int number = i < 10_000 ? i : i + 3;
            stream.put((byte) 128).put((byte) 112).put((byte) number).put((byte) (i / 1000)).put((byte) 1).putLong(i)
                    .put((byte) 7).putShort((short) 0);
        }
        ForeignTraces.write(folder, metadata);
        Files.write(folder.resolve("stream"), stream.array());
        ForeignTraces.Content content = ForeignTraces.read(folder);
        assertThat(content.events()).hasSize(packets).first().isEqualTo(kick(0, 7));
        assertThat(content.events()).last().isEqualTo(kick(packets - 1, 7));
        assertThat(content.discarded()).isEqualTo(19);
        assertThat(content.leftOut()).containsExactly(folder.resolve("stream") + ": 3 packets are missing");
    }

    @Test
    void valuesOutOfTheirRangeLeaveTheEventOut() throws IOException {
        String metadata = LITTLE + HEADER + "event { id = 1; name = \"p:Kick\"; fields := struct { u32 queue; }; };"
                + "event { id = 2; name = KickSuppressed; fields := struct { u8 queue; "
                + "enum : u8 { DEVICE = 3, NOBODY = 4 } by; }; };";
        ForeignTraces.Content content = read(metadata, 1, 10, 0xFF, 0xFF, 0, 0, 1, 11, 0, 0, 1, 0, 1, 12, 1, 0, 1, 0,
                2, 13, 7, 3, 2, 14, 7, 4, 2, 15, 7, 5);
        assertThat(content.events()).containsExactly(kick(10, 0xFFFF),
                new KickSuppressed(13, new QueueId(7), Role.DEVICE));
        String place = folder.resolve("stream") + ", packet at byte 0: ";
        assertThat(content.leftOut()).containsExactlyInAnyOrder(
                "2 events \"p:Kick\" left out for a value that cannot be; the first: " + place
                        + "queue is 65536, expected 0..65535",
                "2 events \"KickSuppressed\" left out for a value that cannot be; the first: " + place
                        + "by is 4, which is called none of DRIVER, DEVICE");
    }

    @Test
    void anEventThatLacksAFieldIsNotOurs() throws IOException {
        ForeignTraces.Content content = read(
                LITTLE + HEADER + "event { id = 1; name = Kick; fields := struct { string queue; }; };", 1, 10, 0);
        assertThat(content.events()).isEmpty();
        assertThat(content.leftOut())
                .containsExactly("1 event \"Kick\" left out: named like ours, but its field queue is no integer");
    }

    @Test
    void thereIsASentenceForEachKindButNotForThousands() throws IOException {
        StringBuilder metadata = new StringBuilder(LITTLE + "stream { event.header := struct { u16 id; }; };");
        int[] stream = new int[200];
        for (int i = 0; i < 100; i++) {
            metadata.append("event { id = %d; name = \"e%03d\"; };".formatted(i, i));
            stream[2 * i] = i;
        }
        ForeignTraces.Content content = read(metadata.toString(), stream);
        assertThat(content.foreign()).isEqualTo(100);
        assertThat(content.leftOut()).hasSize(65).contains("1 event \"e063\" left out: of another kind")
                .endsWith("so have events of 36 more kinds");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "stream { event.header := struct { integer { size = 8; map = clock.c.value; } t; }; }; | the clock \"c\" is not declared",
        "clock { name = a; }; clock { name = b; }; stream { event.header := struct { integer { size = 8; map = clock.a.value; } t; integer { size = 8; map = clock.b.value; } u; }; }; | stream 0 has two clocks, \"a\" and \"b\"",
        "event { name = e; fields := struct { u8 a[n]; u8 n; }; }; | \"n\" is no integer that is read before it is needed",
        "event { name = e; fields := struct { u8 n; variant <n> { u8 a; } v; }; }; | \"n\", which chooses of a variant, is no enumeration",
        "event { name = e; fields := struct { variant { u8 a; } v; }; }; | a variant does not say which field chooses",
        "event { name = e; fields := u8; }; | \"event.fields\" is no structure",
        "event { name = e; }; event { name = f; }; | there is a second event 0 in stream 0",
        "clock { name = c; offset_s = 99999999999; }; stream { event.header := struct { integer { size = 8; map = clock.c.value; } t; }; }; | the offset of a clock does not fit in 64 bits of nanoseconds"})
    void metadataThatCannotBeDecodedIsRefused(String declarations, String message) throws IOException {
        ForeignTraces.write(folder, LITTLE + declarations, 1, 2, 3);
        assertThatExceptionOfType(ForeignTraceException.class).isThrownBy(() -> ForeignTrace.open(folder))
                .withMessageStartingWith(folder.toString()).withMessageEndingWith(": " + message);
    }

    @Test
    void metadataThatIsTooLargeIsRefused() throws IOException {
        ForeignTraces.write(folder, "/* CTF 1.8 */" + " ".repeat(1 << 23));
        assertThatExceptionOfType(ForeignTraceException.class).isThrownBy(() -> ForeignTrace.open(folder))
                .withMessage(folder.resolve("metadata") + ": it has 8388621 bytes, expected at most 8388608");
    }

    @Test
    void eventsAreAskedForOnlyWhereThereAreSome() throws IOException {
        ForeignTraces.write(folder, LITTLE + HEADER + KICK);
        try (ForeignTrace trace = ForeignTrace.open(folder)) {
            assertThatExceptionOfType(IllegalStateException.class).isThrownBy(trace::event);
            assertThat(trace.advance()).isFalse();
            assertThat(trace.advance()).isFalse();
        }
    }

    @Test
    void howMuchIsReadIsKnown() throws IOException {
        ForeignTraces.write(folder, LITTLE + HEADER + KICK, 1, 10, 7, 1, 11, 8);
        try (ForeignTrace trace = ForeignTrace.open(folder)) {
            assertThat(trace.sizeBytes()).isEqualTo(6);
            assertThat(trace.advance()).isTrue();
            assertThat(trace.doneBytes()).isEqualTo(3);
            Event first = trace.event().orElseThrow();
            assertThat(first).isEqualTo(kick(10, 7));
            assertThat(trace.ourEvents()).isEqualTo(1);
        }
    }
}
