/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.cli.format;

import java.util.HexFormat;

import org.rpmsgtracer.trace.event.Payload;

/** Bytes as people read them: in hexadecimal, and as ASCII characters where they stand for some. */
final class HexDump {

    private HexDump() {}

    /**
     * The first bytes on one line, such as {@code 68 65 6c 6c 6f 00 |hello.|}, then … if there are more.
     *
     * @param shown most bytes to show; the characters begin at the same column for any number of bytes up to it
     */
    static String line(Payload bytes, int shown) {
        StringBuilder hex = new StringBuilder();
        StringBuilder characters = new StringBuilder();
        for (int i = 0; i < Math.min(shown, bytes.size()); i++) {
            byte value = bytes.at(i);
            hex.append(HexFormat.of().toHexDigits(value)).append(' ');
            characters.append(value >= ' ' && value <= '~' ? (char) value : '.');
        }
        hex.append("   ".repeat(shown - characters.length()));
        return hex.append('|').append(characters).append('|').append(bytes.size() > shown ? "…" : "").toString();
    }

    /** Most characters of a line that shows so many bytes. */
    static int width(int shown) {
        return 3 * shown + "|".length() + shown + "|…".length();
    }
}
