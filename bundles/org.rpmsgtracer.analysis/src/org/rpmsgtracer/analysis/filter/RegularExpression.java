/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.filter;

import org.rpmsgtracer.trace.event.Payload;

/** A regular expression whose search takes no longer than its length times that of the text. Immutable. */
final class RegularExpression {

    private final Automaton automaton;

    private RegularExpression(Automaton automaton) {
        this.automaton = automaton;
    }

    static RegularExpression parse(Token value) throws FilterException {
        try {
            return new RegularExpression(Automaton.of(PatternReader.read(value.text())));
        } catch (SpoiledPatternException e) {
            throw new FilterException(value.column(), "a regular expression with " + e.getMessage(),
                    "one such as \"ping [0-9]+\"");
        }
    }

    boolean isFoundIn(String text) {
        return automaton.isFoundIn(new Automaton.Input() {

            @Override
            public int length() {
                return text.length();
            }

            @Override
            public int at(int index) {
                return text.charAt(index);
            }
        });
    }

    /** Each byte is one character, 0..255. */
    boolean isFoundIn(Payload bytes) {
        return automaton.isFoundIn(new Automaton.Input() {

            @Override
            public int length() {
                return bytes.size();
            }

            @Override
            public int at(int index) {
                return bytes.at(index) & 0xFF;
            }
        });
    }
}
