/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.filter;

import java.util.List;

/**
 * The characters that may stand at a place of a regular expression. The case of ASCII letters is not regarded.
 *
 * @param ranges  the characters, or those that must not stand there
 * @param negated which of both
 */
record CharacterSet(List<Range> ranges, boolean negated) {

    /** Characters one after the other, both ends included. */
    record Range(int first, int last) {

        boolean has(int c) {
            return first <= c && c <= last;
        }
    }

    static final CharacterSet ANY = new CharacterSet(List.of(), true);
    static final CharacterSet DIGITS = new CharacterSet(List.of(new Range('0', '9')), false);
    static final CharacterSet WORD = new CharacterSet(
            List.of(new Range('0', '9'), new Range('a', 'z'), new Range('A', 'Z'), new Range('_', '_')), false);
    static final CharacterSet SPACE = new CharacterSet(List.of(new Range('\t', '\r'), new Range(' ', ' ')), false);

    CharacterSet {
        ranges = List.copyOf(ranges);
    }

    static CharacterSet of(int c) {
        return new CharacterSet(List.of(new Range(c, c)), false);
    }

    CharacterSet opposite() {
        return new CharacterSet(ranges, !negated);
    }

    boolean has(int c) {
        return (isListed(c) || isLetter(c) && isListed(c ^ 0x20)) != negated;
    }

    private boolean isListed(int c) {
        for (int i = 0; i < ranges.size(); i++) {
            if (ranges.get(i).has(c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLetter(int c) {
        return 'a' <= (c | 0x20) && (c | 0x20) <= 'z';
    }
}
