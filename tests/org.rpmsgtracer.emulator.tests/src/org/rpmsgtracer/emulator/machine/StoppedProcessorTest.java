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
import org.rpmsgtracer.emulator.machine.DoorbellTraits.Style;
import org.rpmsgtracer.protocol.memory.BufferMemory;

/** What keeps a processor from going on: halts, masked interrupts, and tasks that are in the way. */
class StoppedProcessorTest {

    private final Machine machine = new Machine(new SharedMemory(BufferMemory.heap(0, 64)));
    private final Processor processor = processor("core");
    private final Doorbell doorbell = machine.addDoorbell(processor("other"), processor,
            new DoorbellTraits(Style.WORD, 0, 4));
    private final List<String> effects = new ArrayList<>();

    @Test
    void keepsTheTimeThatAStepStillNeedsWhileHalted() {
        processor.task(100, () -> note("done"));
        machine.schedule(30, processor::halt);
        machine.schedule(500, processor::go);

        machine.runUntil(569);
        assertThat(effects).isEmpty();
        machine.runUntil(1000);
        assertThat(effects).containsExactly("570 done");
    }

    @Test
    void beginsNothingWhileHalted() {
        processor.halt();
        processor.task(10, () -> note("task"));
        processor.later(20, () -> note("timer"));

        machine.runUntil(100);
        assertThat(effects).isEmpty();
        assertThat(processor.halted()).isTrue();
        processor.go();
        machine.runUntil(200);
        assertThat(effects).containsExactly("110 task", "110 timer");
        assertThat(processor.halted()).isFalse();
    }

    @Test
    void haltsAndGoesOnOnlyOnce() {
        processor.task(100, () -> note("done"));
        machine.schedule(10, processor::halt);
        machine.schedule(20, processor::halt);
        machine.schedule(30, processor::go);
        machine.schedule(40, processor::go);

        machine.runUntil(1000);

        assertThat(effects).containsExactly("120 done");
    }

    @Test
    void canHaltItself() {
        processor.task(10, () -> {
            note("sleeps");
            processor.then(10, () -> note("wakes"));
            processor.halt();
        });
        machine.schedule(100, processor::go);

        machine.runUntil(1000);

        assertThat(effects).containsExactly("10 sleeps", "110 wakes");
    }

    @Test
    void takesInterruptsAfterAHalt() {
        processor.onDoorbell(doorbell, () -> note("interrupt"));
        processor.halt();
        machine.schedule(10, () -> processor.delivered(doorbell));
        machine.schedule(50, processor::go);

        machine.runUntil(1000);

        assertThat(effects).containsExactly("50 interrupt");
    }

    @Test
    void takesInterruptsAfterTheStepThatItExecutes() {
        processor.onDoorbell(doorbell, () -> {
            note("interrupt");
            processor.interrupt(5, () -> note("handled"));
        });
        processor.task(100, () -> {
            note("first step");
            processor.then(100, () -> note("second step"));
        });
        machine.schedule(10, () -> processor.delivered(doorbell));
        machine.schedule(300, () -> processor.delivered(doorbell));

        machine.runUntil(1000);

        assertThat(effects).containsExactly("100 first step", "100 interrupt", "105 handled", "205 second step",
                "300 interrupt", "305 handled");
    }

    /** As an interrupt controller does: what is pending is one interrupt, however often it was requested. */
    @Test
    void takesAnInterruptOnlyAfterTheOneThatItServes() {
        doorbell.onDelivery(0, () -> processor.interrupt(100, () -> {
            note("first half");
            processor.then(100, () -> note("second half"));
        }));
        machine.schedule(10, () -> doorbell.ring(0));
        machine.schedule(50, () -> doorbell.ring(0));

        machine.runUntil(1000);

        assertThat(effects).containsExactly("110 first half", "210 second half", "310 first half", "410 second half");
    }

    @Test
    void isNotHaltedAfterAReset() {
        processor.halt();
        processor.reset();
        processor.task(10, () -> note("new life"));

        machine.runUntil(100);

        assertThat(effects).containsExactly("10 new life");
    }

    @Test
    void mayResetItself() {
        processor.task(10, () -> {
            processor.then(10, () -> note("never"));
            processor.reset();
            processor.task(50, () -> note("new life"));
        });
        processor.task(10, () -> note("never"));

        machine.runUntil(1000);

        assertThat(effects).containsExactly("60 new life");
    }

    @Test
    void letsInterruptsWaitWhileTheyAreMasked() {
        processor.onDoorbell(doorbell, () -> note("interrupt"));
        processor.task(10, () -> {
            processor.mask();
            processor.then(100, () -> note("critical section"));
            processor.then(0, processor::unmask);
            processor.then(10, () -> note("after it"));
        });
        machine.schedule(20, () -> processor.interrupt(5, () -> note("timer interrupt")));
        machine.schedule(30, () -> processor.delivered(doorbell));

        machine.runUntil(1000);

        assertThat(effects).containsExactly("110 critical section", "115 timer interrupt", "115 interrupt",
                "125 after it");
    }

    @Test
    void runsBackgroundActivitiesWhenNothingElseIsToDo() {
        processor.background(10, () -> {
            note("background");
            processor.then(10, () -> note("background goes on"));
        });
        machine.schedule(5, () -> processor.task(20, () -> note("task")));

        machine.runUntil(1000);

        assertThat(effects).containsExactly("10 background", "30 task", "40 background goes on");
    }

    @Test
    void invertsPriorities() {
        processor.onDoorbell(doorbell, () -> processor.interrupt(5, () -> note("received")));
        machine.schedule(100, () -> new PriorityInversion(20, 5_000).start(processor));
        machine.schedule(150, () -> processor.delivered(doorbell));

        machine.runUntil(4_000);
        assertThat(effects).isEmpty();
        machine.runUntil(10_000);
        assertThat(effects).containsExactly("5125 received");
    }

    @Test
    void refusesInversionsOfNegativeLength() {
        assertThatThrownBy(() -> new PriorityInversion(-1, 5)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("held for -1 ns, occupied for 5 ns");
        assertThatThrownBy(() -> new PriorityInversion(1, -5)).isInstanceOf(IllegalArgumentException.class);
    }

    private Processor processor(String name) {
        return machine.addProcessor(name, new CostModel(0, 0, 0, 1, 0), new RandomStream(1, name));
    }

    private void note(String what) {
        effects.add(machine.nowNs() + " " + what);
    }
}
