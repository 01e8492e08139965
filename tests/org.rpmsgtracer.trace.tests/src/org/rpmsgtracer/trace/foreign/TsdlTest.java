/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rpmsgtracer.trace.foreign.FieldType.ArrayType;
import org.rpmsgtracer.trace.foreign.FieldType.FloatType;
import org.rpmsgtracer.trace.foreign.FieldType.IntegerType;
import org.rpmsgtracer.trace.foreign.FieldType.Label;
import org.rpmsgtracer.trace.foreign.FieldType.Member;
import org.rpmsgtracer.trace.foreign.FieldType.Order;
import org.rpmsgtracer.trace.foreign.FieldType.Reference;
import org.rpmsgtracer.trace.foreign.FieldType.SequenceType;
import org.rpmsgtracer.trace.foreign.FieldType.StringType;
import org.rpmsgtracer.trace.foreign.FieldType.StructType;

/** The language of metadata (CTF 1.8.3, 7 and C). */
class TsdlTest {

    private static final String TRACE = "trace { major = 1; minor = 8; byte_order = le; };";
    private static final IntegerType U8 = new IntegerType(8, 8, false, Order.NATIVE, false, "", List.of());

    private static List<Member> members(String declarations, String fields) throws TsdlException {
        Description description = TsdlParser
                .parse(TRACE + declarations + "event { name = e; fields := struct {" + fields + "}; };");
        return ((StructType) description.events().getFirst().fields().orElseThrow()).members();
    }

    private static FieldType type(String declarations, String field) throws TsdlException {
        return members(declarations, field).getLast().type();
    }

    private static void assertRefused(String text, String message) {
        assertThatExceptionOfType(TsdlException.class).isThrownBy(() -> TsdlParser.parse(text)).withMessage(message);
    }

    @Test
    void integersHaveTheDefaultsOfTheStandard() throws TsdlException {
        assertThat(type("", "integer { size = 8; } f;")).isEqualTo(U8);
        assertThat(type("", "integer { size = 9; } f;"))
                .isEqualTo(new IntegerType(9, 1, false, Order.NATIVE, false, "", List.of()));
    }

    @Test
    void integersHaveAllAttributes() throws TsdlException {
        assertThat(type("clock { name = c; };", "integer { size = 0x20; align = 16; signed = true; "
                + "byte_order = network; base = hex; encoding = ASCII; map = clock.c.value; } f;"))
                .isEqualTo(new IntegerType(32, 16, true, Order.BIG, true, "c", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"typealias integer { size = 8; } := u8; ", "typedef integer { size = 8; } u8;",
        "typealias integer { size = 8; } := unsigned char; typealias const unsigned char := u8;",
        "typedef integer { size = 8; } a, u8;"})
    void typesHaveNames(String declaration) throws TsdlException {
        assertThat(type(declaration, "u8 f;")).isEqualTo(U8);
    }

    @Test
    void namesOfTypesMayBeSeveralWordsAndPointers() throws TsdlException {
        String declarations = "typealias integer { size = 8; } := unsigned long int;"
                + "typealias integer { size = 8; } := struct page *; typealias integer { size = 8; } := void *;";
        assertThat(members(declarations, "unsigned long int a; const void *b;"))
                .containsExactly(new Member("a", U8), new Member("b", U8));
    }

    @Test
    void innerScopesHideOuterOnesAndEndWithTheirBraces() throws TsdlException {
        String outer = "typealias integer { size = 8; } := t;";
        assertThat(type(outer, "struct { typealias integer { size = 16; } := t; t x; } s; t f;")).isEqualTo(U8);
        StructType inner = (StructType) type(outer, "struct { typealias integer { size = 16; } := t; t x; } s;");
        assertThat(((IntegerType) inner.members().getFirst().type()).size()).isEqualTo(16);
        assertRefused(outer + outer, "line 1: the type \"t\" is declared a second time");
    }

    @Test
    void enumerationsCountOn() throws TsdlException {
        IntegerType type = (IntegerType) type("", "enum : integer { size = 8; signed = true; } "
                + "{ A, B, \"C D\" = 5 ... 7, E, F = -3, G = 0x10, H = '1', I = 010, } f;");
        assertThat(type.labels()).containsExactly(new Label("A", 0, 0), new Label("B", 1, 1), new Label("C D", 5, 7),
                new Label("E", 8, 8), new Label("F", -3, -3), new Label("G", 16, 16), new Label("H", 49, 49),
                new Label("I", 8, 8));
    }

    @Test
    void arraysOfArraysAreReadFromTheLeft() throws TsdlException {
        assertThat(type("typedef integer { size = 8; } u8; typedef u8 pair[2];", "u8 n; pair f[3][n];"))
                .isEqualTo(new ArrayType(new SequenceType(new ArrayType(U8, 2), new Reference(1, List.of("n"))), 3));
    }

    @Test
    void otherTypesAreKnown() throws TsdlException {
        assertThat(type("", "string f;")).isEqualTo(new StringType());
        assertThat(type("", "string { encoding = UTF8; } f;")).isEqualTo(new StringType());
        assertThat(type("", "floating_point { exp_dig = 11; mant_dig = 53; align = 64; } f;"))
                .isEqualTo(new FloatType(64, 64));
        assertThat(((StructType) type("struct s { string t; } align(32);", "struct s f;")).align()).isEqualTo(32);
    }

    @Test
    void commentsAndCallSitesAreNothing() throws TsdlException {
        Description description = TsdlParser.parse("/* a * b */ // c */ \n" + TRACE
                + "callsite { name = \"x\"; func = \"f\"; line = 39; ip = 0x40096cULL; };;");
        assertThat(description.events()).isEmpty();
    }

    @Test
    void textsHaveEscapes() throws TsdlException {
        assertThat(TsdlParser.parse(TRACE + "env { a = \"\\\"\\x41\\102\\n\\\\\"; b = L\"c\"; d = -5; e = word; };")
                .environment()).containsEntry("a", "\"AB\n\\").containsEntry("b", "c").containsEntry("d", "-5")
                .containsEntry("e", "word");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "trace { | line 1: found the end, expected a name",
        "trace { major = 1; minor = 8; }; | line 1: found a trace without byte order, expected \"le\" or \"be\"",
        "trace { byte_order = native; }; | line 1: found a trace without byte order, expected \"le\" or \"be\"",
        "trace { major = 1; minor = 9; }; | line 1: found CTF 1.9, expected 1.8",
        "env { a = 1 }; | line 1: found \"}\", expected \";\"",
        "/* | line 1: found a comment that does not end, expected \"*/\"",
        "env { a = \" | line 1: found a text that does not end, expected a closing quote",
        "env { a = 12x; }; | line 1: found \"12x\", expected a number of at most 64 bits",
        "env { a = 0x1ffffffffffffffff; }; | line 1: found \"0x1ffffffffffffffff\", expected a number of at most 64 bits",
        "typealias integer { align = 8; } := t; | line 1: found \"integer\" without size",
        "typealias integer { size = 65; } := t; | line 1: found \"65\", expected for size a number 1..64",
        "typealias integer { size = 0; } := t; | line 1: found \"0\", expected for size a number 1..64",
        "typealias integer { size = 8; align = 3; } := t; | line 1: found \"3\", expected an alignment that is a power of two",
        "typealias integer { size = 8; signed = perhaps; } := t; | line 1: found \"perhaps\", expected \"true\" or \"false\"",
        "typealias nothing := t; | line 1: the type \"nothing\" is not declared",
        "struct s { string a; string a; }; | line 1: there is a second field \"a\"",
        "typealias enum { A } := t; | line 1: the type \"int\" is not declared",
        "clock { freq = 0; name = c; }; | line 1: found a clock \"c\" of 0 Hz, expected one with a name and a frequency of at least 1 Hz",
        "@ | line 1: found \"@\", which is no part of TSDL",
        "what { }; | line 1: found \"what\", expected a declaration",
        "env { a = 1; }; | it has no block \"trace\""})
    void whatIsWrongIsSaidWithItsLine(String text, String message) {
        assertRefused(text, message);
    }

    @Test
    void linesAreCounted() {
        assertRefused("/* 1\n2 */\n// 3\nenv { a = \"4\n5\"; };\n@", "line 6: found \"@\", which is no part of TSDL");
    }

    @Test
    void nestingIsBounded() {
        assertRefused("struct a { ".repeat(100_000), "line 1: declarations are nested more than 64 deep");
        assertRefused("typedef string a" + "[1]".repeat(100_000) + ";", "line 1: an array has more than 64 dimensions");
        assertThatExceptionOfType(TsdlException.class)
                .isThrownBy(() -> TsdlParser.parse("typedef " + "const ".repeat(200_000)));
    }

    @Test
    void typesThatUnfoldWithoutEndAreRefused() throws TsdlException {
        StringBuilder bomb = new StringBuilder(TRACE + "struct s0 { string a; };");
        for (int i = 1; i < 60; i++) {
            bomb.append("struct s%d { struct s%d a, b; };".formatted(i, i - 1));
        }
        Description description = TsdlParser.parse(bomb + "event { name = e; fields := struct s59; };");
        assertThatExceptionOfType(TsdlException.class).isThrownBy(() -> new TraceLayout(description))
                .withMessage("an event unfolds to more than 65536 fields");
    }

    @Test
    void arraysThatAreNestedByNamesAreBounded() throws TsdlException {
        StringBuilder chain = new StringBuilder(TRACE + "typedef string t0;");
        for (int i = 1; i < 20_000; i++) {
            chain.append("typedef t%d t%d[1];".formatted(i - 1, i));
        }
        Description description = TsdlParser.parse(chain + "event { name = e; fields := struct { t19999 a; }; };");
        assertThatExceptionOfType(TsdlException.class).isThrownBy(() -> new TraceLayout(description))
                .withMessage("types are nested more than 256 deep");
    }

    @Test
    void metadataInPacketsOfEitherByteOrderIsText() throws TsdlException {
        byte[] little = packet("le ".getBytes(StandardCharsets.UTF_8), false);
        byte[] big = packet("be ".getBytes(StandardCharsets.UTF_8), true);
        assertThat(MetadataText.of(little)).isEqualTo("le ");
        assertThat(MetadataText.of(concatenated(big, big))).isEqualTo("be be ");
        byte[] cut = Arrays.copyOf(big, big.length - 1);
        assertThatExceptionOfType(TsdlException.class).isThrownBy(() -> MetadataText.of(cut)).withMessage(
                "the packet at byte 0 has 40 bytes of content and 45 in all, expected 37 <= content <= packet <= 44");
        big[32] = 1;
        assertThatExceptionOfType(TsdlException.class).isThrownBy(() -> MetadataText.of(big))
                .withMessage("the packet at byte 0 is compressed or encrypted, which is not known");
    }

    private static byte[] packet(byte[] text, boolean big) {
        ByteBuffer packet = ByteBuffer.allocate(37 + text.length + 5)
                .order(big ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        packet.putInt(0x75D11D57).position(24).putInt((37 + text.length) * 8).putInt(packet.limit() * 8).position(35)
                .put((byte) 1).put((byte) 8).put(text);
        return packet.array();
    }

    private static byte[] concatenated(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
