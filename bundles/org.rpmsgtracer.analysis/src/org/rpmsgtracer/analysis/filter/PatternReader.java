/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.filter;

import java.util.ArrayList;
import java.util.List;

/** Takes the text of a regular expression apart, by recursive descent; its length bounds the depth. */
final class PatternReader {

    static final int MAX_LENGTH = 256;
    private static final int MAX_TIMES = 1000;
    private static final int END = -1;

    private final String pattern;
    private int at;

    private PatternReader(String pattern) {
        this.pattern = pattern;
    }

    static Piece read(String pattern) throws SpoiledPatternException {
        if (pattern.length() > MAX_LENGTH) {
            throw new SpoiledPatternException("more than " + MAX_LENGTH + " characters");
        }
        PatternReader reader = new PatternReader(pattern);
        Piece piece = reader.either();
        if (reader.peek() != END) {
            throw new SpoiledPatternException("a ) without its (");
        }
        return piece;
    }

    private int peek() {
        return at < pattern.length() ? pattern.charAt(at) : END;
    }

    private boolean taken(char c) {
        if (peek() != c) {
            return false;
        }
        at++;
        return true;
    }

    private Piece either() throws SpoiledPatternException {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(sequence());
        while (taken('|')) {
            pieces.add(sequence());
        }
        return pieces.size() == 1 ? pieces.getFirst() : new Piece.Either(pieces);
    }

    private Piece sequence() throws SpoiledPatternException {
        List<Piece> pieces = new ArrayList<>();
        while (peek() != END && peek() != '|' && peek() != ')') {
            pieces.add(repeated(single()));
        }
        return new Piece.Sequence(pieces);
    }

    private Piece repeated(Piece piece) throws SpoiledPatternException {
        Piece whole = piece;
        while (true) {
            if (taken('*')) {
                whole = new Piece.Repeated(whole, 0, Piece.Repeated.UNBOUNDED);
            } else if (taken('+')) {
                whole = new Piece.Repeated(whole, 1, Piece.Repeated.UNBOUNDED);
            } else if (taken('?')) {
                whole = new Piece.Repeated(whole, 0, 1);
            } else if (taken('{')) {
                whole = counted(whole);
            } else {
                return whole;
            }
        }
    }

    private Piece counted(Piece piece) throws SpoiledPatternException {
        int least = times();
        int most = least;
        if (taken(',')) {
            most = peek() == '}' ? Piece.Repeated.UNBOUNDED : times();
        }
        if (!taken('}') || most != Piece.Repeated.UNBOUNDED && most < least) {
            throw new SpoiledPatternException("a repetition that is none of {m}, {m,} and {m,n}");
        }
        return new Piece.Repeated(piece, least, most);
    }

    private int times() throws SpoiledPatternException {
        int start = at;
        int times = 0;
        while ('0' <= peek() && peek() <= '9' && times <= MAX_TIMES) {
            times = 10 * times + pattern.charAt(at) - '0';
            at++;
        }
        if (at == start || times > MAX_TIMES) {
            throw new SpoiledPatternException("a repetition that is none of {m}, {m,} and {m,n}");
        }
        return times;
    }

    private Piece single() throws SpoiledPatternException {
        char c = pattern.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> new Piece.One(characterClass());
            case '.' -> new Piece.One(CharacterSet.ANY);
            case '^' -> new Piece.Begin();
            case '$' -> new Piece.End();
            case '\\' -> new Piece.One(escaped());
            case '*', '+', '?', '{' -> throw new SpoiledPatternException("a repetition of nothing");
            default -> new Piece.One(CharacterSet.of(c));
        };
    }

    private Piece group() throws SpoiledPatternException {
        if (taken('?') && !taken(':')) {
            throw new SpoiledPatternException("a group that begins with ?");
        }
        Piece piece = either();
        if (!taken(')')) {
            throw new SpoiledPatternException("a group that does not end");
        }
        return piece;
    }

    private CharacterSet characterClass() throws SpoiledPatternException {
        boolean negated = taken('^');
        List<CharacterSet.Range> ranges = new ArrayList<>();
        do {
            addTo(ranges);
        } while (!taken(']'));
        return new CharacterSet(ranges, negated);
    }

    private void addTo(List<CharacterSet.Range> ranges) throws SpoiledPatternException {
        CharacterSet first = memberOfClass();
        boolean isRange = peek() == '-' && at + 1 < pattern.length() && pattern.charAt(at + 1) != ']';
        if (!isRange) {
            ranges.addAll(first.ranges());
            return;
        }
        at++;
        CharacterSet last = memberOfClass();
        if (first.ranges().size() != 1 || last.ranges().size() != 1
                || first.ranges().getFirst().first() > last.ranges().getFirst().last()) {
            throw new SpoiledPatternException("a range in a class that does not go up");
        }
        ranges.add(new CharacterSet.Range(first.ranges().getFirst().first(), last.ranges().getFirst().last()));
    }

    private CharacterSet memberOfClass() throws SpoiledPatternException {
        if (peek() == END) {
            throw new SpoiledPatternException("a class that does not end");
        }
        if (!taken('\\')) {
            return CharacterSet.of(pattern.charAt(at++));
        }
        CharacterSet escaped = escaped();
        if (escaped.negated()) {
            throw new SpoiledPatternException("\\D, \\W or \\S in a class");
        }
        return escaped;
    }

    private CharacterSet escaped() throws SpoiledPatternException {
        if (peek() == END) {
            throw new SpoiledPatternException("a \\ at its end");
        }
        char c = pattern.charAt(at++);
        return switch (c) {
            case 'd' -> CharacterSet.DIGITS;
            case 'D' -> CharacterSet.DIGITS.opposite();
            case 'w' -> CharacterSet.WORD;
            case 'W' -> CharacterSet.WORD.opposite();
            case 's' -> CharacterSet.SPACE;
            case 'S' -> CharacterSet.SPACE.opposite();
            case 'x' -> CharacterSet.of(hexadecimal());
            default -> {
                if (Character.isLetterOrDigit(c)) {
                    throw new SpoiledPatternException("\\" + c + ", which has no meaning");
                }
                yield CharacterSet.of(c);
            }
        };
    }

    private int hexadecimal() throws SpoiledPatternException {
        int value = 0;
        for (int i = 0; i < 2; i++) {
            int digit = peek() == END ? -1 : Character.digit(pattern.charAt(at), 16);
            if (digit < 0) {
                throw new SpoiledPatternException("a \\x without two hexadecimal digits");
            }
            value = 16 * value + digit;
            at++;
        }
        return value;
    }
}
