/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.analysis.EventScript;
import org.rpmsgtracer.analysis.RecordedPackets;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;
import org.rpmsgtracer.trace.ctf.CorruptPacketException;
import org.rpmsgtracer.trace.ctf.RecordView;
import org.rpmsgtracer.trace.event.Announcement;
import org.rpmsgtracer.trace.event.ChainOffered;
import org.rpmsgtracer.trace.event.ChainReturned;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.QueueEvent;
import org.rpmsgtracer.trace.event.QueueId;
import org.rpmsgtracer.trace.event.VringConfigured;

class RestatementTest {

    private static List<Event> restate(List<Event> before, long timeNs) {
        Restatement restatement = new Restatement();
        before.forEach(restatement::accept);
        return restatement.asOf(timeNs);
    }

    private static SystemState stateAfter(List<Event> events) {
        SystemState state = new SystemState();
        events.forEach(state::apply);
        return state;
    }

    @Test
    void theStateGoesOnAsIfNothingHadBeenLeftOut() {
        for (long seed = 0; seed < 150; seed++) {
            List<Event> events = RestatedSystem.of(seed, 300);
            List<String> whole = view(stateAfter(events));
            for (int cut = 1; cut < events.size(); cut += 7) {
                List<Event> rest = events.subList(cut, events.size());
                List<Event> part = new ArrayList<>(restate(events.subList(0, cut), rest.getFirst().timeNs()));
                part.addAll(rest);
                assertThat(view(stateAfter(part))).as("seed %d, cut before event %d", seed, cut)
                        .isEqualTo(whole);
                assertThat(owners(part)).as("seed %d, cut before event %d", seed, cut)
                        .containsAllEntriesOf(lentIn(owners(events)));
            }
        }
    }

    /** What views show, as lines. */
    private static List<String> view(SystemState state) {
        List<String> lines = new ArrayList<>();
        for (VringState vring : state.vrings()) {
            lines.add(vring.name() + " " + vring.availIdx() + " " + vring.usedIdx() + " " + vring.inFlight() + " "
                    + vring.buffers() + " " + vring.bufferBytes() + " " + vring.capacity() + " " + vring.num() + " "
                    + vring.direction() + vring.driver() + vring.device() + vring.align() + vring.usedAddress());
        }
        lines.add(state.processors().toString());
        lines.add(state.devices().toString());
        TreeSet<String> connections = new TreeSet<>();
        for (EndpointState endpoint : state.endpoints()) {
            connections.add(endpoint.device() + " " + endpoint.side() + " " + endpoint.processor() + " "
                    + endpoint.address() + " " + endpoint.name() + " " + endpoint.open());
        }
        state.channels().forEach(channel -> connections.add(channel.toString()));
        lines.addAll(connections);
        return lines;
    }

    /** Who has each descriptor of which that is known. */
    private static Map<String, String> owners(List<Event> events) {
        Map<String, String> owners = new HashMap<>();
        for (Event event : events) {
            switch (event) {
                case VringConfigured e -> owners.keySet().removeIf(key -> key.startsWith(e.queue() + " "));
                case ChainOffered e -> owners.put(e.queue() + " " + e.head(), "device");
                case ChainReturned e -> owners.put(e.queue() + " " + e.head(), "driver");
                default -> {
                    // moves no descriptor
                }
            }
        }
        return owners;
    }

    private static Map<String, String> lentIn(Map<String, String> owners) {
        Map<String, String> lent = new HashMap<>(owners);
        lent.values().removeIf("driver"::equals);
        return lent;
    }

    @Test
    void anEndpointThatNobodyAnnouncedIsKnownToo() {
        EventScript script = EventScript.ofFreshDevice().message(EventScript.TO_REMOTE, 0x401, 0x402, 4);
        assertThat(view(stateAfter(restate(script.events(), 9)))).isEqualTo(view(script.state()));
    }

    @Test
    void recordsAreTakenAsEventsAre() throws CorruptPacketException {
        List<Event> events = RestatedSystem.of(4, 500);
        Restatement ofRecords = new Restatement();
        RecordView records = RecordedPackets.of(events, 1 << 18).records(0);
        while (records.advance()) {
            ofRecords.accept(records);
        }
        assertThat(ofRecords.asOf(nowNs(events))).isEqualTo(restate(events, nowNs(events)));
    }

    private static long nowNs(List<Event> events) {
        return events.getLast().timeNs();
    }

    @Test
    void aRestatementIsRestatedByItself() {
        for (long seed = 0; seed < 100; seed++) {
            List<Event> events = RestatedSystem.of(seed, 250);
            List<Event> once = restate(events, nowNs(events));
            assertThat(new TreeSet<>(strings(restate(once, nowNs(events))))).as("seed %d", seed)
                    .isEqualTo(new TreeSet<>(strings(once)));
        }
    }

    private static List<String> strings(List<Event> events) {
        return events.stream().map(Event::toString).toList();
    }

    @Test
    void ringsComeIntoViewWhereTheirOutstandingChainsBegin() {
        EventScript script = EventScript.ofFreshDevice().lend(5).at(10).giveBack(EventScript.TO_HOST, 2);
        List<QueueEvent> restated = restate(script.events(), 20).stream().filter(QueueEvent.class::isInstance)
                .map(QueueEvent.class::cast).filter(event -> event.queue().equals(EventScript.TO_HOST)).toList();
        assertThat(restated).hasSize(4).first().isInstanceOfSatisfying(VringConfigured.class, ring -> {
            assertThat(List.of(ring.availIdx(), ring.usedIdx(), ring.buffers())).containsExactly(2, 2, 5);
            assertThat(ring.timeNs()).isEqualTo(20);
        });
        assertThat(restated.subList(1, 4)).map(ChainOffered.class::cast).extracting(ChainOffered::head)
                .containsExactly(2, 3, 4);
    }

    @Test
    void aHostOfTwoRemotesSaysOnWhichDeviceItsEndpointIs() {
        List<Event> events = RestatedSystem.of(1, 12);
        List<Event> announced = new ArrayList<>(events);
        announced.add(new Announcement(999, new QueueId(5), 0,
                Action.CREATE, "audio", 0x777));
        assertThat(strings(restate(announced, 999)))
                .contains("EndpointCreated[timeNs=999, processor=linux@vdev2, address=1911, name=audio]");
    }
}
