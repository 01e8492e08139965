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

class DoorbellTest {

    private final Machine machine = new Machine(new SharedMemory(BufferMemory.heap(0, 64)));
    private final CostModel free = new CostModel(0, 0, 0, 1, 0);
    private final Processor linux = machine.addProcessor("linux", free, new RandomStream(1, "linux"));
    private final Processor rtos = machine.addProcessor("rtos", free, new RandomStream(1, "rtos"));
    private final Doorbell doorbell = machine.addDoorbell(linux, rtos, 1, 600);
    private final List<String> moments = new ArrayList<>();

    @Test
    void isRungNowAndDeliveredAfterItsLatency() {
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

        machine.schedule(100, doorbell::ring);
        machine.schedule(250, doorbell::ring);
        machine.runUntil(1000);

        assertThat(moments).containsExactly("100 rung linux>rtos 1", "250 rung linux>rtos 1",
                "700 arrived linux>rtos 1", "700 handled", "850 arrived linux>rtos 1", "850 handled");
    }

    @Test
    void reachesAProcessorThatDoesNotListenWithoutEffect() {
        doorbell.ring();

        machine.runUntil(1000);

        assertThat(moments).isEmpty();
    }

    @Test
    void isListedWithItsEndsAndItsNumber() {
        assertThat(machine.doorbells()).containsExactly(doorbell);
        assertThat(doorbell.from()).isSameAs(linux);
        assertThat(doorbell.to()).isSameAs(rtos);
        assertThat(doorbell.notifyId()).isEqualTo(1);
    }

    @Test
    void hasNoNegativeLatency() {
        assertThatThrownBy(() -> machine.addDoorbell(linux, rtos, 0, -1))
                .isInstanceOf(IllegalArgumentException.class).hasMessage("doorbell latency -1 ns");
    }

    private void note(String what) {
        moments.add(machine.nowNs() + " " + what);
    }
}
