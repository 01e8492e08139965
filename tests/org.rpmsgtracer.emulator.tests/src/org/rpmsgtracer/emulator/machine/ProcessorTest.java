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
import org.rpmsgtracer.emulator.machine.Processor.Activity;
import org.rpmsgtracer.protocol.memory.BufferMemory;

class ProcessorTest {

    private final Machine machine = new Machine(new SharedMemory(BufferMemory.heap(0, 64)));
    private final Processor processor = machine.addProcessor("core", new CostModel(0, 0, 0, 1, 0),
            new RandomStream(1, "core"));
    private final List<String> effects = new ArrayList<>();

    @Test
    void takesTheTimeOfAStepBeforeItsEffect() {
        processor.task(100, () -> note("done"));

        machine.runUntil(99);
        assertThat(effects).isEmpty();
        machine.runUntil(100);
        assertThat(effects).containsExactly("100 done");
    }

    @Test
    void doesOneThingAfterTheOther() {
        processor.task(100, () -> note("first"));
        processor.task(50, () -> note("second"));

        machine.runUntil(1000);

        assertThat(effects).containsExactly("100 first", "150 second");
    }

    @Test
    void endsACalledProcedureBeforeItsCallerGoesOn() {
        processor.task(0, () -> {
            processor.then(10, () -> {
                note("call");
                processor.then(10, () -> note("inside the call"));
                processor.then(10, () -> note("still inside"));
            });
            processor.then(10, () -> note("after the call"));
        });

        machine.runUntil(1000);

        assertThat(effects).containsExactly("10 call", "20 inside the call", "30 still inside", "40 after the call");
    }

    @Test
    void servesInterruptsBetweenTheStepsOfATask() {
        processor.task(10, () -> {
            note("task");
            processor.then(10, () -> note("task goes on"));
            processor.then(10, () -> note("task ends"));
        });
        machine.schedule(15, () -> processor.interrupt(100, () -> note("interrupt")));

        machine.runUntil(1000);

        assertThat(effects).containsExactly("10 task", "20 task goes on", "120 interrupt", "130 task ends");
    }

    @Test
    void endsAnInterruptBeforeTheNextOne() {
        processor.interrupt(10, () -> {
            note("first");
            processor.then(10, () -> note("first ends"));
        });
        processor.interrupt(10, () -> note("second"));

        machine.runUntil(1000);

        assertThat(effects).containsExactly("10 first", "20 first ends", "30 second");
    }

    @Test
    void letsOthersRunWhileAnActivitySleeps() {
        List<Activity> asleep = new ArrayList<>();
        processor.task(10, () -> {
            asleep.add(processor.park());
            processor.then(10, () -> note("awake"));
        });
        processor.task(10, () -> note("other"));
        machine.schedule(50, () -> asleep.forEach(processor::resume));

        machine.runUntil(1000);

        assertThat(effects).containsExactly("20 other", "60 awake");
    }

    @Test
    void startsTimersWithoutOccupyingTheProcessor() {
        processor.later(100, () -> note("timer"));
        processor.task(30, () -> note("task"));

        machine.runUntil(1000);

        assertThat(effects).containsExactly("30 task", "100 timer");
    }

    @Test
    void forgetsEverythingOnReset() {
        Processor other = machine.addProcessor("other", processor.costs(), new RandomStream(1, "other"));
        Doorbell doorbell = machine.addDoorbell(other, processor,
                new DoorbellTraits(DoorbellTraits.Style.WORD, 0, 4));
        processor.onDoorbell(doorbell, () -> note("doorbell"));
        processor.task(100, () -> note("task"));
        processor.interrupt(100, () -> note("interrupt"));
        processor.later(100, () -> note("timer"));

        machine.schedule(50, processor::reset);
        machine.schedule(60, () -> doorbell.ring(0));
        machine.schedule(70, () -> processor.task(5, () -> note("new life")));
        machine.runUntil(1000);

        assertThat(effects).containsExactly("75 new life");
    }

    @Test
    void lengthensStepsByNoMoreThanTheJitter() {
        Processor shaky = machine.addProcessor("shaky", new CostModel(0, 0, 0, 1, 20), new RandomStream(7, "shaky"));
        List<Long> ends = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            shaky.task(1000, () -> ends.add(machine.nowNs()));
        }

        machine.runUntil(1_000_000);

        List<Long> lengths = new ArrayList<>();
        for (int i = 0; i < ends.size(); i++) {
            lengths.add(ends.get(i) - (i == 0 ? 0 : ends.get(i - 1)));
        }
        assertThat(lengths).hasSize(500).allMatch(length -> length >= 1000 && length <= 1200)
                .anyMatch(length -> length < 1020).anyMatch(length -> length > 1180);
    }

    @Test
    void doesManyStepsInTheOrderOfAppending() {
        processor.task(0, () -> {
            for (int i = 1; i <= 9; i++) {
                String step = "step " + i;
                processor.then(1, () -> note(step));
            }
        });

        machine.runUntil(1000);

        assertThat(effects).hasSize(9).startsWith("1 step 1", "2 step 2").endsWith("9 step 9");
    }

    /** Steps run ahead of the machine's other happenings only where nobody can tell. */
    @Test
    void doesTheSameHoweverTheRunIsCut() {
        List<String> whole = run(1_000_000);
        List<String> slices = run(7);
        assertThat(whole).hasSizeGreaterThan(1000).isEqualTo(slices);
    }

    private List<String> run(long sliceNs) {
        Machine two = new Machine(new SharedMemory(BufferMemory.heap(0, 64)));
        List<String> happened = new ArrayList<>();
        for (String name : List.of("a", "b")) {
            Processor core = two.addProcessor(name, new CostModel(0, 0, 0, 1, 50), new RandomStream(3, name));
            new BackgroundLoad(new Range(3, 90), new Range(0, 40)).start(core, new RandomStream(4, name));
            core.task(10, new Runnable() {
                @Override
                public void run() {
                    happened.add(two.nowNs() + " " + name);
                    core.then(5, () -> happened.add(two.nowNs() + " " + name + " goes on"));
                    core.then(10, this);
                    if (happened.size() % 5 == 0) {
                        core.later(0, () -> happened.add(two.nowNs() + " " + name + " timer"));
                    }
                }
            });
        }
        while (two.nowNs() < 20_000) {
            two.runUntil(Math.min(20_000, two.nowNs() + sliceNs));
        }
        return happened;
    }

    @Test
    void refusesStepsOutsideAnEffect() {
        assertThatThrownBy(() -> processor.then(0, () -> note("never"))).isInstanceOf(IllegalStateException.class)
                .hasMessage("processor core executes nothing now");
        assertThatThrownBy(processor::park).isInstanceOf(IllegalStateException.class);
    }

    private void note(String what) {
        effects.add(machine.nowNs() + " " + what);
    }
}
