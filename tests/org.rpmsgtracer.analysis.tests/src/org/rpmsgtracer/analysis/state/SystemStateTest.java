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
import org.rpmsgtracer.trace.event.Kick;
import org.rpmsgtracer.trace.event.QueueId;
import org.rpmsgtracer.trace.event.Severity;
import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.trace.event.Note;
import org.rpmsgtracer.trace.event.VringConfigured;

class SystemStateTest {

    @Test
    void knowsNothingAtFirst() {
        SystemState state = new SystemState();
        assertThat(state.timeNs()).isZero();
        assertThat(state.vrings()).isEmpty();
        assertThat(state.processors()).isEmpty();
        assertThat(state.devices()).isEmpty();
    }

    @Test
    void listsHostsBeforeRemotesWithTheirLifeCycle() {
        SystemState state = EventScript.ofFreshDevice().lifeCycle("rtos", "running").state();
        assertThat(state.processors()).containsExactly(new ProcessorState("linux", Side.HOST, ""),
                new ProcessorState("rtos", Side.REMOTE, "running"));
    }

    @Test
    void knowsADeviceByItsStatusBeforeItsVirtqueues() {
        EventScript script = new EventScript().lifeCycle("vdev0", "ACKNOWLEDGE");
        assertThat(script.state().devices()).containsExactly(new DeviceState("vdev0", "ACKNOWLEDGE", "", ""));
        assertThat(script.rings(8, 0, 0).state().devices())
                .containsExactly(new DeviceState("vdev0", "ACKNOWLEDGE", "linux", "rtos"));
    }

    @Test
    void aVirtqueueWithoutADeviceInItsNameBelongsToThatOfItsProcessors() {
        SystemState state =
                new EventScript().add(new VringConfigured(0, TO_HOST, "vring0", Direction.REMOTE_TO_HOST, "m7",
                        "m4", 2, 16, 0, 0x20, 0x40, 0, 0, 0, 0)).state();
        assertThat(state.devices()).containsExactly(new DeviceState("m7-m4", "", "m7", "m4"));
    }

    @Test
    void passesOverVirtqueuesThatNobodyDescribed() {
        SystemState state = new EventScript().at(7).offer(TO_REMOTE, 1, 28, 0).message(TO_REMOTE, 1, 2, 3)
                .add(new Kick(8, new QueueId(9))).state();
        assertThat(state.vrings()).isEmpty();
        assertThat(state.endpoints()).isEmpty();
        assertThat(state.timeNs()).isEqualTo(8);
    }

    @Test
    void aCopyGoesOnOnItsOwn() {
        EventScript script = EventScript.ofFreshDevice();
        SystemState original = script.state();
        SystemState copy = original.copy();
        new EventScript().at(4).offer(TO_REMOTE, 2, 28, 0).create(TO_HOST, "x", 5).lifeCycle("rtos", "crashed").events()
                .forEach(copy::apply);
        assertThat(original.inFlight(TO_REMOTE)).hasValue(0);
        assertThat(original.channels()).isEmpty();
        assertThat(original.timeNs()).isZero();
        assertThat(copy.inFlight(TO_REMOTE)).hasValue(2);
        assertThat(copy.channels()).hasSize(1);
        assertThat(copy.timeNs()).isEqualTo(4);
    }

    @Test
    void notesChangeNothingButTheTime() {
        SystemState state =
                EventScript.ofFreshDevice().add(new Note(3, Severity.ERROR, "vdev0vring0", "broken")).state();
        assertThat(state.timeNs()).isEqualTo(3);
        assertThat(state.size()).isEqualTo(2);
    }

    @Test
    void keepsNoMoreVirtqueuesApartThanItsLimit() {
        EventScript script = new EventScript();
        for (int number = 0; number <= SystemState.VRING_LIMIT; number++) {
            script.add(new VringConfigured(0, new QueueId(number), "vring" + number, Direction.HOST_TO_REMOTE, "m7",
                    "m4", 2, 16, 0, 0x20, 0x40, 0, 0, 0, 0));
        }
        SystemState state = script.state();
        assertThat(state.vrings()).hasSize(SystemState.VRING_LIMIT);
        assertThat(state.direction(new QueueId(0))).contains(Direction.HOST_TO_REMOTE);
        assertThat(state.direction(new QueueId(SystemState.VRING_LIMIT))).isEmpty();
    }
}
