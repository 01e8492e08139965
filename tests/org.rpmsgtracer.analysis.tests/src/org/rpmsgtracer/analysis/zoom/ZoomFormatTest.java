/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rpmsgtracer.analysis.RandomRecording;
import org.rpmsgtracer.trace.event.ChainOffered;
import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.Evidence;
import org.rpmsgtracer.trace.event.Kick;
import org.rpmsgtracer.trace.event.Message;
import org.rpmsgtracer.trace.event.Payload;
import org.rpmsgtracer.trace.event.QueueId;
import org.rpmsgtracer.trace.event.VringConfigured;
import org.rpmsgtracer.trace.store.Section;

/** The bytes of the section: as documented, and nothing comes of others. */
class ZoomFormatTest {

    private static final QueueId QUEUE = new QueueId(1);

    @TempDir
    private Path folder;

    /** The recording of the document's examples. */
    private static List<Event> helloWorld() {
        return List.of(
                new VringConfigured(1000, QUEUE, "vdev0vring1", Direction.HOST_TO_REMOTE, "host", "remote", 16, 16,
                        0x10040000, 0x10040100, 0x10040130, 0, 0, 16, 512),
                new ChainOffered(2000, QUEUE, 0, 0, 0x10044000, 28, 0, 1),
                new Message(2000, QUEUE, 0, 0, 0x400, 0x400, 0, 12, 0, Payload.of("hello world!".getBytes()),
                        Evidence.VERIFIED, false),
                new Kick(1990, QUEUE));
    }

    private static String example() throws IOException {
        String document = Files.readString(Path.of("../../releng/docs/trace-format.md"));
        String chapter = document.split("\n## The section zoom\n", 2)[1];
        String hex = chapter.split("```hex\n", 2)[1].split("```", 2)[0];
        return hex.lines().map(line -> line.split("#", 2)[0].replace(" ", "")).collect(Collectors.joining());
    }

    @Test
    void writesWhatTheDocumentShows() throws Exception {
        try (ZoomedTrace trace = ZoomedTrace.of(folder.resolve("hello.rpmsgtrace"), helloWorld(), 4096)) {
            trace.acceptAll();
            trace.commit();
            assertThat(HexFormat.of().formatHex(content(trace))).isEqualTo(example());
        }
    }

    private static byte[] content(ZoomedTrace trace) throws Exception {
        try (Section section = trace.open()) {
            byte[] content = new byte[(int) section.length()];
            section.read(0, content, 0, content.length);
            return content;
        }
    }

    @Test
    void aContentThatEndsEarlyIsRefused() throws Exception {
        try (ZoomedTrace trace = ZoomedTrace.of(folder.resolve("hello.rpmsgtrace"), helloWorld(), 4096)) {
            trace.acceptAll();
            trace.commit();
            byte[] content = content(trace);
            for (int length = 0; length < content.length; length++) {
                try (Bytes early = new Bytes(Arrays.copyOf(content, length))) {
                    assertThat(trace.zoom(early)).as("%d of %d bytes", length, content.length).isEmpty();
                }
            }
        }
    }

    /** With a right checksum around it, so that only the content itself is in the way of wrong memory accesses. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aHostileContentIsRefusedOrAnsweredButHarmsNothing(long seed) throws Exception {
        try (ZoomedTrace trace = ZoomedTrace.of(folder.resolve("random.rpmsgtrace"), RandomRecording.of(seed, 3000),
                4096)) {
            trace.acceptAll();
            trace.commit();
            byte[] content = content(trace);
            Random random = new Random(seed);
            for (int round = 0; round < 800; round++) {
                byte[] other = content.clone();
                for (int hits = 1 + random.nextInt(4); hits > 0; hits--) {
                    other[random.nextInt(other.length)] = (byte) random.nextInt();
                }
                assertThatCode(() -> askAll(trace, other)).as("seed %d, round %d", seed, round)
                        .satisfiesAnyOf(thrown -> assertThat(thrown).isNull(),
                                thrown -> assertThat(thrown).isInstanceOf(DamagedZoomException.class));
            }
        }
    }

    private static void askAll(ZoomedTrace trace, byte[] content) {
        try (Bytes section = new Bytes(content)) {
            trace.zoom(section).ifPresent(zoom -> askAll(trace, zoom));
        }
    }

    private static void askAll(ZoomedTrace trace, VringZoom zoom) {
        long first = trace.stored().getFirst().timeNs();
        long end = trace.stored().getLast().timeNs() + 1;
        zoom.query(zoom.lanes(), new TimeWindow(first, end, 20));
        zoom.query(zoom.lanes(), new TimeWindow(first, first + 50, 70));
        for (LaneKey lane : zoom.lanes()) {
            zoom.next(lane, 1000);
            zoom.previous(lane, 2000);
            zoom.firstFrom(lane, end / 2);
        }
        zoom.messagesBefore(end / 2);
        zoom.messagesBeforeEvent(1500);
        zoom.messageEvent(100);
    }

    /** A section in memory. */
    private record Bytes(byte[] content) implements Section {

        @Override
        public long length() {
            return content.length;
        }

        @Override
        public void read(long at, byte[] into, int offset, int length) {
            System.arraycopy(content, Math.toIntExact(at), into, offset, length);
        }

        @Override
        public long coveredBytes() {
            return 0;
        }

        @Override
        public int coveredPackets() {
            return 0;
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
