/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rpmsgtracer.protocol.memory.BufferMemory;

class BackgroundLoadTest {

    private final Machine machine = new Machine(new SharedMemory(BufferMemory.heap(0, 16)));
    private final Processor processor =
            machine.addProcessor("rtos", new CostModel(0, 0, 0, 1, 0), new RandomStream(1, "rtos"));

    @Test
    void keepsTheProcessorFromItsTasks() {
        List<Long> done = new ArrayList<>();
        new BackgroundLoad(new Range(10, 10), new Range(100, 100)).start(processor, new RandomStream(1, "load"));
        machine.schedule(50, () -> processor.task(5, () -> done.add(machine.nowNs())));
        machine.runUntil(1000);
        assertThat(done).containsExactly(115L);
    }

    @Test
    @Timeout(20)
    void workThatTakesNoTimeIsNone() {
        BackgroundLoad.NONE.start(processor, new RandomStream(1, "load"));
        new BackgroundLoad(new Range(5, 5), new Range(0, 0)).start(processor, new RandomStream(1, "load"));
        assertThat(machine.step()).isFalse();
    }
}
