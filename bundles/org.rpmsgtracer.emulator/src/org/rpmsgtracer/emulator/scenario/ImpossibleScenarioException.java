/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.scenario;

import java.util.List;
import java.util.stream.Collectors;

/** A scenario that cannot run; the message has a line for each of its problems. */
public final class ImpossibleScenarioException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    ImpossibleScenarioException(String scenario, List<Problem> problems) {
        super(problems.stream().map(Problem::sentence)
                .collect(Collectors.joining("\n", "scenario " + scenario + " cannot run:\n", "")));
        this.problems = List.copyOf(problems);
    }

    /** All of them, in the order of the scenario. */
    public List<Problem> problems() {
        return problems;
    }
}
