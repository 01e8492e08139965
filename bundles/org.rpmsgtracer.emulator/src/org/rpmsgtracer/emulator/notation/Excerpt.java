/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.notation;

/** As much of a text as fits into a sentence, on one line. */
public final class Excerpt {

    private static final int LIMIT = 60;

    private Excerpt() {}

    /** The text itself if it is short and printable, else its beginning. Control characters become question marks. */
    public static String of(String text) {
        return of(text, LIMIT);
    }

    /** As {@link #of(String)}, with another idea of what is short, in characters. */
    public static String of(String text, int limit) {
        String beginning = text.length() <= limit ? text : text.substring(0, limit) + "…";
        StringBuilder printable = new StringBuilder(beginning.length());
        for (int i = 0; i < beginning.length(); i++) {
            char character = beginning.charAt(i);
            printable.append(Character.isISOControl(character) ? '?' : character);
        }
        return printable.toString();
    }
}
