/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.filter;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** What the tokens of values stand for. */
final class Values {

    private static final String A_TEXT = "a text such as rpmsg-tty or \"two words\"";

    private Values() {}

    static String text(Token value) throws FilterException {
        if (value.kind() != Token.Kind.TEXT && !value.isBareWord()) {
            throw new FilterException(value, A_TEXT);
        }
        return value.text();
    }

    static RegularExpression expression(Token value) throws FilterException {
        if (value.kind() != Token.Kind.TEXT && !value.isBareWord()) {
            throw new FilterException(value, "a regular expression such as \"ping [0-9]+\"");
        }
        return RegularExpression.parse(value);
    }

    static int flag(Token value) throws FilterException {
        if (value.is("true")) {
            return 1;
        }
        if (value.is("false")) {
            return 0;
        }
        throw new FilterException(value, "true or false");
    }

    static byte[] bytes(Token value) throws FilterException {
        String text = value.text();
        if (value.kind() == Token.Kind.BYTES) {
            return HexFormat.ofDelimiter(":").parseHex(text);
        }
        if (value.kind() == Token.Kind.NUMBER && text.startsWith("0x") && text.length() % 2 == 0) {
            return HexFormat.of().parseHex(text, 2, text.length());
        }
        if (value.kind() == Token.Kind.TEXT || value.isBareWord()) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        throw new FilterException(value, "bytes such as 70:69 or 0x7069, or a text");
    }
}
