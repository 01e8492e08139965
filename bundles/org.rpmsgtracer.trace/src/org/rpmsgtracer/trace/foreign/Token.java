/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.foreign;

/**
 * A piece of a metadata text (CTF 1.8.3, C.1).
 *
 * @param kind  what it is
 * @param text  a word or punctuator as written, the content of a text in quotes, the digits of a number
 * @param value the number, as 64 bits without sign; 0 for all else
 * @param line  where it stands, from 1
 */
record Token(Kind kind, String text, long value, int line) {

    enum Kind {
        WORD, INTEGER, QUOTED, PUNCTUATOR, END
    }

    /** Whether it is this word or punctuator. */
    boolean is(String expected) {
        return (kind == Kind.WORD || kind == Kind.PUNCTUATOR) && text.equals(expected);
    }

    /** For people. */
    @Override
    public String toString() {
        return kind == Kind.END ? "the end" : '"' + Excerpt.of(text) + '"';
    }
}
