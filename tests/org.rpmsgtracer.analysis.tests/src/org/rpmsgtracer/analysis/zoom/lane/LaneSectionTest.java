/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rpmsgtracer.analysis.zoom.LaneKey;
import org.rpmsgtracer.analysis.zoom.TimeWindow;
import org.rpmsgtracer.trace.store.Sections;
import org.rpmsgtracer.trace.store.TraceException;

/** What a section of lanes is worth that is not as it was written. */
@SuppressWarnings("resource") // what a trace hands out is closed with it
class LaneSectionTest {

    private static LanedTrace committed(long seed, int events) throws TraceException {
        LanedTrace trace = LanedTrace.ofSmallBlocks().write(LaneEvents.of(seed, events)).acceptAll();
        trace.commit();
        return trace;
    }

    @Test
    void aSectionThatIsCutOrChangedAtAnyByteIsNotOpened() throws IOException {
        try (LanedTrace trace = committed(1, 40)) {
            Path file = trace.reader().folder().resolve(".rpmsgtracer").resolve(LaneSection.NAME);
            byte[] whole = Files.readAllBytes(file);
            for (int at = 0; at < whole.length; at++) {
                Files.write(file, Arrays.copyOf(whole, at));
                expectNotOpened(trace, "cut at " + at);
                byte[] changed = whole.clone();
                changed[at] ^= (byte) (1 << at % 8);
                Files.write(file, changed);
                expectNotOpened(trace, "changed at " + at);
            }
        }
    }

    private static void expectNotOpened(LanedTrace trace, String where) {
        Sections sections = trace.reader().sections();
        assertThat(sections.open(LaneSection.NAME, LaneSection.VERSION)).as(where).isEmpty();
        assertThat(sections.problems()).as(where).isNotEmpty();
    }

    @Test
    void aSectionOfAnotherVersionIsNotOpened() throws TraceException {
        try (LanedTrace trace = committed(2, 120)) {
            assertThat(trace.reader().sections().open(LaneSection.NAME, LaneSection.VERSION + 1)).isEmpty();
        }
    }

    @Test
    void contentThatEndsTooEarlyIsRefusedInASentence() throws TraceException {
        try (LanedTrace trace = committed(3, 300)) {
            SectionBytes whole = SectionBytes.of(trace.section());
            for (int length = 0; length < whole.bytes().length; length++) {
                SectionBytes cut = new SectionBytes(Arrays.copyOf(whole.bytes(), length), whole.coveredPackets());
                assertThatThrownBy(() -> LaneIndex.open(cut, trace.reader())).as("cut at %d", length)
                        .isInstanceOf(BadLanesException.class)
                        .hasMessageStartingWith("the index of descriptors, channels, endpoints and processors cannot");
            }
        }
    }

    @Test
    void blocksOfPacketsThatTheSectionDoesNotCoverAreRefused() throws TraceException {
        try (LanedTrace trace = committed(4, 300)) {
            SectionBytes whole = SectionBytes.of(trace.section());
            assertThatThrownBy(
                    () -> LaneIndex.open(new SectionBytes(whole.bytes(), whole.coveredPackets() - 1), trace.reader()))
                    .isInstanceOf(BadLanesException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void forgedContentIsAnsweredOrRefusedInTime(long seed) throws TraceException {
        Random random = new Random(seed);
        try (LanedTrace trace = committed(seed, 3000)) {
            SectionBytes whole = SectionBytes.of(trace.section());
            int opened = 0;
            for (int i = 0; i < 400; i++) {
                byte[] forged = whole.bytes().clone();
                int changes = 1 + random.nextInt(4);
                for (int change = 0; change < changes; change++) {
                    int at = random.nextBoolean()
                            ? random.nextInt(forged.length)
                            : forged.length - 1 - random.nextInt(Math.min(forged.length, 2000));
                    forged[at] = (byte) (random.nextBoolean() ? -1 : random.nextInt());
                }
                SectionBytes section = new SectionBytes(forged, whole.coveredPackets());
                opened += Assertions.assertTimeout(Duration.ofSeconds(20), () -> ask(section, trace, random),
                        () -> "seed " + seed);
            }
            assertThat(opened).as("seed %d: opened of 400", seed).isBetween(1, 399);
        }
    }

    /** Returns 1 if the section can be opened. */
    private static int ask(SectionBytes section, LanedTrace trace, Random random) {
        LaneIndex index;
        try {
            index = LaneIndex.open(section, trace.reader());
        } catch (BadLanesException e) {
            return 0;
        }
        try {
            List<LaneKey> lanes = index.lanes().subList(0, Math.min(40, index.lanes().size()));
            long end = trace.reader().endNs();
            index.query(lanes, new TimeWindow(0, end, 30));
            index.query(lanes, new TimeWindow(end / 2, end / 2 + 50, 7));
            for (LaneKey lane : lanes.subList(0, Math.min(5, lanes.size()))) {
                index.next(lane, random.nextInt(3000));
                index.previous(lane, random.nextInt(3000));
                index.firstFrom(lane, random.nextLong(end));
            }
        } catch (BadLanesException e) {
            assertThat(e).hasMessageContaining(":");
        } catch (RuntimeException e) {
            fail("asked a forged section", e);
        }
        return 1;
    }

    @Test
    void aBlockThatBeginsBeforeTheSectionIsRefused() throws TraceException {
        Blocks blocks = new Blocks();
        blocks.begin(0);
        blocks.add(10, 0, 1, true, 1, 0, 0);
        byte[] content = LaneSection.write(blocks, new LaneRegister().table(), 0);
        try (LanedTrace trace = committed(6, 100)) {
            assertThatThrownBy(() -> LaneIndex.open(new SectionBytes(content, 1), trace.reader()))
                    .isInstanceOf(BadLanesException.class).hasMessageContaining("block 0 begins before byte 0");
        }
    }

    @Test
    void noiseIsRefused() throws TraceException {
        Random random = new Random(99);
        try (LanedTrace trace = committed(5, 100)) {
            for (int i = 0; i < 3000; i++) {
                byte[] noise = new byte[random.nextInt(200)];
                random.nextBytes(noise);
                if (noise.length > 8) {
                    Arrays.fill(noise, noise.length - 8, noise.length, (byte) 0);
                    noise[noise.length - 8] = (byte) random.nextInt(noise.length - 7);
                }
                SectionBytes section = new SectionBytes(noise, 1000);
                assertThat(Assertions.assertTimeout(Duration.ofSeconds(5), () -> ask(section, trace, random)))
                        .as("seed 99, noise %d", i).isBetween(0, 1);
            }
        }
    }

    @Test
    void anEmptyTraceHasNoLanes() throws TraceException {
        try (LanedTrace trace = LanedTrace.ofSmallBlocks()) {
            assertThat(trace.publish().lanes()).isEmpty();
            LaneIndex index = trace.commit();
            assertThat(index.lanes()).isEmpty();
            LaneIndex opened = LaneIndex.open(SectionBytes.of(trace.section()), trace.reader());
            LaneKey host = new LaneKey.ProcessorKey("host");
            assertThat(opened.query(List.of(host), new TimeWindow(0, 10, 2)).getFirst().known(1)).isFalse();
            assertThat(opened.next(host, 0)).isEmpty();
        }
    }
}
