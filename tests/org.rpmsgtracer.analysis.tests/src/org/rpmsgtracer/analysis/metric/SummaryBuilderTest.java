/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rpmsgtracer.analysis.EventScript.TO_HOST;
import static org.rpmsgtracer.analysis.EventScript.TO_REMOTE;
import static org.rpmsgtracer.trace.event.Direction.HOST_TO_REMOTE;
import static org.rpmsgtracer.trace.event.Direction.REMOTE_TO_HOST;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.analysis.EventScript;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;
import org.rpmsgtracer.trace.event.Evidence;
import org.rpmsgtracer.trace.event.Kick;
import org.rpmsgtracer.trace.event.Lost;
import org.rpmsgtracer.trace.event.Note;
import org.rpmsgtracer.trace.event.QueueId;
import org.rpmsgtracer.trace.event.Severity;
import org.rpmsgtracer.trace.event.VringConfigured;

class SummaryBuilderTest {

    private static TraceSummary summary(EventScript script) {
        SummaryBuilder builder = new SummaryBuilder();
        script.events().forEach(builder::accept);
        return builder.summary();
    }

    @Test
    void ofNothingIsAllZero() {
        TraceSummary summary = summary(new EventScript());
        assertThat(summary.eventCount()).isZero();
        assertThat(summary.startNs()).isZero();
        assertThat(summary.eventsByType()).isEmpty();
        assertThat(summary.messages()).containsEntry(HOST_TO_REMOTE, 0L).containsEntry(REMOTE_TO_HOST, 0L);
        assertThat(summary.quality()).isEqualTo(new Quality(0, 0, 0, 0));
    }

    @Test
    void countsEventsByTheNameOfTheirKind() {
        TraceSummary summary = summary(EventScript.ofFreshDevice().at(3).lend(2).at(8).add(new Kick(8, TO_HOST)));
        assertThat(summary.eventCount()).isEqualTo(5);
        assertThat(summary.eventsByType()).containsExactly(Map.entry("ChainOffered", 2L),
                Map.entry("Kick", 1L), Map.entry("VringConfigured", 2L));
        assertThat(summary.startNs()).isZero();
        assertThat(summary.endNs()).isEqualTo(8);
    }

    @Test
    void addsUpFlowsInTheOrderOfTheirFirstMessage() {
        TraceSummary summary =
                summary(EventScript.ofFreshDevice().message(TO_REMOTE, 1, 2, 10).message(TO_HOST, 2, 1, 7)
                        .message(TO_REMOTE, 1, 2, 5).message(TO_REMOTE, 1, 3, 0));
        assertThat(summary.flows()).containsExactly(new Flow("vdev0vring1", HOST_TO_REMOTE, 1, 2, 2, 15),
                new Flow("vdev0vring0", REMOTE_TO_HOST, 2, 1, 1, 7),
                new Flow("vdev0vring1", HOST_TO_REMOTE, 1, 3, 1, 0));
        assertThat(summary.messages()).containsEntry(HOST_TO_REMOTE, 3L).containsEntry(REMOTE_TO_HOST, 1L);
    }

    @Test
    void keepsTheSameAddressesOfTwoLinksApart() {
        QueueId second = new QueueId(2);
        TraceSummary summary = summary(EventScript.ofFreshDevice()
                .add(new VringConfigured(0, second, "vdev1vring0", REMOTE_TO_HOST, "linux", "dsp", 8, 16, 0x4000,
                        0x5000,
                        0x6000, 0, 0, 0, 0))
                .message(TO_HOST, 1024, 1024, 7).message(second, 1024, 1024, 9));
        assertThat(summary.flows()).containsExactly(new Flow("vdev0vring0", REMOTE_TO_HOST, 1024, 1024, 1, 7),
                new Flow("vdev1vring0", REMOTE_TO_HOST, 1024, 1024, 1, 9));
    }

    @Test
    void saysHowWellMessagesAreKnown() {
        TraceSummary summary = summary(EventScript.ofFreshDevice().message(TO_HOST, 1, 2, 3)
                .message(TO_HOST, 1, 2, 3, Evidence.UNVERIFIED).message(TO_HOST, 0, 0, 0, Evidence.INFERRED)
                .add(new Lost(5, TO_HOST, 40, Lost.Reason.OVERWRITTEN))
                .add(new Lost(5, TO_REMOTE, 2, Lost.Reason.GAP)));
        assertThat(summary.quality()).isEqualTo(new Quality(1, 1, 1, 42));
        assertThat(summary.lost()).isEqualTo(42);
        assertThat(summary.messages()).containsEntry(REMOTE_TO_HOST, 3L);
        assertThat(summary.flows()).containsExactly(new Flow("vdev0vring0", REMOTE_TO_HOST, 1, 2, 2, 6));
    }

    @Test
    void listsAnnouncementsAndWhatTheyMade() {
        TraceSummary summary = summary(EventScript.ofFreshDevice().at(4).create(TO_HOST, "echo", 0x400).at(6)
                .destroy(TO_HOST, "echo", 0x400));
        assertThat(summary.nameService()).containsExactly(
                new NameServiceEntry(4, REMOTE_TO_HOST, Action.CREATE, "echo", 0x400),
                new NameServiceEntry(6, REMOTE_TO_HOST, Action.DESTROY, "echo", 0x400));
        assertThat(summary.channels()).hasSize(1);
        assertThat(summary.endpoints()).hasSize(1);
        assertThat(summary.vrings()).hasSize(2);
    }

    @Test
    void keepsTheRecordersNotes() {
        Note note = new Note(1, Severity.ERROR, "vdev0vring1 descriptor 3", "loops");
        assertThat(summary(new EventScript().add(note)).notes()).containsExactly(note);
    }

    @Test
    void countsWhatBelongsToNoDescribedVirtqueue() {
        TraceSummary summary = summary(EventScript.ofFreshDevice().add(new Kick(1, new QueueId(7))));
        assertThat(summary.unplaced()).isOne();
        assertThat(summary.eventsByType()).containsEntry("Kick", 1L);
    }

    @Test
    void countsChannelsBeyondThoseThatAreKept() {
        EventScript script = EventScript.ofFreshDevice();
        for (int i = 0; i < 1025; i++) {
            script.create(TO_HOST, "echo", 2000 + i);
        }
        TraceSummary summary = summary(script);
        assertThat(summary.channels()).hasSize(1024);
        assertThat(summary.channelsOmitted()).isOne();
    }

    @Test
    void tellsNoMoreFlowsApartThanItsLimit() {
        EventScript script = EventScript.ofFreshDevice();
        for (int i = 0; i < SummaryBuilder.LIMIT + 5; i++) {
            script.message(TO_HOST, i, 1, 1);
        }
        TraceSummary summary = summary(script.message(TO_HOST, 0, 1, 1));
        assertThat(summary.flows()).hasSize(SummaryBuilder.LIMIT);
        assertThat(summary.flows().getFirst().messages()).isEqualTo(2);
        assertThat(summary.flowsOmitted()).isEqualTo(5);
    }
}
