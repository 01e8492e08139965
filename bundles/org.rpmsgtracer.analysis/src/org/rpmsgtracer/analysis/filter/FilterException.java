/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.filter;

/** A text is no filter expression; the message is one sentence that says where, what was found and what was expected. */
public final class FilterException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int column;

    FilterException(int column, String found, String expected) {
        super("column " + column + ": found " + found + ", expected " + expected);
        this.column = column;
    }

    FilterException(Token token, String expected) {
        this(token.column(), token.describe(), expected);
    }

    /** The first character that does not fit, from 1. */
    public int column() {
        return column;
    }
}
