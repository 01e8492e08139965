/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.cli.command;

import java.nio.file.Path;
import java.util.stream.Collectors;

import org.rpmsgtracer.emulator.scenario.BuiltInScenarios;
import org.rpmsgtracer.emulator.scenario.Scenario;
import org.rpmsgtracer.model.scenario.ScenarioFile;
import org.rpmsgtracer.model.scenario.ScenarioFileException;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A scenario as the command line names it: a built-in one, or a file. */
final class ScenarioArgument {

    private ScenarioArgument() {}

    /**
     * The scenario of that name.
     *
     * @param text    of a file if it ends with {@value ScenarioFile#SUFFIX}
     * @param command to which the argument was given
     * @throws ScenarioFileException if a file is no scenario
     * @throws ParameterException    if no built-in scenario has the name
     */
    static Scenario of(String text, CommandLine command) throws ScenarioFileException {
        if (ScenarioFile.is(Path.of(text))) {
            return ScenarioFile.load(Path.of(text));
        }
        return BuiltInScenarios.byName(text).orElseThrow(() -> new ParameterException(command,
                "scenario: found \"" + text + "\", expected " + expected()));
    }

    /** What there could be, for sentences. */
    static String expected() {
        return BuiltInScenarios.list().stream().map(Scenario::name)
                .collect(Collectors.joining(", ", "", " or a file that ends with " + ScenarioFile.SUFFIX));
    }
}
