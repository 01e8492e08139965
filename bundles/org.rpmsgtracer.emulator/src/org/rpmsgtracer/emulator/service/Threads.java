/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import java.util.List;

/**
 * Several programs that are one: its threads.
 *
 * @param threads in the order in which they start
 */
record Threads(List<RunningProgram> threads) implements RunningProgram {

    @Override
    public void start() {
        threads.forEach(RunningProgram::start);
    }

    @Override
    public void finish() {
        threads.forEach(RunningProgram::finish);
    }

    @Override
    public boolean finished() {
        return threads.stream().allMatch(RunningProgram::finished);
    }
}
