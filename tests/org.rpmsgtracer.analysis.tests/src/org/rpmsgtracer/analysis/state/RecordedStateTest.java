/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rpmsgtracer.analysis.EventScript;
import org.rpmsgtracer.analysis.RandomRecording;
import org.rpmsgtracer.analysis.RecordedPackets;
import org.rpmsgtracer.trace.ctf.CorruptPacketException;
import org.rpmsgtracer.trace.ctf.RecordView;
import org.rpmsgtracer.trace.event.ChainOffered;
import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.QueueId;
import org.rpmsgtracer.trace.event.VringConfigured;

class RecordedStateTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aRecordChangesTheStateAsItsEventDoes(long seed) throws CorruptPacketException {
        List<Event> events = RandomRecording.of(seed, 3000);
        RecordedPackets packets = RecordedPackets.of(events, 4096);
        SystemState byEvents = new SystemState();
        SystemState byRecords = new SystemState();
        int applied = 0;
        for (int packet = 0; packet < packets.count(); packet++) {
            RecordView records = packets.records(packet);
            while (records.advance()) {
                byEvents.apply(records.event());
                byRecords.apply(records);
                if (applied++ % 20 == 0 || applied == events.size()) {
                    assertSame(byRecords, byEvents, seed, applied);
                }
            }
        }
        assertThat(applied).isEqualTo(events.size());
    }

    /** The flow's first message opened no channel, its second one might: nothing may be taken for settled too early. */
    private static void assertSame(SystemState found, SystemState wanted, long seed, int applied) {
        String where = "seed %d after %d events".formatted(seed, applied);
        assertThat(found).as(where).usingRecursiveComparison().isEqualTo(wanted);
        for (int queue = 0; queue < 6; queue++) {
            QueueId id = new QueueId(queue);
            assertThat(found.level(queue)).as(where).isEqualTo(wanted.inFlight(id).orElse(-1));
            assertThat(found.knows(queue)).as(where).isEqualTo(wanted.vring(id).isPresent());
            assertThat(found.outstanding(queue)).as(where).isEqualTo(wanted.vring(id)
                    .map(vring -> vring.availIdx() - vring.usedIdx() & 0xFFFF).orElse(-1));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void whatIsKnownOfFlowsNeverChangesWhatIsFoundOfConnections(long seed) {
        SystemState lasting = new SystemState();
        SystemState forgetful = new SystemState();
        for (Event event : RandomRecording.of(seed, 2000)) {
            lasting.apply(event);
            forgetful.apply(event);
            forgetful = forgetful.copy();
            assertThat(lasting.channels()).as("seed %d", seed).isEqualTo(forgetful.channels());
            assertThat(lasting.endpoints()).as("seed %d", seed).isEqualTo(forgetful.endpoints());
        }
    }

    @Test
    void aMessageBindsEachOfTwoChannelsThatWaitForTheSameSender() {
        EventScript script = EventScript.ofFreshDevice().create(EventScript.TO_HOST, "a", 0x400)
                .create(EventScript.TO_HOST, "b", 0x400);
        for (int i = 0; i < 2; i++) {
            script.message(EventScript.TO_REMOTE, 0x500, 0x400, 4);
        }
        assertThat(script.state().channels()).extracting(ChannelState::src).containsExactly(0x500L, 0x500L);
    }

    @Test
    void queuesOfHighNumbersAreFoundToo() throws CorruptPacketException {
        QueueId high = new QueueId(0xFFFF);
        List<Event> events = List.of(new VringConfigured(0, high, "vring", Direction.HOST_TO_REMOTE, "m7", "m4", 8, 16,
                0, 0x20, 0x40, 0, 0, 0, 0), new ChainOffered(1, high, 0, 0, 0x1000, 28, 0, 1),
                new ChainOffered(1, new QueueId(300), 0, 0, 0x1000, 28, 0, 1));
        RecordView records = RecordedPackets.of(events, 4096).records(0);
        SystemState state = new SystemState();
        while (records.advance()) {
            state.apply(records);
        }
        assertThat(state.level(0xFFFF)).isEqualTo(1);
        assertThat(state.knows(300)).isFalse();
        assertThat(state.copy().level(0xFFFF)).isEqualTo(1);
    }

    @Test
    void aCommonEventIsNoChangeOfWhatStands() {
        EventScript script = EventScript.ofFreshDevice().create(EventScript.TO_HOST, "a", 0x400)
                .message(EventScript.TO_REMOTE, 0x500, 0x400, 4);
        SystemState state = script.state();
        long changes = state.standingChanges();
        new EventScript().at(9).offer(EventScript.TO_REMOTE, 1, 28, 0)
                .message(EventScript.TO_REMOTE, 0x500, 0x400, 4).giveBack(EventScript.TO_REMOTE, 1)
                .create(EventScript.TO_HOST, "a", 0x400).events().forEach(state::apply);
        assertThat(state.standingChanges()).isEqualTo(changes);
        state.apply(EventScript.ofFreshDevice().lifeCycle("rtos", "crashed").events().getLast());
        assertThat(state.standingChanges()).isGreaterThan(changes);
    }
}
