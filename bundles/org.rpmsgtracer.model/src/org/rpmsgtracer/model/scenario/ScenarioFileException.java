/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.scenario;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A scenario file cannot be used. */
public final class ScenarioFileException extends IOException {

    private static final long serialVersionUID = 1L;

    private final List<String> problems;

    ScenarioFileException(Path file, List<String> sentences) {
        this(sentences.stream().map(sentence -> file + sentence).toList());
    }

    private ScenarioFileException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = problems;
    }

    /** Everything that is wrong, in the order of the file: one sentence each, which begins with the file. */
    public List<String> problems() {
        return problems;
    }
}
