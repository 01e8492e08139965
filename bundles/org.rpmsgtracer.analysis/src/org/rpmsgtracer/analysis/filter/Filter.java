/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.filter;

import java.util.function.Supplier;

import org.rpmsgtracer.analysis.state.SystemState;

/**
 * A filter expression: which events are wanted. Grammar and fields are in {@code releng/docs/filter.md}. Immutable; each
 * use of it is a {@link FilterRun}.
 */
public final class Filter {

    /** No expression is longer, in characters. */
    public static final int MAX_LENGTH = 4096;

    private final String text;
    private final Condition condition;

    private Filter(String text, Condition condition) {
        this.text = text;
        this.condition = condition;
    }

    /**
     * Reads an expression.
     *
     * @throws FilterException if it is none
     */
    public static Filter parse(String text) throws FilterException {
        if (text.length() > MAX_LENGTH) {
            throw new FilterException(MAX_LENGTH + 1, text.length() + " characters", "at most " + MAX_LENGTH);
        }
        return new Filter(text, Parser.parse(Lexer.tokens(text)));
    }

    /** The expression. */
    public String text() {
        return text;
    }

    /** Begins before the first event of a recording that is still being made. */
    public FilterRun run() {
        return run(SystemState::new);
    }

    /**
     * Begins before the first event of a recording.
     *
     * @param atTheEnd gives the system after the last event; asked at most once, and only where messages were found in
     *                 memory afterwards
     */
    public FilterRun run(Supplier<SystemState> atTheEnd) {
        return new FilterRun(condition, atTheEnd);
    }

    @Override
    public String toString() {
        return text;
    }
}
