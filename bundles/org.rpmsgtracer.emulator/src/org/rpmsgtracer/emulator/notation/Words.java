/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.notation;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Constants of an enumeration, in lower case with hyphens: {@code per-vring}. */
public final class Words {

    private Words() {}

    /**
     * Reads one of the constants.
     *
     * @param constants all of them
     * @throws NotationException if it is none
     */
    public static <E extends Enum<E>> E parse(E[] constants, String text) {
        for (E constant : constants) {
            if (print(constant).equals(text)) {
                return constant;
            }
        }
        throw new NotationException(text,
                Arrays.stream(constants).map(Words::print).collect(Collectors.joining(" or ")));
    }

    /** Writes a constant. */
    public static String print(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
