/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rpmsgtracer.emulator.scenario.BuiltInScenarios;
import org.rpmsgtracer.emulator.scenario.Emulation;

/** How much memory a run needs that nobody watches, however long it is. */
class SteadyMemoryTest {

    private static final long SECOND_NS = 1_000_000_000;
    /** Ten bytes kept for each message would be more. */
    private static final long TOLERANCE_BYTES = 2_000_000;

    @ParameterizedTest
    @CsvSource({"echo, 600", "sixteen-cores, 10"})
    void needsNoMoreMemoryAfterHundredThousandsOfMessages(String scenario, int seconds) {
        Emulation emulation = Emulation.of(BuiltInScenarios.byName(scenario).orElseThrow(), 1);
        emulation.runUntil(SECOND_NS);
        long before = usedBytes();

        emulation.runUntil(seconds * SECOND_NS);

        assertThat(usedBytes() - before).isLessThan(TOLERANCE_BYTES);
        assertThat(emulation.done()).isFalse();
    }

    private static long usedBytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
