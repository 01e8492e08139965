/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.notation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.rpmsgtracer.emulator.fault.When;

/**
 * At which of its occasions a fault happens: {@code at 2s}, {@code nth 3}, {@code from 1s for 200ms} or
 * {@code chance 500/1000000}.
 */
public final class Occasions {

    private static final String EXPECTED = "at TIME, nth NUMBER, from TIME for TIME, or chance NUMBER/1000000";
    private static final Pattern AT = Pattern.compile("at (\\S+)");
    private static final Pattern NTH = Pattern.compile("nth (\\S+)");
    private static final Pattern DURING = Pattern.compile("from (\\S+) for (\\S+)");
    private static final Pattern CHANCE = Pattern.compile("chance ([0-9]{1,7})/1000000");

    private Occasions() {}

    /**
     * Reads an occasion.
     *
     * @throws NotationException if it is none
     */
    public static When parse(String text) {
        try {
            Matcher at = AT.matcher(text);
            if (at.matches()) {
                return new When.At(Times.parse(at.group(1)));
            }
            Matcher nth = NTH.matcher(text);
            if (nth.matches()) {
                return new When.Nth(Numbers.count(nth.group(1)));
            }
            Matcher during = DURING.matcher(text);
            if (during.matches()) {
                return new When.During(Times.parse(during.group(1)), Times.parse(during.group(2)));
            }
            Matcher chance = CHANCE.matcher(text);
            if (chance.matches()) {
                return new When.Chance(Integer.parseInt(chance.group(1)));
            }
        } catch (IllegalArgumentException e) {
            throw new NotationException(text, EXPECTED);
        }
        throw new NotationException(text, EXPECTED);
    }

    /** Writes an occasion. */
    public static String print(When when) {
        return switch (when) {
            case When.At at -> "at " + Times.print(at.timeNs());
            case When.Nth nth -> "nth " + nth.number();
            case When.During during ->
                "from " + Times.print(during.fromNs()) + " for " + Times.print(during.lengthNs());
            case When.Chance chance -> "chance " + chance.perMillion() + "/1000000";
        };
    }
}
