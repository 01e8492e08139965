/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.protocol.memory.BufferMemory;

class MachineTest {

    private final Machine machine = new Machine(new SharedMemory(BufferMemory.heap(0, 64)));
    private final List<String> happened = new ArrayList<>();

    @Test
    void letsThingsHappenInTheOrderOfTime() {
        machine.schedule(30, () -> note("late"));
        machine.schedule(10, () -> note("early"));

        machine.runUntil(100);

        assertThat(happened).containsExactly("10 early", "30 late");
        assertThat(machine.nowNs()).isEqualTo(100);
    }

    @Test
    void keepsTheOrderOfSchedulingWithinOneInstant() {
        for (int i = 0; i < 100; i++) {
            String name = "" + i;
            machine.schedule(5, () -> note(name));
        }

        machine.runUntil(5);

        assertThat(happened).hasSize(100).startsWith("5 0", "5 1", "5 2").endsWith("5 98", "5 99");
    }

    @Test
    void letsWhatIsScheduledForNowHappenAfterWhatWasScheduledBefore() {
        machine.schedule(5, () -> {
            note("first");
            machine.schedule(0, () -> note("third"));
        });
        machine.schedule(5, () -> note("second"));

        machine.runUntil(5);

        assertThat(happened).containsExactly("5 first", "5 second", "5 third");
    }

    @Test
    void stopsBeforeWhatIsLater() {
        machine.schedule(10, () -> note("in time"));
        machine.schedule(11, () -> note("too late"));

        machine.runUntil(10);

        assertThat(happened).containsExactly("10 in time");
    }

    @Test
    void stepsFromOneHappeningToTheNext() {
        machine.schedule(7, () -> note("only"));

        assertThat(machine.step()).isTrue();
        assertThat(machine.nowNs()).isEqualTo(7);
        assertThat(machine.step()).isFalse();
        assertThat(machine.nowNs()).isEqualTo(7);
    }

    @Test
    void refusesThePast() {
        machine.runUntil(50);

        assertThatThrownBy(() -> machine.runUntil(49)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("time 49 ns is before now, 50 ns");
        assertThatThrownBy(() -> machine.schedule(-1, () -> note("never")))
                .isInstanceOf(IllegalArgumentException.class).hasMessage("delay -1 ns");
    }

    private void note(String what) {
        happened.add(machine.nowNs() + " " + what);
    }
}
