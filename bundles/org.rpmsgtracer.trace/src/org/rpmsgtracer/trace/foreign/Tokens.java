/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.foreign;

import java.util.Set;

/**
 * The tokens of a metadata text, one after the other (CTF 1.8.3, C.1). Comments are left out. Takes memory for one token,
 * not for the text.
 */
final class Tokens {

    private static final char END = '\0';
    private static final Set<String> LONG_PUNCTUATORS = Set.of(":=", "->", "...");
    private static final String PUNCTUATORS = "[](){}.*+-<>:;=,";
    private static final String ESCAPED = "abfnrtv";
    private static final String MEANT = "\u0007\b\f\n\r\t\u000b";

    private final String text;
    private int at;
    private int line = 1;
    private Token current;

    Tokens(String text) throws TsdlException {
        this.text = text;
        this.current = scan();
    }

    /** The token that {@link #next} takes. */
    Token peek() {
        return current;
    }

    /** Whether the next token is this word or punctuator. */
    boolean at(String expected) {
        return current.is(expected);
    }

    Token next() throws TsdlException {
        Token taken = current;
        current = scan();
        return taken;
    }

    /** Takes the next token if it is this one. */
    boolean take(String wanted) throws TsdlException {
        if (!at(wanted)) {
            return false;
        }
        next();
        return true;
    }

    void expect(String wanted) throws TsdlException {
        if (!take(wanted)) {
            throw TsdlException.unexpected(current, '"' + wanted + '"');
        }
    }

    /** Takes a word, whatever it says. */
    String word(String expected) throws TsdlException {
        if (current.kind() != Token.Kind.WORD) {
            throw TsdlException.unexpected(current, expected);
        }
        return next().text();
    }

    private Token scan() throws TsdlException {
        skipBlanks();
        char c = peekChar(0);
        if (at >= text.length()) {
            return new Token(Token.Kind.END, "", 0, line);
        }
        if (c == 'L' && (peekChar(1) == '"' || peekChar(1) == '\'')) {
            at++;
            c = peekChar(0);
        }
        if (c == '"') {
            return new Token(Token.Kind.QUOTED, quoted('"'), 0, line);
        }
        if (c == '\'') {
            return character();
        }
        if (isDigit(c)) {
            return integer();
        }
        if (isWordPart(c)) {
            return word();
        }
        return punctuator();
    }

    private void skipBlanks() throws TsdlException {
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                takeChar();
            } else if (text.startsWith("//", at)) {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (text.startsWith("/*", at)) {
                skipComment();
            } else {
                return;
            }
        }
    }

    private void skipComment() throws TsdlException {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            throw new TsdlException(line, "found a comment that does not end, expected \"*/\"");
        }
        while (at < end + 2) {
            takeChar();
        }
    }

    private Token word() {
        int start = at;
        while (isWordPart(peekChar(0)) || isDigit(peekChar(0))) {
            at++;
        }
        return new Token(Token.Kind.WORD, text.substring(start, at), 0, line);
    }

    private Token integer() throws TsdlException {
        int start = at;
        while (isWordPart(peekChar(0)) || isDigit(peekChar(0))) {
            at++;
        }
        String written = text.substring(start, at);
        String digits = written.replaceFirst("[uUlL]{1,3}$", "");
        try {
            return new Token(Token.Kind.INTEGER, written, parse(digits), line);
        } catch (NumberFormatException e) {
            throw new TsdlException(line,
                    "found \"" + Excerpt.of(written) + "\", expected a number of at most 64 bits");
        }
    }

    private static long parse(String digits) {
        if (digits.startsWith("0x") || digits.startsWith("0X")) {
            return Long.parseUnsignedLong(digits.substring(2), 16);
        }
        return Long.parseUnsignedLong(digits, digits.startsWith("0") ? 8 : 10);
    }

    private Token character() throws TsdlException {
        String content = quoted('\'');
        if (content.length() != 1) {
            throw new TsdlException(line, "found '" + Excerpt.of(content) + "', expected one character");
        }
        return new Token(Token.Kind.INTEGER, content, content.charAt(0), line);
    }

    private String quoted(char quote) throws TsdlException {
        int opened = line;
        takeChar();
        StringBuilder content = new StringBuilder();
        while (peekChar(0) != quote) {
            if (at >= text.length()) {
                throw new TsdlException(opened, "found a text that does not end, expected a closing quote");
            }
            char c = takeChar();
            content.append(c == '\\' ? escaped() : c);
        }
        takeChar();
        return content.toString();
    }

    private char escaped() {
        char c = takeChar();
        int known = ESCAPED.indexOf(c);
        if (known >= 0) {
            return MEANT.charAt(known);
        }
        if (c == 'x') {
            return number(16, Integer.MAX_VALUE);
        }
        if (Character.digit(c, 8) >= 0) {
            at--;
            return number(8, 3);
        }
        return c;
    }

    private char number(int radix, int maxDigits) {
        int value = 0;
        for (int i = 0; i < maxDigits && Character.digit(peekChar(0), radix) >= 0; i++) {
            value = value * radix + Character.digit(takeChar(), radix);
        }
        return (char) value;
    }

    private Token punctuator() throws TsdlException {
        for (String each : LONG_PUNCTUATORS) {
            if (text.startsWith(each, at)) {
                at += each.length();
                return new Token(Token.Kind.PUNCTUATOR, each, 0, line);
            }
        }
        String one = text.substring(at, at + 1);
        if (!PUNCTUATORS.contains(one)) {
            throw new TsdlException(line, "found \"" + Excerpt.of(one) + "\", which is no part of TSDL");
        }
        at++;
        return new Token(Token.Kind.PUNCTUATOR, one, 0, line);
    }

    private char peekChar(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : END;
    }

    private char takeChar() {
        char c = peekChar(0);
        at++;
        if (c == '\n') {
            line++;
        }
        return c;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWordPart(char c) {
        return c == '_' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
