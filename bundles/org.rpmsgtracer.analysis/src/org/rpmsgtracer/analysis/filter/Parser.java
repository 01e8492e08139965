/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.filter;

import java.util.List;

/** From tokens to a condition, by recursive descent; the grammar is in {@code releng/docs/filter.md}. */
final class Parser {

    private static final int MAX_NESTING = 64;

    private final List<Token> tokens;
    private int next;
    private int nesting;

    private Parser(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** @param tokens the last one is the end */
    static Condition parse(List<Token> tokens) throws FilterException {
        Parser parser = new Parser(tokens);
        Condition condition = parser.expression();
        if (parser.peek().kind() != Token.Kind.END) {
            throw new FilterException(parser.peek(), "and, or, or the end");
        }
        return condition;
    }

    private Token peek() {
        return tokens.get(next);
    }

    private Token take() {
        Token token = tokens.get(next);
        if (token.kind() != Token.Kind.END) {
            next++;
        }
        return token;
    }

    private boolean taken(String... symbols) {
        if (!peek().isAny(symbols)) {
            return false;
        }
        next++;
        return true;
    }

    private void require(String symbol, String expected) throws FilterException {
        if (!taken(symbol)) {
            throw new FilterException(peek(), expected);
        }
    }

    private Condition expression() throws FilterException {
        Condition condition = term();
        while (taken("or", "||")) {
            condition = condition.or(term());
        }
        return condition;
    }

    private Condition term() throws FilterException {
        Condition condition = factor();
        while (taken("and", "&&")) {
            condition = condition.and(factor());
        }
        return condition;
    }

    private Condition factor() throws FilterException {
        Token first = peek();
        if (++nesting > MAX_NESTING) {
            throw new FilterException(first.column(), "more than " + MAX_NESTING + " levels of brackets and not",
                    "fewer");
        }
        Condition condition;
        if (taken("not", "!")) {
            condition = factor().not();
        } else if (taken("(")) {
            condition = expression();
            require(")", ")");
        } else {
            condition = condition();
        }
        nesting--;
        return condition;
    }

    private Condition condition() throws FilterException {
        Field field = field(take());
        Token relation = peek();
        if (relation.isAny("in")) {
            next++;
            return in(field, relation);
        }
        if (relation.is("contains")) {
            next++;
            return field.contains(relation, take());
        }
        if (relation.is("matches")) {
            next++;
            return field.matches(relation, take());
        }
        Comparison comparison = Comparison.of(relation);
        if (comparison != null) {
            next++;
            return compare(field, comparison, relation);
        }
        if (relation.kind() == Token.Kind.END || relation.isAny("and", "or", "&&", "||", ")")
                || relation.isBareWord()) {
            return field.present();
        }
        throw field.cannot(relation);
    }

    private Condition compare(Field field, Comparison comparison, Token relation) throws FilterException {
        Token value = take();
        return switch (comparison) {
            case EQUAL -> field.equalTo(value);
            case NOT_EQUAL -> field.present().and(field.equalTo(value).not());
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> field.ordered(comparison, relation, value);
        };
    }

    private Field field(Token token) throws FilterException {
        if (token.isAny("occupancy", "inflight") && taken("(")) {
            Token vring = take();
            if (!vring.isBareWord() && vring.kind() != Token.Kind.TEXT) {
                throw new FilterException(vring, "the name of a vring");
            }
            require(")", ")");
            return Fields.level(token.text(), vring);
        }
        return Fields.of(token);
    }

    private Condition in(Field field, Token relation) throws FilterException {
        if (!taken("{")) {
            return item(field, relation, true);
        }
        Condition any = item(field, relation, false);
        while (taken(",")) {
            any = any.or(item(field, relation, false));
        }
        require("}", ", or }");
        return any;
    }

    private Condition item(Field field, Token relation, boolean onlyRange) throws FilterException {
        Token low = take();
        if (taken("..")) {
            return field.between(relation, low, take());
        }
        if (onlyRange) {
            throw new FilterException(low, "a range such as 1..5, or values in braces such as {1, 2}");
        }
        return field.equalTo(low);
    }
}
