/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.cli.command;

import java.io.IOException;
import java.util.List;

import org.rpmsgtracer.emulator.scenario.Scenario;

/** Scenarios, one line each: the name, the systems that run in it, what it teaches. */
final class ScenarioList {

    private static final String GAP = "  ";

    private ScenarioList() {}

    static void print(List<Scenario> scenarios, Appendable out) throws IOException {
        int nameColumns = scenarios.stream().mapToInt(scenario -> scenario.name().length()).max().orElse(0);
        int systemColumns = scenarios.stream().mapToInt(scenario -> systems(scenario).length()).max().orElse(0);
        for (Scenario scenario : scenarios) {
            out.append(padded(scenario.name(), nameColumns)).append(GAP)
                    .append(padded(systems(scenario), systemColumns)).append(GAP).append(scenario.teaches())
                    .append('\n');
        }
    }

    private static String systems(Scenario scenario) {
        return String.join(", ", scenario.systems());
    }

    private static String padded(String text, int columns) {
        return text + " ".repeat(columns - text.length());
    }
}
