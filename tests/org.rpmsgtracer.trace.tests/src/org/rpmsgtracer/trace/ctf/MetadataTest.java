/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.ctf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataTest {

    private static final UUID TRACE = new UUID(0x0123_4567_89AB_CDEFL, 0xFEDC_BA98_7654_3210L);
    private static final Metadata METADATA = new Metadata(TRACE, 0, Map.of("tool", "RPMsg Tracer"));

    @Test
    void readsBackWhatItWrote() throws MetadataException {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("zulu", "");
        environment.put("alpha", "a \"quoted\" \\word\\ \n\t\r\u0001\u007F 7 \\n \\007 é \uD83D\uDE80 \u2028 }; */");
        Metadata metadata = new Metadata(TRACE, 1_764_547_200_123_456_789L, environment);

        Metadata read = MetadataParser.parse(metadata.toBytes());

        assertThat(read).isEqualTo(metadata);
        assertThat(read.environment().keySet()).containsExactly("zulu", "alpha");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 999_999_999, 1_000_000_000, Long.MAX_VALUE})
    void readsBackAnyClockOffset(long offsetNs) throws MetadataException {
        Metadata metadata = new Metadata(TRACE, offsetNs, Map.of());
        assertThat(MetadataParser.parse(metadata.toBytes())).isEqualTo(metadata);
    }

    @Test
    void replacesWhatCannotBeStored() throws MetadataException {
        Metadata metadata = new Metadata(TRACE, 0, Map.of("source", "a\0b"));
        assertThat(MetadataParser.parse(metadata.toBytes()).environment()).containsEntry("source", "a\uFFFDb");
    }

    @Test
    void refusesTheTextCutOrFlippedAtAnyByte() {
        byte[] text = METADATA.toBytes();
        for (int i = 0; i < text.length; i++) {
            byte[] cut = Arrays.copyOf(text, i);
            byte[] flipped = text.clone();
            flipped[i] ^= 0x04;
            assertThatExceptionOfType(MetadataException.class).as("cut at %d", i)
                    .isThrownBy(() -> MetadataParser.parse(cut));
            assertThatExceptionOfType(MetadataException.class).as("flipped at %d", i)
                    .isThrownBy(() -> MetadataParser.parse(flipped));
        }
    }

    @Test
    void saysWhatItFoundInstead() {
        assertRefused("", "it is empty");
        assertRefused("{\"traceEvents\":[]}\n",
                "it begins with \"{\"traceEvents\":[]}?\", expected \"/* CTF 1.8 */\": this is no CTF 1.8 trace");
        assertRefused("\u0001\n", "it begins with \"??\", expected \"/* CTF 1.8 */\": this is no CTF 1.8 trace");
        assertRefused("/* CTF 1.8 */\n\nenv {\n\ttracer_name = \"lttng-ust\";\n};\n",
                "it describes a CTF trace of \"lttng-ust\", expected one of RPMsg Tracer");
        assertRefused("/* CTF 1.8 */\n", "it describes a CTF trace of another tool, expected one of RPMsg Tracer");
        assertRefused(text().replace("format_version = 1", "format_version = 2"),
                "its format version is 2, expected 1");
    }

    @Test
    void knowsThePacketsOfOtherTools() {
        byte[] littleEndian = {0x57, 0x1D, (byte) 0xD1, 0x75, 0};
        assertThatExceptionOfType(MetadataException.class).isThrownBy(() -> MetadataParser.parse(littleEndian))
                .withMessage("it is in packets as other tools write it, expected the text of RPMsg Tracer");
    }

    @Test
    void saysWhatIsMissingBehindARightChecksum() {
        assertRefused(resealed(text().replace("    uuid = ", "    uid = ")), "it has no line for uuid");
        assertRefused(resealed(text().replace("\"01234567", "\"x1234567")),
                "a value cannot be used: ");
        assertRefused(resealed(text().replace("offset = 0;", "offset = 99999999999999999999;")),
                "a value cannot be used: ");
        assertRefused(resealed(text().replace("offset_s = 0;", "offset_s = 9223372036854775807;")),
                "a value cannot be used: long overflow");
        assertRefused(resealed(text().replace("offset_s = 0;", "offset_s = -1;")),
                "a value cannot be used: clock offset -1000000000 ns, expected 0 or more");
        assertRefused(resealed(text().replace("\"RPMsg Tracer\"", "12")), "found 12, expected a text in quotes");
        assertRefused(resealed(text().replace("\"RPMsg Tracer\"", "\"")), "found \", expected a text in quotes");
    }

    @Test
    void refusesWhatIsSaidTwice() {
        assertRefused(resealed(text().replace("    tool = ", "    source = \"a\";\n    source = \"a\";\n    tool = ")),
                "it says twice what source is");
        assertRefused(resealed(text().replace("    freq = ", "    offset = 0;\n    freq = ")),
                "it says twice what offset is");
        assertRefused(resealed(text().replace("    major = ", "    uuid = \"" + TRACE + "\";\n    major = ")),
                "it says twice what uuid is");
    }

    @Test
    void refusesAnIdentityThatIsNotWrittenOut() {
        assertRefused(resealed(text().replace(TRACE.toString(), "1-2-3-4-5")),
                "a value cannot be used: UUID 1-2-3-4-5");
    }

    @Test
    void takesAnyTextThatItsChecksumVouchesForOrRefusesItInASentence() {
        long seed = 31;
        Random random = new Random(seed);
        String[] pieces =
                {"env {\n", "};\n", "    a = \"", "\\", "\\777", "\";\n", "trace {\n", "    uuid = ", "{", "\n",
                    "    struct := ", "/*", "\uD83D\uDE80", "    offset = -1;\n", "tracer_name", "=",
                    "    format = \"rpmsgtrace\";\n"};
        for (int i = 0; i < 3_000; i++) {
            StringBuilder changed = new StringBuilder(text());
            for (int changes = random.nextInt(4); changes >= 0; changes--) {
                int at = random.nextInt(Tsdl.BEGINNING.length(), changed.length());
                int end = Math.min(changed.length(), at + random.nextInt(30));
                changed.replace(at, random.nextBoolean() ? at : end, pieces[random.nextInt(pieces.length)]);
            }
            byte[] body = changed.toString().getBytes(StandardCharsets.UTF_8);
            String text = changed + Metadata.lastLine(body, body.length);
            try {
                assertThat(MetadataParser.parse(text.getBytes(StandardCharsets.UTF_8))).isNotNull();
            } catch (MetadataException e) {
                assertThat(e.getMessage()).as("seed %d", seed).hasSizeLessThan(300);
            }
        }
    }

    @Test
    void readsTheLongestTextInBoundedTime() {
        for (String filling : List.of("\n", "{", " ", "tracer_name ", "env {\n", "    a = 1;\n", "\"", "\\", "é")) {
            String text = Tsdl.BEGINNING + "\n" + filling.repeat(MetadataParser.MAX_BYTES / filling.length() - 20);
            assertTimeout(Duration.ofSeconds(10), () -> assertThatExceptionOfType(MetadataException.class)
                    .isThrownBy(() -> MetadataParser.parse(text.getBytes(StandardCharsets.UTF_8))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Seed", "1a", "a-b", "event", "format"})
    void refusesANameThatTsdlCannotHave(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> Metadata.requireName(name))
                .withMessageStartingWith("environment entry \"" + name + "\", expected ");
    }

    private static String text() {
        return new String(METADATA.toBytes(), StandardCharsets.UTF_8);
    }

    private static String resealed(String text) {
        byte[] body = text.substring(0, text.lastIndexOf("/*")).getBytes(StandardCharsets.UTF_8);
        return new String(body, StandardCharsets.UTF_8) + Metadata.lastLine(body, body.length);
    }

    private static void assertRefused(String text, String message) {
        assertThatExceptionOfType(MetadataException.class)
                .isThrownBy(() -> MetadataParser.parse(text.getBytes(StandardCharsets.UTF_8)))
                .withMessageStartingWith(message);
    }
}
