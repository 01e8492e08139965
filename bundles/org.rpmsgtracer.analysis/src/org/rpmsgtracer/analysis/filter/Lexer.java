/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts an expression into tokens. The patterns look at no character twice. */
final class Lexer {

    private static final Pattern BLANK = Pattern.compile("\\s++");
    private static final Pattern BYTES = Pattern.compile("\\p{XDigit}{2}(?::\\p{XDigit}{2})++(?![\\w:])");
    private static final Pattern NUMBER =
            Pattern.compile("(?:0[xX]\\p{XDigit}++|[0-9]++(?:\\.[0-9]++)?(?:ns|us|ms|s|min|%)?)(?![\\w%])");
    private static final Pattern WORD = Pattern.compile("[\\p{L}_](?:[\\p{L}\\p{N}_:/-]|\\.(?!\\.))*+");
    private static final Pattern SYMBOL = Pattern.compile("==|!=|<=|>=|&&|\\|\\||\\.\\.|[<>=!(){},]");
    private static final Pattern SPOILED = Pattern.compile("[\\w.:%]++|.", Pattern.DOTALL);

    private final String expression;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String expression) {
        this.expression = expression;
    }

    /** The tokens in order; the last one is the end. */
    static List<Token> tokens(String expression) throws FilterException {
        return new Lexer(expression).run();
    }

    private List<Token> run() throws FilterException {
        while (at < expression.length()) {
            if (!skip(BLANK) && !take(BYTES, Token.Kind.BYTES) && !take(NUMBER, Token.Kind.NUMBER)
                    && !take(WORD, Token.Kind.WORD) && !take(SYMBOL, Token.Kind.SYMBOL)) {
                takeText();
            }
        }
        tokens.add(new Token(Token.Kind.END, "", at + 1));
        return tokens;
    }

    private boolean skip(Pattern pattern) {
        Matcher matcher = pattern.matcher(expression).region(at, expression.length());
        if (!matcher.lookingAt()) {
            return false;
        }
        at = matcher.end();
        return true;
    }

    private boolean take(Pattern pattern, Token.Kind kind) {
        int start = at;
        if (!skip(pattern)) {
            return false;
        }
        tokens.add(new Token(kind, expression.substring(start, at), start + 1));
        return true;
    }

    private void takeText() throws FilterException {
        int start = at;
        if (expression.charAt(start) != '"') {
            Matcher spoiled = SPOILED.matcher(expression).region(start, expression.length());
            throw new FilterException(start + 1, spoiled.lookingAt() ? spoiled.group() : "nothing",
                    "a field, a value or a relation");
        }
        StringBuilder text = new StringBuilder();
        for (at++; at < expression.length(); at++) {
            char c = expression.charAt(at);
            if (c == '"') {
                at++;
                tokens.add(new Token(Token.Kind.TEXT, text.toString(), start + 1));
                return;
            }
            if (c == '\\' && at + 1 < expression.length()) {
                at++;
                appendEscaped(text, expression.charAt(at));
            } else {
                text.append(c);
            }
        }
        throw new FilterException(start + 1, "a text without its closing quote", "one more \"");
    }

    /** A backslash before any other character stands for itself, so that regular expressions can be written as usual. */
    private static void appendEscaped(StringBuilder text, char escaped) {
        switch (escaped) {
            case '"', '\\' -> text.append(escaped);
            case 'n' -> text.append('\n');
            case 't' -> text.append('\t');
            case 'r' -> text.append('\r');
            default -> text.append('\\').append(escaped);
        }
    }
}
