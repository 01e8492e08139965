/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.notation;

import java.util.regex.Pattern;

/** Names by which a scenario or a script refers to something, such as {@code linux} or {@code m4.vdev0}. */
public final class Names {

    private static final Pattern FORM = Pattern.compile("[\\p{Alnum}][\\p{Alnum}_.-]{0,62}");

    private Names() {}

    /**
     * Reads a name.
     *
     * @throws NotationException if it is none
     */
    public static String parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new NotationException(text, "a name of up to 63 letters, digits, hyphens, dots and underscores");
        }
        return text;
    }
}
