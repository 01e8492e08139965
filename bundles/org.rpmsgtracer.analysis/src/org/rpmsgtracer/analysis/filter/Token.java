/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.filter;

import java.util.Set;

/**
 * The smallest piece of an expression.
 *
 * @param kind   what it is
 * @param text   what stands there; of a text in quotes, what stands between them
 * @param column its first character, from 1
 */
record Token(Kind kind, String text, int column) {

    /** What a token is. */
    enum Kind {
        WORD, TEXT, NUMBER, BYTES, SYMBOL, END
    }

    private static final Set<String> RESERVED =
            Set.of("and", "or", "not", "in", "contains", "matches", "eq", "ne", "lt", "le", "gt", "ge");

    /** Whether it is this symbol or this word of the grammar. */
    boolean is(String symbol) {
        return (kind == Kind.SYMBOL || kind == Kind.WORD) && text.equals(symbol);
    }

    boolean isAny(String... symbols) {
        for (String symbol : symbols) {
            if (is(symbol)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a word that may stand for itself: none of the grammar. */
    boolean isBareWord() {
        return kind == Kind.WORD && !RESERVED.contains(text);
    }

    /** As error messages name it. */
    String describe() {
        return switch (kind) {
            case END -> "the end";
            case TEXT -> '"' + text + '"';
            case WORD, NUMBER, BYTES, SYMBOL -> text;
        };
    }
}
