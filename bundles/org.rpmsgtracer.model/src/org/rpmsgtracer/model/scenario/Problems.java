/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is wrong with a file, found in any order. */
final class Problems {

    /** Nobody reads more, and a hostile file must not fill the memory. */
    private static final int LIMIT = 100;

    private final List<Problem> found = new ArrayList<>();
    private int left;

    private record Problem(int line, String sentence) {}

    /**
     * Notes a problem.
     *
     * @param line     of the file, from 1; 0 for the file as a whole
     * @param sentence what was found and what was expected
     */
    void add(int line, String sentence) {
        if (found.size() < LIMIT) {
            found.add(new Problem(line, sentence));
        } else {
            left++;
        }
    }

    boolean none() {
        return found.isEmpty();
    }

    /** All of them in the order of the file; each continues a sentence that begins with the file's name. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        found.stream().sorted(Comparator.comparingInt(Problem::line))
                .forEach(problem -> sentences.add(place(problem.line) + problem.sentence));
        if (left > 0) {
            sentences.add(": " + left + " more");
        }
        return sentences;
    }

    private static String place(int line) {
        return line == 0 ? ": " : ", line " + line + ": ";
    }
}
