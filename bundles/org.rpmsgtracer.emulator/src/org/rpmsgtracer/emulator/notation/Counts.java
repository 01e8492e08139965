/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.notation;

/** How many of something. */
final class Counts {

    private static final String EXPECTED = "a number that is not negative";
    private static final int MAX_DIGITS = 18;

    private Counts() {}

    /**
     * Reads a number.
     *
     * @throws NotationException if it is none, negative or 10^18 or more
     */
    static long parse(String text) {
        boolean digits = !text.isEmpty() && text.length() <= MAX_DIGITS
                && text.chars().allMatch(character -> character >= '0' && character <= '9');
        if (!digits) {
            throw new NotationException(text, EXPECTED);
        }
        return Long.parseLong(text);
    }
}
