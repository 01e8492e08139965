/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.foreign;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What babeltrace2 printed of a trace: {@code babeltrace2 --clock-seconds --no-delta}. Numbers are made
 * decimal without sign, arrays of bytes hexadecimal digits, enumerations their labels.
 */
final class BabeltraceText {

    private static final Pattern LINE = Pattern.compile("\\[(\\d+)\\.(\\d{9})\\] ([\\w:]+): (.*)");
    private static final Pattern FIELD = Pattern.compile("(?:^|, )(\\w+) = "
            + "(\"(?:[^\"\\\\]|\\\\.)*\"|\\( .*? : container = -?\\d+ \\)|\\[ (?:\\[\\d+\\] = \\d+,? )*\\]|-?[0-9xXA-Fa-f.]+)");
    private static final Pattern LATE = Pattern.compile("\\{ late = 1, raw_time = \\[ \\[0\\] = (\\d+) \\] \\}");
    private static final Pattern ELEMENT = Pattern.compile("\\[\\d+\\] = (\\d+)");

    /**
     * An event as text.
     *
     * @param timeNs since the Unix epoch
     * @param rawNs  a late event's own time on the recording's clock
     * @param fields its payload by name
     */
    record Line(long timeNs, OptionalLong rawNs, String name, Map<String, String> fields) {}

    private BabeltraceText() {}

    static List<Line> read(Path file) throws IOException {
        List<Line> lines = new ArrayList<>();
        for (String text : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            Matcher line = LINE.matcher(text);
            if (!line.matches()) {
                throw new IOException(file + ": " + text);
            }
            String all = line.group(4);
            String payload = all.substring(payloadStart(all) + 1, all.length() - 1).strip();
            Matcher late = LATE.matcher(all);
            lines.add(new Line(Long.parseLong(line.group(1) + line.group(2)),
                    late.find() ? OptionalLong.of(Long.parseLong(late.group(1))) : OptionalLong.empty(),
                    line.group(3), fields(payload)));
        }
        return lines;
    }

    /** The payload is the last of the outermost braces. */
    private static int payloadStart(String all) {
        int depth = 0;
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i < all.length(); i++) {
            char c = all.charAt(i);
            if (quoted) {
                quoted = c != '"' || all.charAt(i - 1) == '\\';
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{' && depth++ == 0) {
                start = i;
            } else if (c == '}') {
                depth--;
            }
        }
        return start;
    }

    private static Map<String, String> fields(String payload) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher field = FIELD.matcher(payload);
        while (field.find()) {
            fields.put(field.group(1), value(field.group(2)));
        }
        return fields;
    }

    private static String value(String text) {
        if (text.startsWith("(")) {
            return text.contains("\"") ? text.replaceFirst("^\\( \"(.*?)\".*$", "$1") : text;
        }
        if (text.startsWith("[")) {
            StringBuilder hex = new StringBuilder();
            Matcher element = ELEMENT.matcher(text);
            while (element.find()) {
                hex.append("%02x".formatted(Integer.parseInt(element.group(1))));
            }
            return hex.toString();
        }
        if (text.startsWith("\"")) {
            return unescaped(text.substring(1, text.length() - 1));
        }
        return text.startsWith("0x") ? Long.toUnsignedString(Long.parseUnsignedLong(text.substring(2), 16)) : text;
    }

    private static String unescaped(String text) {
        return text.replace("\\n", "\n").replace("\\\"", "\"");
    }
}
