/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.ctf;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;

/**
 * The metadata of a trace: what differs from one trace to the other. All else in it is the format itself.
 *
 * @param uuid          the trace's identity; each packet repeats it
 * @param clockOffsetNs nanoseconds from the Unix epoch to the zero of the recording's clock, 0 or more
 * @param environment   facts about the recording, in the order in which they are written
 */
public record Metadata(UUID uuid, long clockOffsetNs, Map<String, String> environment) {

    static final String FORMAT = "format";
    static final String FORMAT_NAME = "\"rpmsgtrace\"";
    static final String FORMAT_VERSION = "format_version";
    static final String VERSION = "1";
    static final long NS_PER_SECOND = 1_000_000_000;

    private static final Set<String> OWN_NAMES = Set.of(FORMAT, FORMAT_VERSION);
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    /** @throws IllegalArgumentException if the offset is negative or there cannot be an entry of one of the names */
    public Metadata {
        if (clockOffsetNs < 0) {
            throw new IllegalArgumentException("clock offset " + clockOffsetNs + " ns, expected 0 or more");
        }
        environment.keySet().forEach(Metadata::requireName);
        environment = Collections.unmodifiableMap(new LinkedHashMap<>(environment));
    }

    /**
     * Checks the name of an entry of the environment.
     *
     * @throws IllegalArgumentException if there cannot be an entry of that name
     */
    public static void requireName(String name) {
        if (!NAME.matcher(name).matches() || Tsdl.WORDS.contains(name) || OWN_NAMES.contains(name)) {
            throw new IllegalArgumentException("environment entry \"" + name + "\", expected " + NAME
                    + " which is no word of TSDL and none of " + OWN_NAMES);
        }
    }

    /** The text of the file {@code metadata}. */
    public byte[] toBytes() {
        String entries = environment.entrySet().stream().map(e -> assignment(e.getKey(), quote(e.getValue())))
                .collect(Collectors.joining());
        String text = Tsdl.TEMPLATE.formatted(uuid,
                assignment(FORMAT, FORMAT_NAME) + assignment(FORMAT_VERSION, VERSION) + entries,
                clockOffsetNs / NS_PER_SECOND, clockOffsetNs % NS_PER_SECOND);
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return (text + lastLine(utf8, utf8.length)).getBytes(StandardCharsets.UTF_8);
    }

    /** The line that ends a metadata text: the checksum of all bytes before it. */
    static String lastLine(byte[] text, int length) {
        CRC32C crc = new CRC32C();
        crc.update(text, 0, length);
        return "/* crc32c %08x */\n".formatted(crc.getValue());
    }

    private static String assignment(String name, String value) {
        return "    " + name + " = " + value + ";\n";
    }

    private static String quote(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : Text.storable(value).toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || c == 0x7F) {
                quoted.append("\\%03o".formatted((int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
