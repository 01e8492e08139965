/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.foreign;

/** A metadata text cannot be understood; the message says where, what was found and what was expected. */
final class TsdlException extends Exception {

    private static final long serialVersionUID = 1L;

    TsdlException(String sentence) {
        super(sentence);
    }

    TsdlException(int line, String sentence) {
        super("line " + line + ": " + sentence);
    }

    static TsdlException unexpected(Token found, String expected) {
        return new TsdlException(found.line(), "found " + found + ", expected " + expected);
    }
}
