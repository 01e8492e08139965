/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.control;

import java.util.List;

/** A script that cannot be followed. */
public final class ScriptException extends Exception {

    private static final long serialVersionUID = 1L;

    private final List<String> problems;

    ScriptException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong, in the order of the file: one sentence each, which begins with the file. */
    public List<String> problems() {
        return problems;
    }
}
