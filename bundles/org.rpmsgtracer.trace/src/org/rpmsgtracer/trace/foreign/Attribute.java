/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.foreign;

import java.util.Locale;
import java.util.Set;

/**
 * What stands to the right of {@code =} in the metadata.
 *
 * @param token  its last token
 * @param text   a text, or words joined by dots
 * @param number if it is one, else 0
 */
record Attribute(Token token, String text, long number) {

    static Attribute read(Tokens tokens) throws TsdlException {
        Token token = tokens.peek();
        return switch (token.kind()) {
            case QUOTED -> new Attribute(tokens.next(), token.text(), 0);
            case WORD -> new Attribute(token, path(tokens), 0);
            case INTEGER, PUNCTUATOR, END -> {
                long number = number(tokens);
                yield new Attribute(new Token(Token.Kind.INTEGER, token.text(), number, token.line()),
                        Long.toString(number), number);
            }
        };
    }

    /** Words joined by dots. */
    static String path(Tokens tokens) throws TsdlException {
        StringBuilder path = new StringBuilder(tokens.word("a name"));
        while (tokens.take(".")) {
            path.append('.').append(tokens.word("a name after the dot"));
        }
        return path.toString();
    }

    /** A number with its sign. */
    static long number(Tokens tokens) throws TsdlException {
        boolean negative = false;
        while (tokens.at("-") || tokens.at("+")) {
            negative ^= tokens.next().is("-");
        }
        Token token = tokens.peek();
        if (token.kind() != Token.Kind.INTEGER) {
            throw TsdlException.unexpected(token, "a number");
        }
        tokens.next();
        return negative ? -token.value() : token.value();
    }

    boolean isNumber() {
        return token.kind() == Token.Kind.INTEGER;
    }

    long numberWithin(String name, long min, long max) throws TsdlException {
        if (!isNumber() || number < min || number > max) {
            throw TsdlException.unexpected(token, "for " + name + " a number " + min + ".." + max);
        }
        return number;
    }

    int alignment() throws TsdlException {
        int bits = (int) numberWithin("an alignment", 1, 1 << 20);
        if (Integer.bitCount(bits) != 1) {
            throw TsdlException.unexpected(token, "an alignment that is a power of two");
        }
        return bits;
    }

    boolean truth() throws TsdlException {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw TsdlException.unexpected(token, "\"true\" or \"false\"");
        };
    }

    FieldType.Order order() throws TsdlException {
        return switch (text) {
            case "native" -> FieldType.Order.NATIVE;
            case "le" -> FieldType.Order.LITTLE;
            case "be", "network" -> FieldType.Order.BIG;
            default -> throw TsdlException.unexpected(token, "one of \"le\", \"be\", \"network\" and \"native\"");
        };
    }

    boolean isCharacter() throws TsdlException {
        if (!Set.of("none", "UTF8", "UTF-8", "utf8", "utf-8", "ASCII", "ascii").contains(text)) {
            throw TsdlException.unexpected(token, "one of \"none\", \"UTF8\" and \"ASCII\"");
        }
        return !text.equals("none");
    }
}
