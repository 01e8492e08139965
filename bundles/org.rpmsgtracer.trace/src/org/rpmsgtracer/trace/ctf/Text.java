/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.ctf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Texts in records: UTF-8, ended by a zero byte, of bounded length. */
final class Text {

    /** The longest text in bytes, its zero byte not counted. */
    static final int MAX_BYTES = 4095;

    private static final char REPLACEMENT = '\uFFFD';
    private static final byte[] CUT_MARK = "\u2026".getBytes(StandardCharsets.UTF_8);

    private Text() {}

    /**
     * The bytes of a text without its zero byte. What a record cannot hold is replaced by U+FFFD, what is too long is
     * cut and then ends with an ellipsis.
     */
    static byte[] encode(String text) {
        byte[] utf8 = encodable(text).getBytes(StandardCharsets.UTF_8);
        return utf8.length <= MAX_BYTES ? utf8 : cut(utf8);
    }

    /** A text as it comes back after it has been stored. */
    static String storable(String text) {
        return new String(encode(text), StandardCharsets.UTF_8);
    }

    /**
     * Takes the next text of a buffer.
     *
     * @throws CorruptPacketException if no zero byte follows, or too late
     */
    static String decode(ByteBuffer from) throws CorruptPacketException {
        int start = from.position();
        int end = start;
        while (end < from.limit() && from.get(end) != 0) {
            end++;
        }
        if (end == from.limit() || end - start > MAX_BYTES) {
            throw new CorruptPacketException("the text at byte " + start + " does not end within " + MAX_BYTES
                    + " bytes and its packet");
        }
        byte[] utf8 = new byte[end - start];
        from.get(utf8);
        from.get();
        return new String(utf8, StandardCharsets.UTF_8);
    }

    private static String encodable(String text) {
        return text.codePoints().map(c -> c == 0 || isLoneSurrogate(c) ? REPLACEMENT : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isLoneSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static byte[] cut(byte[] utf8) {
        int end = MAX_BYTES - CUT_MARK.length;
        while ((utf8[end] & 0xC0) == 0x80) {
            end--;
        }
        return ByteBuffer.allocate(end + CUT_MARK.length).put(utf8, 0, end).put(CUT_MARK).array();
    }
}
