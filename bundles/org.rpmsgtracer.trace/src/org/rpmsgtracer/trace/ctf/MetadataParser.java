/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.ctf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads metadata that {@link Metadata#toBytes} wrote. The descriptions of packets and records are not looked at: format
 * name and version vouch for them, and the checksum for the rest.
 */
public final class MetadataParser {

    /** The longest text that is worth parsing: ours has 5 KiB and a few texts of bounded length. */
    public static final int MAX_BYTES = 1 << 20;

    private static final String ENVIRONMENT = "env";
    private static final String TRACE = "trace";
    private static final String CLOCK = "clock";
    private static final Set<String> SAID_ONCE = Set.of(ENVIRONMENT, TRACE, CLOCK);
    private static final int MAX_EXCERPT = 60;
    private static final int PACKETISED_MAGIC = 0x75D11D57;
    private static final int LAST_LINE_BYTES = Metadata.lastLine(new byte[0], 0).length();

    private static final Pattern BLOCK = Pattern.compile("(\\w+) \\{");
    private static final Pattern ASSIGNMENT = Pattern.compile(" {4}(\\w+) = (.*);", Pattern.DOTALL);
    private static final Pattern OCTAL = Pattern.compile("[0-7]{3}");
    private static final Pattern TRACER = Pattern.compile("\\btracer_name\\s*=\\s*(\"\\w[\\w .-]{0,40}\")");

    private final byte[] bytes;
    private final String text;
    private final Map<String, Map<String, String>> blocks = new LinkedHashMap<>();

    private MetadataParser(byte[] bytes) {
        this.bytes = bytes;
        this.text = new String(bytes, StandardCharsets.UTF_8);
    }

    /**
     * Parses the content of a file {@code metadata}.
     *
     * @throws MetadataException if it is empty, no CTF 1.8, the trace of another tool or version, cut or changed
     */
    public static Metadata parse(byte[] bytes) throws MetadataException {
        MetadataParser parser = new MetadataParser(bytes);
        parser.checkCtf();
        parser.readAssignments();
        parser.checkFormat();
        parser.checkWhole();
        return parser.metadata();
    }

    private void checkCtf() throws MetadataException {
        if (bytes.length == 0) {
            throw new MetadataException("it is empty");
        }
        if (text.startsWith(Tsdl.BEGINNING)) {
            return;
        }
        if (bytes.length >= Integer.BYTES && isPacketised(ByteBuffer.wrap(bytes).getInt())) {
            throw new MetadataException("it is in packets as other tools write it, expected the text of RPMsg Tracer");
        }
        throw new MetadataException("it begins with \"" + excerpt(text) + "\", expected \"" + Tsdl.BEGINNING
                + "\": this is no CTF 1.8 trace");
    }

    private static boolean isPacketised(int magic) {
        return magic == PACKETISED_MAGIC || Integer.reverseBytes(magic) == PACKETISED_MAGIC;
    }

    private void readAssignments() throws MetadataException {
        String block = "";
        for (int at = 0; at < text.length();) {
            int end = text.indexOf('\n', at);
            String line = text.substring(at, end < 0 ? text.length() : end);
            Matcher opened = BLOCK.matcher(line);
            Matcher assigned = ASSIGNMENT.matcher(line);
            if (opened.matches()) {
                block = opened.group(1);
            } else if (assigned.matches() && block(block).put(assigned.group(1), assigned.group(2)) != null
                    && SAID_ONCE.contains(block)) {
                throw new MetadataException("it says twice what " + excerpt(assigned.group(1)) + " is");
            }
            at += line.length() + 1;
        }
    }

    private void checkFormat() throws MetadataException {
        String format = block(ENVIRONMENT).remove(Metadata.FORMAT);
        if (format == null || !format.equals(Metadata.FORMAT_NAME)) {
            Matcher tracer = TRACER.matcher(text);
            throw new MetadataException("it describes a CTF trace of "
                    + (tracer.find() ? tracer.group(1) : "another tool") + ", expected one of RPMsg Tracer");
        }
        String version = block(ENVIRONMENT).remove(Metadata.FORMAT_VERSION);
        if (version == null || !version.equals(Metadata.VERSION)) {
            throw new MetadataException(
                    "its format version is " + excerpt(String.valueOf(version)) + ", expected " + Metadata.VERSION);
        }
    }

    private void checkWhole() throws MetadataException {
        int end = bytes.length - LAST_LINE_BYTES;
        String found = new String(bytes, end, LAST_LINE_BYTES, StandardCharsets.UTF_8);
        String expected = Metadata.lastLine(bytes, end);
        if (!found.equals(expected)) {
            throw new MetadataException("it was cut or changed: its last line has to be \"" + expected.strip() + "\"");
        }
    }

    private Metadata metadata() throws MetadataException {
        Map<String, String> environment = new LinkedHashMap<>();
        for (Map.Entry<String, String> entry : block(ENVIRONMENT).entrySet()) {
            environment.put(entry.getKey(), unquote(entry.getValue()));
        }
        try {
            UUID uuid = uuid(unquote(required(TRACE, "uuid")));
            long seconds = Long.parseLong(required(CLOCK, "offset_s"));
            long nanoseconds = Long.parseLong(required(CLOCK, "offset"));
            long offsetNs = Math.addExact(Math.multiplyExact(seconds, Metadata.NS_PER_SECOND), nanoseconds);
            return new Metadata(uuid, offsetNs, environment);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new MetadataException("a value cannot be used: " + excerpt(String.valueOf(e.getMessage())));
        }
    }

    /** Not what {@link UUID#fromString} takes besides. */
    private static UUID uuid(String text) {
        UUID uuid = UUID.fromString(text);
        if (!uuid.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException("UUID " + text);
        }
        return uuid;
    }

    private Map<String, String> block(String name) {
        return blocks.computeIfAbsent(name, n -> new LinkedHashMap<>());
    }

    private String required(String block, String name) throws MetadataException {
        String value = block(block).get(name);
        if (value == null) {
            throw new MetadataException("it has no line for " + name);
        }
        return value;
    }

    /** The beginning of a text that may be anything, to be shown. */
    private static String excerpt(String text) {
        return text.substring(0, Math.min(text.length(), MAX_EXCERPT)).replaceAll("\\P{Print}", "?");
    }

    private static String unquote(String value) throws MetadataException {
        int end = value.length() - 1;
        if (end < 1 || value.charAt(0) != '"' || value.charAt(end) != '"') {
            throw new MetadataException("found " + excerpt(value) + ", expected a text in quotes");
        }
        StringBuilder plain = new StringBuilder();
        for (int at = 1; at < end; at++) {
            if (value.charAt(at) != '\\') {
                plain.append(value.charAt(at));
            } else if (OCTAL.matcher(value).region(at + 1, end).lookingAt()) {
                plain.append((char) Integer.parseInt(value.substring(at + 1, at + 4), 8));
                at += 3;
            } else {
                at++;
                plain.append(value.charAt(at));
            }
        }
        return plain.toString();
    }
}
