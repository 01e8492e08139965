/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rpmsgtracer.analysis.EventScript;
import org.rpmsgtracer.analysis.RandomRecording;
import org.rpmsgtracer.analysis.WrittenTrace;
import org.rpmsgtracer.analysis.state.CorruptIndexException;
import org.rpmsgtracer.analysis.state.StateCodec;
import org.rpmsgtracer.analysis.state.SystemState;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage;
import org.rpmsgtracer.trace.ctf.CorruptPacketException;
import org.rpmsgtracer.trace.ctf.RecordView;
import org.rpmsgtracer.trace.event.Announcement;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.store.RecordCursor;
import org.rpmsgtracer.trace.store.Section;
import org.rpmsgtracer.trace.store.SectionWriter;
import org.rpmsgtracer.trace.store.TraceException;

@SuppressWarnings("resource") // all that is opened is closed after each test
class StatesTest {

    private static final int PACKET_BYTES = 2048;

    private final List<AutoCloseable> opened = new ArrayList<>();

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable each : opened.reversed()) {
            each.close();
        }
    }

    /** What is kept of a trace, and where. */
    private final class Kept {

        private final WrittenTrace trace;
        private final SectionWriter section;
        private final StatesBuilder builder;
        private final SystemState state = new SystemState();
        private final RecordCursor cursor;

        Kept(WrittenTrace trace) throws TraceException {
            this.trace = trace;
            opened.add(trace);
            section = trace.reader().sections().create(States.SECTION, States.VERSION);
            opened.add(section);
            builder = new StatesBuilder(section);
            cursor = trace.reader().records();
        }

        Kept readOn() throws CorruptPacketException {
            while (cursor.advancePacket()) {
                builder.beginPacket(cursor, state);
                RecordView records = cursor.records();
                for (long event = cursor.firstEvent(); records.advance(); event++) {
                    state.apply(records);
                    builder.record(records, event, state);
                }
                builder.endPacket(state);
            }
            return this;
        }

        States again() throws TraceException, CorruptIndexException {
            builder.finish();
            section.commit(1, 1);
            Section section = trace.reader().sections().open(States.SECTION, States.VERSION).orElseThrow();
            opened.add(section);
            return States.of(section);
        }
    }

    private Kept kept(List<Event> events) throws Exception {
        return new Kept(WrittenTrace.of(events, PACKET_BYTES)).readOn();
    }

    private static String text(SystemState state) {
        return List.of(StateCodec.standing(state), StateCodec.moving(state)).stream()
                .map(HexFormat.of()::formatHex).toList().toString();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aCheckpointIsTheStateBeforeItsEventWhetherTheSectionGrowsOrIsComplete(long seed) throws Exception {
        List<Event> events = RandomRecording.of(seed, 4000);
        Kept kept = kept(events);
        States growing = kept.builder.publish();
        States complete = kept.again();
        int packets = kept.trace.reader().packetCount();
        assertThat(complete.checkpoints().size()).isEqualTo(growing.checkpoints().size())
                .isBetween(packets * 9 / 10, packets);
        Random random = new Random(seed);
        for (int i = 0; i < 10; i++) {
            int index = random.nextInt(complete.checkpoints().size());
            Checkpoint checkpoint = complete.checkpoint(index);
            int packet = kept.trace.reader().packetWithEvent(checkpoint.nextEvent());
            assertThat(checkpoint.nextEvent()).isEqualTo(kept.trace.reader().packet(packet).firstEvent());
            SystemState wanted = new SystemState();
            events.subList(0, (int) checkpoint.nextEvent()).forEach(wanted::apply);
            assertThat(text(checkpoint.state())).as("seed %d, checkpoint %d", seed, index).isEqualTo(text(wanted));
            assertThat(text(growing.checkpoint(index).state())).as("seed %d", seed).isEqualTo(text(wanted));
            assertThat(checkpoint.timeNs()).isEqualTo(wanted.timeNs());
        }
        assertThat(text(complete.latest())).isEqualTo(text(growing.latest()));
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void rowsComeBackFromTheirPages(long seed) throws Exception {
        Kept kept = kept(RandomRecording.of(seed, 60_000));
        States growing = kept.builder.publish();
        States complete = kept.again();
        assertThat(rows(growing.announcements())).hasSizeGreaterThan(1500).isEqualTo(rows(complete.announcements()));
        assertThat(rows(growing.setUps())).hasSizeGreaterThan(100).isEqualTo(rows(complete.setUps()));
        assertThat(complete.lifeCycles().keySet()).containsExactlyElementsOf(growing.lifeCycles().keySet());
        growing.lifeCycles().forEach((subject, changes) -> assertThat(rows(changes)).hasSizeGreaterThan(10)
                .isEqualTo(rows(complete.lifeCycles().get(subject))));
        Random random = new Random(seed);
        List<AnnouncementRow> all = rows(complete.announcements());
        for (int i = 0; i < 300; i++) {
            AnnouncementRow row = all.get(random.nextInt(all.size()));
            long timeNs = row.timeNs() + random.nextInt(3) - 1;
            long event = row.eventNumber() + random.nextInt(3) - 1;
            for (Rows<AnnouncementRow> rows : List.of(complete.announcements(), growing.announcements())) {
                assertThat(rows.firstFrom(timeNs)).as("seed %d, time %d", seed, timeNs)
                        .isEqualTo((int) all.stream().filter(each -> each.timeNs() < timeNs).count());
                assertThat(rows.lastUpTo(timeNs)).as("seed %d, time %d", seed, timeNs)
                        .isEqualTo((int) all.stream().filter(each -> each.timeNs() <= timeNs).count() - 1);
                assertThat(rows.firstFromEvent(event)).as("seed %d, event %d", seed, event)
                        .isEqualTo((int) all.stream().filter(each -> each.eventNumber() < event).count());
                assertThat(rows.lastUpToEvent(event)).as("seed %d, event %d", seed, event)
                        .isEqualTo((int) all.stream().filter(each -> each.eventNumber() <= event).count() - 1);
            }
        }
    }

    private static <E extends RecordedRow> List<E> rows(Rows<E> rows) {
        List<E> all = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            all.add(rows.get(row));
        }
        return all;
    }

    @Test
    void whatWasHandedOutStaysWhileTheSectionGrows() throws Exception {
        List<Event> events = RandomRecording.of(6, 30_000);
        Kept kept = new Kept(WrittenTrace.growing(PACKET_BYTES));
        List<States> handedOut = new ArrayList<>();
        List<List<AnnouncementRow>> expected = new ArrayList<>();
        for (int from = 0; from < events.size(); from += 3000) {
            kept.trace.add(events.subList(from, from + 3000));
            kept.readOn();
            handedOut.add(kept.builder.publish());
            expected.add(rows(handedOut.getLast().announcements()));
        }
        assertThat(expected.getLast()).hasSizeGreaterThan(expected.getFirst().size());
        for (int i = 0; i < handedOut.size(); i++) {
            assertThat(rows(handedOut.get(i).announcements())).isEqualTo(expected.get(i));
        }
    }

    @Test
    void anAnnouncementIsTiedToTheLastMessageOfItsVirtqueue() throws Exception {
        EventScript script = EventScript.ofFreshDevice().create(EventScript.TO_HOST, "a", 0x400)
                .message(EventScript.TO_REMOTE, 1, 2, 3).destroy(EventScript.TO_HOST, "a", 0x400);
        List<AnnouncementRow> rows = rows(kept(script.events()).again().announcements());
        assertThat(rows).extracting(row -> row.messageNumber().orElse(-1)).containsExactly(2L, 5L);
        assertThat(rows).extracting(AnnouncementRow::from).containsExactly("rtos", "rtos");
    }

    @Test
    void anAnnouncementWhoseMessageCameBeforeItsVirtqueueWasDescribedIsTiedToNone() throws Exception {
        EventScript script = new EventScript().ring(EventScript.TO_REMOTE, 8, 0, 0, 0)
                .message(EventScript.TO_REMOTE, 1, 2, 3).message(EventScript.TO_HOST, 1, 2, 3)
                .ring(EventScript.TO_HOST, 8, 0, 0, 0).add(new Announcement(0,
                        EventScript.TO_HOST, 0, NameServiceMessage.Action.CREATE, "a", 1));
        assertThat(rows(kept(script.events()).again().announcements()).getFirst().messageNumber()).isEmpty();
    }

    @Test
    void tellsWhetherAVirtqueueWasSetUpBetweenTwoEvents() throws Exception {
        EventScript script = EventScript.ofFreshDevice().message(EventScript.TO_HOST, 1, 2, 3).rings(8, 0, 0);
        States states = kept(script.events()).again();
        assertThat(states.wasSetUp(0, 2, 3)).isFalse();
        assertThat(states.wasSetUp(0, 2, 4)).isTrue();
        assertThat(states.wasSetUp(1, 2, 4)).isFalse();
        assertThat(states.wasSetUp(1, 2, 5)).isTrue();
    }

    @Test
    void checkpointsNeverCostMoreThanTheEventsPayFor() throws Exception {
        EventScript script = EventScript.ofFreshDevice();
        for (int address = 1024; address < 12_000; address++) {
            script.message(EventScript.TO_HOST, address, 1, 0);
        }
        Kept kept = kept(script.events());
        States states = kept.again();
        long largest = StateCodec.standing(states.latest()).length;
        assertThat(largest).isGreaterThan(StatesBuilder.FREE_BYTES);
        assertThat(states.section().length())
                .isLessThan(StatesBuilder.FREE_BYTES + script.events().size() / StatesBuilder.EVENTS_A_BYTE
                        + 2 * largest + 4096);
        assertThat(states.checkpoints().size()).isBetween(5, kept.trace.reader().packetCount() / 2);
    }

    @Test
    void onlySoManySubjectsHaveLifeCycles() throws Exception {
        EventScript script = new EventScript();
        for (int i = 0; i <= StatesBuilder.SUBJECT_LIMIT; i++) {
            script.lifeCycle("processor" + i, "running");
        }
        States states = kept(script.lifeCycle("processor0", "offline").events()).again();
        assertThat(states.lifeCycles()).hasSize(StatesBuilder.SUBJECT_LIMIT);
        assertThat(states.lifeCycles().get("processor0").size()).isEqualTo(2);
    }

    @Test
    void theFormatDocumentShowsItsBytes() throws Exception {
        EventScript script = new EventScript().at(1000).ring(EventScript.TO_HOST, 16, 0, 0, 0)
                .lifeCycle("rtos", "running").at(2000).create(EventScript.TO_HOST, "echo", 0x400);
        Kept kept = new Kept(WrittenTrace.growing(PACKET_BYTES).add(script.events().subList(0, 3))
                .add(script.events().subList(3, 4))).readOn();
        Section section = kept.again().section();
        byte[] bytes = new byte[(int) section.length()];
        section.read(0, bytes, 0, bytes.length);
        assertThat(HexFormat.of().formatHex(bytes)).isEqualTo(example());
    }

    /** The example in the document's chapter on this section. */
    private static String example() throws IOException {
        String document = Files.readString(Path.of("../../releng/docs/trace-format.md"));
        String chapter = document.split("\n## The section states\n", 2)[1];
        String hex = chapter.split("```hex\n", 2)[1].split("```", 2)[0];
        return hex.lines().map(line -> line.split("#", 2)[0].replace(" ", "")).collect(Collectors.joining());
    }

    @Test
    void anotherSectionsBytesAreRefused() throws Exception {
        long seed = 99;
        Kept kept = kept(RandomRecording.of(seed, 3000));
        States states = kept.again();
        byte[] bytes = new byte[(int) states.section().length()];
        states.section().read(0, bytes, 0, bytes.length);
        Random random = new Random(seed);
        int refused = 0;
        for (int i = 0; i < 2000; i++) {
            byte[] other = random.nextBoolean()
                    ? Arrays.copyOf(bytes, random.nextInt(bytes.length))
                    : bytes.clone();
            for (int hits = random.nextInt(4); hits >= 0 && other.length > 0; hits--) {
                int last = Math.min(other.length, 600);
                other[other.length - 1 - random.nextInt(last)] = (byte) random.nextInt();
            }
            try {
                States read = States.of(new Bytes(other));
                read.checkpoint(read.checkpoints().size() - 1);
                rows(read.announcements());
                rows(read.setUps());
            } catch (CorruptIndexException | ChangedTraceException e) {
                assertThat(e.getMessage()).as("seed %d, round %d", seed, i).isNotBlank();
                refused++;
            }
        }
        assertThat(refused).as("seed %d", seed).isBetween(1000, 2000);
        assertThatExceptionOfType(CorruptIndexException.class).isThrownBy(() -> States.of(new Bytes(new byte[3])));
    }

    /** A section in memory. */
    private record Bytes(byte[] bytes) implements Section {

        @Override
        public long length() {
            return bytes.length;
        }

        @Override
        public void read(long at, byte[] into, int offset, int length) {
            Objects.checkFromIndexSize(at, length, bytes.length);
            System.arraycopy(bytes, (int) at, into, offset, length);
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
            // it holds nothing open
        }
    }
}
