/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.notation;

/** A text is not written as it should be. */
public final class NotationException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String expected;

    /**
     * Says what is wrong.
     *
     * @param found    the text
     * @param expected what would have been right, to follow the word "expected": {@code a time such as 600ns}
     */
    public NotationException(String found, String expected) {
        super("found \"" + Excerpt.of(found) + "\", expected " + expected);
        this.expected = expected;
    }

    /** What would have been right, to follow the word "expected". */
    public String expected() {
        return expected;
    }
}
