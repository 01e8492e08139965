/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Random;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegularExpressionTest {

    private static boolean found(String pattern, String text) throws FilterException {
        return RegularExpression.parse(new Token(Token.Kind.TEXT, pattern, 1)).isFoundIn(text);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = ';', value = {"b;abc;true", "^b;abc;false", "c$;abc;true",
        "^abc$;abc;true",
        "^$;``;true",
        "x*;abc;true", "ab+c;abbbc;true", "ab+c;ac;false", "ab?c;ac;true", "a.c;a c;true", "[a-c]x;bx;true",
        "[^a-c]x;bx;false", "[x\\]]y;]y;true", "\\d{2,3}$;a12;true", "^\\d{2,3}$;1234;false", "\\w+ \\s*x;ab   x;true",
        "(a|b)*c;ababc;true", "^(?:ab){2}$;abab;true", "a|b|c;xxc;true", "ABC;xabcx;true", "[A-B]c;bC;true",
        "\\x41\\x42;ab;true", "a{0};b;true", "(a*)*b;aab;true", "\\.;a;false", "\\D;12;false", "[\\d.]+x;1.2x;true",
        "[a-];-;true", "[+-];-;true", "a{2,};aa;true", "a{2,};a;false"})
    void searchesAsItsSyntaxSays(String pattern, String text, boolean expected) throws FilterException {
        assertThat(found(pattern, text)).as(pattern + " in " + text).isEqualTo(expected);
    }

    @Test
    void findsWhatTheEngineOfJavaFinds() throws FilterException {
        for (long seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            String pattern = pattern(random, 4);
            Pattern reference = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
            for (int i = 0; i < 10; i++) {
                String text = text(random);
                assertThat(found(pattern, text)).as("seed %d: %s in %s", seed, pattern, text)
                        .isEqualTo(reference.matcher(text).find());
            }
        }
    }

    private static String pattern(Random random, int depth) {
        return switch (depth == 0 ? random.nextInt(3) : random.nextInt(9)) {
            case 0 -> "a";
            case 1 -> "[b-c]";
            case 2 -> ".";
            case 3 -> "(" + pattern(random, depth - 1) + "|" + pattern(random, depth - 1) + ")";
            case 4 -> "(" + pattern(random, depth - 1) + ")*";
            case 5 -> "(?:" + pattern(random, depth - 1) + "){1,2}";
            case 6 -> "^" + pattern(random, depth - 1);
            case 7 -> pattern(random, depth - 1) + "\\z".replace("\\z", random.nextInt(4) == 0 ? "$" : "C");
            default -> pattern(random, depth - 1) + pattern(random, depth - 1);
        };
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(7); i > 0; i--) {
            text.append("abcA".charAt(random.nextInt(4)));
        }
        return text.toString();
    }

    @Test
    @Timeout(20)
    void nothingMakesASearchTakeLong() throws FilterException {
        String text = "a".repeat(65_535);
        assertThat(found("(a+)+$x", text)).isFalse();
        assertThat(found("(a|a)*b", text)).isFalse();
        assertThat(found("(a?){50}a{50}b", text)).isFalse();
        assertThat(found("(((a*)*)*)*b", text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"(a,a group that does not end", "a),a ) without its (",
        "[a,a class that does not end", "*a,a repetition of nothing", "a{3|2},a repetition that is none of {m}"})
    void saysWhatIsWrong(String pattern, String has) {
        assertThatExceptionOfType(FilterException.class).isThrownBy(() -> found(pattern, ""))
                .withMessageStartingWith("column 1: found a regular expression with " + has);
    }

    @Test
    void whatWouldBecomeLargeIsRefused() {
        for (String pattern : new String[] {"((a{100}){100}){100}", "(((){1000}){1000}){1000}", "a{1001}",
            "a".repeat(257), "[b-a]", "\\q", "\\", "a{2,1}", "(?=a)", "[\\D]", "\\x4"}) {
            assertThatExceptionOfType(FilterException.class).as(pattern).isThrownBy(() -> found(pattern, ""));
        }
    }
}
