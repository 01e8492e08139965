/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.scenario;

import org.rpmsgtracer.emulator.machine.BackgroundLoad;
import org.rpmsgtracer.emulator.machine.Caching;
import org.rpmsgtracer.emulator.machine.CostModel;
import org.rpmsgtracer.emulator.machine.Range;

/** Kinds of cores. Their times give runs a plausible shape and claim no measurement. */
final class Cores {

    private static final long US = 1_000;
    private static final long MS = 1_000_000;

    private Cores() {}

    /** An application core under Linux, with other interrupts to serve. */
    static Core linux(String name) {
        return new Core(name, new CostModel(9_000, 900, 700, 150, 30),
                new BackgroundLoad(new Range(500 * US, 4 * MS), new Range(50 * US, 400 * US)), Caching.OFF);
    }

    /** A microcontroller core that runs a control loop besides. */
    static Core realTime(String name) {
        return new Core(name, new CostModel(2_500, 1_600, 500, 80, 30),
                new BackgroundLoad(new Range(500 * US, 2 * MS), new Range(20 * US, 250 * US)), Caching.OFF);
    }

    /** A core that does little else, such as a programmable real-time unit. */
    static Core dedicated(String name) {
        return new Core(name, new CostModel(500, 2_000, 200, 40, 5),
                new BackgroundLoad(new Range(1 * MS, 2 * MS), new Range(5 * US, 10 * US)), Caching.OFF);
    }
}
