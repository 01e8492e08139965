/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rpmsgtracer.analysis.EventScript.TO_HOST;
import static org.rpmsgtracer.analysis.EventScript.TO_REMOTE;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.analysis.EventScript;
import org.rpmsgtracer.trace.event.QueueId;

class VringStateTest {

    private static final int WRITE = 2;

    private static VringState vring(EventScript script, QueueId queue) {
        return script.state().vring(queue).orElseThrow();
    }

    @Test
    void hostToRemoteHasInFlightWhatWasOfferedAndNotReturned() {
        EventScript script = EventScript.ofFreshDevice().at(10).offer(TO_REMOTE, 3, 28, 0).giveBack(TO_REMOTE, 1);
        assertThat(vring(script, TO_REMOTE).inFlight()).hasValue(2);
        assertThat(vring(script, TO_REMOTE).availIdx()).isEqualTo(3);
        assertThat(vring(script, TO_REMOTE).usedIdx()).isEqualTo(1);
    }

    @Test
    void countsAcrossTheWrapOfTheIndex() {
        EventScript script = new EventScript().ring(TO_REMOTE, 16, 0xFFFE, 0xFFFE, 16).at(1).offer(TO_REMOTE, 3, 28, 0);
        assertThat(vring(script, TO_REMOTE).availIdx()).isEqualTo(1);
        assertThat(vring(script, TO_REMOTE).inFlight()).hasValue(3);
    }

    @Test
    void remoteToHostHasInFlightWhatTheHostDidNotLendAgain() {
        EventScript script = EventScript.ofFreshDevice().at(1).lend(8).at(10).giveBack(TO_HOST, 3).at(20).lend(1);
        VringState vring = vring(script, TO_HOST);
        assertThat(vring.buffers()).hasValue(8);
        assertThat(vring.bufferBytes()).hasValue(512);
        assertThat(vring.inFlight()).hasValue(2);
        assertThat(vring.peakInFlight()).hasValue(3);
    }

    @Test
    void lendingTheFirstBuffersIsNoMessage() {
        EventScript script = EventScript.ofFreshDevice().at(1).lend(5);
        assertThat(vring(script, TO_HOST).inFlight()).hasValue(0);
        assertThat(vring(script, TO_HOST).peakInFlight()).hasValue(0);
        assertThat(vring(script, TO_HOST).buffers()).hasValue(5);
    }

    @Test
    void aRingFoundRunningCountsByTheBuffersOfItsDescriptorTable() {
        EventScript script = new EventScript().ring(TO_HOST, 256, 737, 482, 256);
        assertThat(vring(script, TO_HOST).inFlight()).hasValue(482 - 737 + 256);
    }

    @Test
    void aRingFoundRunningWithUnknownBuffersHasNoNumberInFlight() {
        EventScript script = new EventScript().ring(TO_HOST, 256, 737, 482, 0).at(5).lend(1);
        assertThat(vring(script, TO_HOST).inFlight()).isEmpty();
        assertThat(vring(script, TO_HOST).peakInFlight()).isEmpty();
        assertThat(vring(script, TO_HOST).buffers()).isEmpty();
        assertThat(vring(script, TO_HOST).capacity()).isEqualTo(256);
    }

    @Test
    void anRpmsgLiteHostStartsWithAllBuffersInTheUsedRing() {
        EventScript script = new EventScript().ring(TO_REMOTE, 2, 0, 2, 0);
        assertThat(vring(script, TO_REMOTE).buffers()).hasValue(2);
        assertThat(vring(script, TO_REMOTE).inFlight()).hasValue(0);
        script.at(1).offer(TO_REMOTE, 2, 512, WRITE);
        assertThat(vring(script, TO_REMOTE).inFlight()).hasValue(2);
        script.at(2).giveBack(TO_REMOTE, 1);
        assertThat(vring(script, TO_REMOTE).inFlight()).hasValue(1);
        assertThat(vring(script, TO_REMOTE).peakInFlight()).hasValue(2);
    }

    @Test
    void indicesThatContradictEachOtherGiveNoNumber() {
        EventScript script = EventScript.ofFreshDevice().at(1).giveBack(TO_REMOTE, 1);
        assertThat(vring(script, TO_REMOTE).inFlight()).isEmpty();
        EventScript tooFar = EventScript.ofFreshDevice().at(1).lend(9);
        assertThat(vring(tooFar, TO_HOST).inFlight()).isEmpty();
        assertThat(vring(tooFar, TO_HOST).buffers()).hasValue(8);
    }

    @Test
    void oneInstantHasNoPeak() {
        EventScript script = new EventScript().ring(TO_HOST, 256, 482, 482, 256).lend(255);
        assertThat(vring(script, TO_HOST).inFlight()).hasValue(1);
        assertThat(vring(script, TO_HOST).peakInFlight()).isEmpty();
    }

    @Test
    void theWayToTheFoundIndicesIsNoPeak() {
        EventScript script = new EventScript().ring(TO_HOST, 256, 482, 482, 256).lend(255).at(1).giveBack(TO_HOST, 1);
        assertThat(vring(script, TO_HOST).peakInFlight()).hasValue(2);
    }

    @Test
    void aQuietRingPeaksAtWhatItHolds() {
        EventScript script = new EventScript().ring(TO_REMOTE, 8, 3, 1, 8).ring(TO_HOST, 8, 0, 0, 0).at(9)
                .lifeCycle("vdev0", "DRIVER_OK");
        assertThat(vring(script, TO_REMOTE).peakInFlight()).hasValue(2);
    }

    @Test
    void thePeakSurvivesANewSetUpOfTheRings() {
        EventScript script = EventScript.ofFreshDevice().at(1).offer(TO_REMOTE, 4, 28, 0).at(2).rings(8, 0, 0).at(3)
                .offer(TO_REMOTE, 1, 28, 0);
        assertThat(vring(script, TO_REMOTE).inFlight()).hasValue(1);
        assertThat(vring(script, TO_REMOTE).peakInFlight()).hasValue(4);
    }

    @Test
    void aHostThatOffersWholeBuffersShowsTheirSize() {
        EventScript openAmp = EventScript.ofFreshDevice().offer(TO_REMOTE, 1, 512, 0).message(TO_REMOTE, 1, 2, 20);
        assertThat(vring(openAmp, TO_REMOTE).bufferBytes()).hasValue(512);
        EventScript linux = EventScript.ofFreshDevice().offer(TO_REMOTE, 1, 36, 0).message(TO_REMOTE, 1, 2, 20);
        assertThat(vring(linux, TO_REMOTE).bufferBytes()).isEmpty();
    }

    @Test
    void whatWasHandedOutDoesNotChange() {
        EventScript script = EventScript.ofFreshDevice();
        SystemState state = script.state();
        VringState before = state.vring(TO_REMOTE).orElseThrow();
        EventScript more = new EventScript().at(5).offer(TO_REMOTE, 1, 28, 0);
        more.events().forEach(state::apply);
        assertThat(before.inFlight()).hasValue(0);
        assertThat(state.vring(TO_REMOTE).orElseThrow().inFlight()).hasValue(1);
    }
}
