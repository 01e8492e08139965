/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.memory;

import java.nio.charset.StandardCharsets;

/**
 * Text in a field of fixed size, as C strings in shared structures are: it ends at the first NUL, and what follows may
 * be left over from earlier use. Each byte is one character (ISO 8859-1), so that no byte is lost or refused.
 */
public final class FixedText {

    private FixedText() {}

    /** Decodes the field; one without a NUL loses its last byte, as Linux cuts it. */
    public static String decode(byte[] field) {
        int length = 0;
        while (length < field.length - 1 && field[length] != 0) {
            length++;
        }
        return new String(field, 0, length, StandardCharsets.ISO_8859_1);
    }

    /**
     * Encodes text into a field filled up with NUL.
     *
     * @throws IllegalArgumentException if {@link #fits} is false
     */
    public static byte[] encode(String text, int sizeBytes) {
        if (!fits(text, sizeBytes)) {
            throw new IllegalArgumentException("\"" + text + "\" does not fit into " + sizeBytes + " bytes");
        }
        byte[] field = new byte[sizeBytes];
        System.arraycopy(text.getBytes(StandardCharsets.ISO_8859_1), 0, field, 0, text.length());
        return field;
    }

    /** Whether decoding the encoded text gives the text: short enough for a NUL, no NUL inside, only ISO 8859-1. */
    public static boolean fits(String text, int sizeBytes) {
        return text.length() < sizeBytes && text.chars().allMatch(character -> character > 0 && character <= 0xFF);
    }
}
