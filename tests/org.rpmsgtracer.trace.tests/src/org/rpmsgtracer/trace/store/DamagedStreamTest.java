/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.Kick;
import org.rpmsgtracer.trace.event.QueueId;

/** Damage in a stream that is long enough for several threads to search it: each whole packet is found, and no other. */
class DamagedStreamTest {

    private static final int PAGE = 4096;

    @TempDir
    private Path temp;
    private Path folder;
    private List<Event> events;
    private List<PacketPlace> packets;
    private byte[] whole;

    @BeforeEach
    void writeTraceOfManyPackets() throws Exception {
        events = IntStream.range(0, 8_000).<Event>mapToObj(i -> new Kick(10L * i, new QueueId(i % 97))).toList();
        folder = Traces.write(temp.resolve("a.rpmsgtrace"), Traces.SMALL_PACKETS, events);
        Files.deleteIfExists(folder.resolve(".rpmsgtracer").resolve(StreamSection.NAME));
        whole = Files.readAllBytes(folder.resolve("stream_0"));
        try (TraceReader reader = TraceReader.open(folder)) {
            packets = Traces.packets(reader);
        }
        assertThat(packets).hasSizeGreaterThan(700);
    }

    @Test
    void flippedBytesCostTheirPackets() throws Exception {
        long seed = 81;
        Random random = new Random(seed);
        for (int i = 0; i < 30; i++) {
            byte[] damaged = whole.clone();
            boolean[] hit = new boolean[packets.size()];
            for (int flips = random.nextInt(12); flips >= 0; flips--) {
                int at = random.nextInt(damaged.length);
                damaged[at] ^= (byte) (1 << random.nextInt(8));
                hit(hit, at, at + 1, whole, damaged);
            }
            assertReads(damaged, hit, seed);
        }
    }

    @Test
    void zeroedPagesCostTheirPackets() throws Exception {
        long seed = 82;
        Random random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            byte[] damaged = whole.clone();
            boolean[] hit = new boolean[packets.size()];
            int from = random.nextInt(damaged.length / PAGE) * PAGE;
            int to = Math.min(damaged.length, from + (1 + random.nextInt(5)) * PAGE);
            Arrays.fill(damaged, from, to, (byte) 0);
            hit(hit, from, to, whole, damaged);
            assertReads(damaged, hit, seed);
        }
    }

    @Test
    void shuffledDuplicatedAndForeignPacketsNeverMakeWrongData() throws Exception {
        long seed = 83;
        Random random = new Random(seed);
        byte[] foreign = foreignPackets();
        for (int i = 0; i < 30; i++) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            List<Integer> order = new ArrayList<>(IntStream.range(0, packets.size()).boxed().toList());
            for (int changes = random.nextInt(5); changes >= 0; changes--) {
                int from = random.nextInt(order.size());
                int packet = random.nextBoolean() ? order.get(from) : order.remove(from);
                order.add(random.nextInt(order.size()), packet);
            }
            int foreignAt = random.nextInt(order.size());
            int last = -1;
            List<Event> expected = new ArrayList<>();
            for (int k = 0; k < order.size(); k++) {
                PacketPlace packet = packets.get(order.get(k));
                bytes.write(whole, (int) packet.offset(), packet.bytes());
                if (order.get(k) > last) {
                    last = order.get(k);
                    expected.addAll(events.subList((int) packet.firstEvent(), (int) packet.endEvent()));
                }
                if (k == foreignAt) {
                    bytes.write(foreign);
                }
            }
            Files.write(folder.resolve("stream_0"), bytes.toByteArray());
            try (TraceReader reader = TraceReader.open(folder)) {
                assertThat(Traces.rest(reader.cursor())).as("seed %d", seed).isEqualTo(expected);
                assertThat(reader.damageCount() + reader.tornTail().stream().count()).isPositive();
            }
        }
    }

    @Test
    void wrongSizesCostTheirPacketAndNothingElse() throws Exception {
        long seed = 84;
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            byte[] damaged = whole.clone();
            boolean[] hit = new boolean[packets.size()];
            int packet = random.nextInt(packets.size());
            int at = (int) packets.get(packet).offset() + (random.nextBoolean() ? 48 : 56) + random.nextInt(8);
            damaged[at] = (byte) random.nextInt(256);
            hit(hit, at, at + 1, whole, damaged);
            assertReads(damaged, hit, seed);
        }
    }

    @Test
    void manyDamagesAreCountedAndSomeAreKept() {
        Damages damages = new Damages();
        for (int i = 0; i < Damages.HELD + 10; i++) {
            damages.add(i * 100L, new DamagedRange(folder, i * 100L, 1, "wrong"));
            damages.add(0, new DamagedRange(folder, 0, 1, "again"));
        }
        assertThat(damages.count()).isEqualTo(Damages.HELD + 10);
        assertThat(damages.toList()).hasSize(Damages.HELD).allMatch(damage -> damage.reason().equals("wrong"));
    }

    private void hit(boolean[] hit, int from, int to, byte[] before, byte[] after) {
        for (int i = 0; i < hit.length; i++) {
            int start = (int) Math.max(from, packets.get(i).offset());
            int end = (int) Math.min(to, packets.get(i).endOffset());
            hit[i] |= start < end && !Arrays.equals(before, start, end, after, start, end);
        }
    }

    private void assertReads(byte[] damaged, boolean[] hit, long seed) throws Exception {
        List<Event> expected = new ArrayList<>();
        for (int i = 0; i < hit.length; i++) {
            if (!hit[i]) {
                expected.addAll(events.subList((int) packets.get(i).firstEvent(), (int) packets.get(i).endEvent()));
            }
        }
        Files.write(folder.resolve("stream_0"), damaged);
        try (TraceReader reader = TraceReader.open(folder)) {
            assertThat(Traces.rest(reader.cursor())).as("seed %d", seed).isEqualTo(expected);
            long lost = reader.damages().stream().mapToLong(DamagedRange::lengthBytes).sum()
                    + reader.tornTail().map(TornTail::droppedBytes).orElse(0L);
            assertThat(lost).isEqualTo(IntStream.range(0, hit.length).filter(i -> hit[i])
                    .mapToLong(i -> packets.get(i).bytes()).sum());
        }
    }

    private byte[] foreignPackets() throws IOException {
        Path other = temp.resolve("other.rpmsgtrace");
        TraceInfo info = TraceInfo.of(new UUID(7, 8), "emulator", "1.0.0");
        try (TraceWriter writer = TraceWriter.create(other, info, Traces.SMALL_PACKETS)) {
            events.subList(0, 50).forEach(writer::accept);
        }
        return Files.readAllBytes(other.resolve("stream_0"));
    }
}
