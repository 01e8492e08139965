/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much memory a run needs that nobody watches, however long it is. */
class SteadyMemoryTest {

    private static final long SECOND_NS = 1_000_000_000;
    /** Some 400 messages a second: fewer than ten bytes kept for each would be too much. */
    private static final long TOLERANCE_BYTES = 2_000_000;

    @ParameterizedTest
    @ValueSource(strings = {"echo", "sixteen-cores"})
    void needsNoMoreMemoryAfterHundredThousandsOfMessages(String scenario) {
        Emulation emulation = Emulation.of(BuiltInScenarios.byName(scenario).orElseThrow(), 1);
        emulation.runUntil(20 * SECOND_NS);
        long before = usedBytes();

        emulation.runUntil(600 * SECOND_NS);

        assertThat(usedBytes() - before).isLessThan(TOLERANCE_BYTES);
        assertThat(emulation.done()).isFalse();
    }

    private static long usedBytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
