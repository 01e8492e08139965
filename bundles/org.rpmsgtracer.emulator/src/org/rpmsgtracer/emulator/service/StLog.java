/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

/** The log macros of STM32CubeMP1: seconds and milliseconds since the start, then the level. */
final class StLog {

    private static final long NS_PER_MS = 1_000_000;

    private StLog() {}

    /** A line of level information. */
    static String info(Surroundings surroundings, String line) {
        long ms = surroundings.processor().machine().nowNs() / NS_PER_MS;
        return Text.format("[%05d.%03d][INFO ]%s", ms / 1000, ms % 1000, line);
    }
}
