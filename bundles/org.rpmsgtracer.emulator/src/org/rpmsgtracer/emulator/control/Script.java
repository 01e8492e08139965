/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.control;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.rpmsgtracer.emulator.notation.NotationException;

/**
 * Actions and when they are done, as {@code releng/docs/scenario-format.md} describes it.
 *
 * @param name  of the file, for sentences about it
 * @param steps in the order of the file
 */
public record Script(String name, List<Step> steps) {

    private static final int PROBLEM_LIMIT = 100;

    /**
     * One line of a script.
     *
     * @param line   from 1
     * @param timeNs on the machine's clock
     */
    public record Step(int line, long timeNs, Action action) {}

    /** Keeps a copy of the list. */
    public Script {
        steps = List.copyOf(steps);
    }

    /**
     * Reads a script.
     *
     * @param name of the file, for sentences about it
     * @throws ScriptException if a line cannot be read; tells all of them
     */
    public static Script parse(String name, String text) throws ScriptException {
        List<Step> steps = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            try {
                List<String> words = ScriptWords.of(line);
                if (!words.isEmpty()) {
                    steps.add(ScriptLine.read(number, words));
                }
            } catch (NotationException e) {
                problems.add(name + ", line " + number + ": " + e.getMessage());
            }
        }
        if (!problems.isEmpty()) {
            long left = problems.size() - PROBLEM_LIMIT;
            throw new ScriptException(left <= 0 ? problems
                    : Stream.concat(problems.stream().limit(PROBLEM_LIMIT), Stream.of(name + ": " + left + " more"))
                            .toList());
        }
        return new Script(name, steps);
    }
}
