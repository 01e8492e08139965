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

class DoorbellTest {

    private final Machine machine = new Machine(new SharedMemory(BufferMemory.heap(0, 64)));
    private final CostModel free = new CostModel(0, 0, 0, 1, 0);
    private final Processor linux = machine.addProcessor("linux", free, new RandomStream(1, "linux"));
    private final Processor rtos = machine.addProcessor("rtos", free, new RandomStream(1, "rtos"));
    private final List<String> moments = new ArrayList<>();

    @Test
    void isRungNowAndArrivesAfterItsLatency() {
        Doorbell doorbell = doorbell(Style.WORD, 600, 4);
        doorbell.onRing(new DoorbellListener() {
            @Override
            public void rung(Doorbell line, int notifyId) {
                note("rung " + line.name() + " " + notifyId);
            }

            @Override
            public void arrived(Doorbell line, int notifyId) {
                note("arrived " + line.name() + " " + notifyId);
            }
        });
        doorbell.onDelivery(1, () -> note("handled"));

        machine.schedule(100, () -> doorbell.ring(1));
        machine.schedule(250, () -> doorbell.ring(1));
        machine.runUntil(1000);

        assertThat(moments).containsExactly("100 rung linux>rtos 1", "250 rung linux>rtos 1",
                "700 arrived linux>rtos 1", "700 handled", "850 arrived linux>rtos 1", "850 handled");
    }

    @Test
    void deliversAWordToTheHandlersOfItsNotifyId() {
        Doorbell doorbell = listening(Style.WORD, 4, 0, 1);

        doorbell.ring(1);
        doorbell.ring(0);
        doorbell.ring(7);
        machine.runUntil(100);

        assertThat(moments).containsExactly("10 one", "10 zero");
    }

    @Test
    void deliversANotifyIdThatTwoVringsShareToBoth() {
        Doorbell doorbell = doorbell(Style.WORD, 10, 4);
        doorbell.onDelivery(0, () -> note("vring0"));
        doorbell.onDelivery(0, () -> note("vring1"));

        doorbell.ring(0);
        machine.runUntil(100);

        assertThat(moments).containsExactly("10 vring0", "10 vring1");
    }

    @Test
    void keepsWordsInOrderUntilAStepIsOver() {
        Doorbell doorbell = listening(Style.WORD, 4, 0, 1);
        rtos.task(50, () -> note("step"));

        doorbell.ring(1);
        machine.schedule(5, () -> doorbell.ring(0));
        machine.runUntil(100);

        assertThat(moments).containsExactly("50 step", "50 one", "50 zero");
    }

    @Test
    void refusesAWordWhileItsFifoIsFull() {
        Doorbell doorbell = listening(Style.WORD, 2, 0, 1);
        rtos.halt();

        assertThat(doorbell.ring(0)).isTrue();
        assertThat(doorbell.ring(1)).isTrue();
        machine.runUntil(100);
        assertThat(doorbell.ring(0)).isFalse();
        rtos.go();

        assertThat(moments).containsExactly("100 zero", "100 one");
        assertThat(doorbell.ring(0)).isTrue();
    }

    @Test
    void countsWhatIsUnderWayAgainstTheFifo() {
        Doorbell doorbell = listening(Style.WORD, 1, 0, 1);

        assertThat(doorbell.ring(0)).isTrue();
        assertThat(doorbell.ring(0)).isFalse();
        machine.runUntil(10);
        assertThat(doorbell.ring(0)).isTrue();
    }

    @Test
    void hasAFifoForEachVringIfItHasALineForEach() {
        Doorbell doorbell = listening(Style.PER_VRING, 1, 0, 1);
        rtos.halt();

        assertThat(doorbell.ring(0)).isTrue();
        assertThat(doorbell.ring(0)).isFalse();
        assertThat(doorbell.ring(1)).isTrue();
        assertThat(doorbell.ring(16)).as("a line that the mailbox does not have").isTrue();
        machine.runUntil(100);
        rtos.go();

        assertThat(moments).containsExactly("100 zero", "100 one");
    }

    @Test
    void asksAllVringsToLookIfItIsASignal() {
        Doorbell doorbell = listening(Style.SIGNAL, 1, 0, 1);

        doorbell.ring(1);
        machine.runUntil(100);

        assertThat(moments).containsExactly("10 zero", "10 one");
    }

    @Test
    void signalsOnceForAllRingsBeforeItIsTaken() {
        Doorbell doorbell = listening(Style.SIGNAL, 1, 0);
        rtos.halt();

        assertThat(doorbell.ring(0)).isTrue();
        assertThat(doorbell.ring(0)).isTrue();
        machine.runUntil(100);
        assertThat(doorbell.ring(0)).isTrue();
        rtos.go();
        assertThat(doorbell.ring(0)).isTrue();
        machine.runUntil(200);

        assertThat(moments).containsExactly("100 zero", "110 zero");
    }

    @Test
    void keepsWordsForAProcessorThatDoesNotListenYet() {
        Doorbell doorbell = doorbell(Style.WORD, 10, 4);
        doorbell.ring(0);
        machine.runUntil(100);

        doorbell.onDelivery(0, () -> note("late"));

        assertThat(moments).containsExactly("100 late");
    }

    @Test
    void dropsWordsThatNobodyWantsAnyMore() {
        Doorbell doorbell = doorbell(Style.WORD, 10, 1);
        Runnable handler = () -> note("handled");
        doorbell.onDelivery(0, handler);
        doorbell.forget(handler);

        doorbell.ring(0);
        machine.runUntil(100);

        assertThat(moments).isEmpty();
        assertThat(doorbell.ring(0)).as("its FIFO is empty again").isTrue();
    }

    @Test
    void losesWhatHasArrivedButNotWhatIsUnderWayWhenItsReceiverIsReset() {
        Doorbell doorbell = listening(Style.WORD, 2, 0, 1);
        rtos.halt();
        doorbell.ring(0);
        machine.runUntil(15);
        doorbell.ring(1);

        rtos.reset();
        doorbell.onDelivery(0, () -> note("zero again"));
        doorbell.onDelivery(1, () -> note("one again"));
        machine.runUntil(100);

        assertThat(moments).containsExactly("25 one again");
        assertThat(doorbell.ring(0) && doorbell.ring(0)).as("both places are free").isTrue();
    }

    @Test
    void losesWhatArrivesAtAReceiverThatIsOffAndStartsLater() {
        Doorbell doorbell = listening(Style.WORD, 1, 0);
        rtos.reset();
        doorbell.ring(0);
        machine.runUntil(100);
        assertThat(doorbell.ring(0)).as("nobody takes the word").isFalse();

        rtos.reset();
        doorbell.onDelivery(0, () -> note("zero"));
        machine.runUntil(200);

        assertThat(moments).isEmpty();
        assertThat(doorbell.ring(0)).isTrue();
    }

    @Test
    void losesDelaysAndDoublesRingsAsAFaultSays() {
        Doorbell doorbell = listening(Style.WORD, 8, 0, 1, 2, 3);
        doorbell.disturb(new DoorbellInterference() {
            @Override
            public boolean refuses(int notifyId) {
                return notifyId == 3;
            }

            @Override
            public int copies(int notifyId) {
                return notifyId;
            }

            @Override
            public long delayNs(int notifyId) {
                return notifyId == 1 ? 500 : 0;
            }
        });

        assertThat(doorbell.ring(0)).as("lost, which its sender does not know").isTrue();
        assertThat(doorbell.ring(1)).isTrue();
        assertThat(doorbell.ring(2)).isTrue();
        assertThat(doorbell.ring(3)).isFalse();
        machine.runUntil(1000);

        assertThat(moments).containsExactly("10 two", "10 two", "510 one");
    }

    @Test
    void isListedWithItsEndsAndItsTraits() {
        Doorbell doorbell = doorbell(Style.SIGNAL, 5, 1);

        assertThat(machine.doorbells()).containsExactly(doorbell);
        assertThat(doorbell.from()).isSameAs(linux);
        assertThat(doorbell.to()).isSameAs(rtos);
        assertThat(doorbell.traits()).isEqualTo(new DoorbellTraits(Style.SIGNAL, 5, 1));
    }

    @Test
    void hasNeitherNegativeLatencyNorAnImpossibleFifo() {
        assertThatThrownBy(() -> new DoorbellTraits(Style.WORD, -1, 1))
                .isInstanceOf(IllegalArgumentException.class).hasMessage("doorbell latency -1 ns");
        assertThatThrownBy(() -> new DoorbellTraits(Style.WORD, 0, 0))
                .isInstanceOf(IllegalArgumentException.class).hasMessage("doorbell FIFO of 0, not 1..1024");
    }

    private Doorbell doorbell(Style style, long latencyNs, int fifoDepth) {
        return machine.addDoorbell(linux, rtos, new DoorbellTraits(style, latencyNs, fifoDepth));
    }

    private Doorbell listening(Style style, int fifoDepth, int... notifyIds) {
        List<String> names = List.of("zero", "one", "two", "three");
        Doorbell doorbell = doorbell(style, 10, fifoDepth);
        for (int notifyId : notifyIds) {
            doorbell.onDelivery(notifyId, () -> note(names.get(notifyId)));
        }
        return doorbell;
    }

    private void note(String what) {
        moments.add(machine.nowNs() + " " + what);
    }
}
