/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.hex;

/** Bytes as text. */
final class HexText {

    private static final char[] DIGITS = "0123456789abcdef".toCharArray();
    private static final char UNPRINTABLE = '.';

    private HexText() {}

    /** Bytes in hexadecimal with a space between them. */
    static String bytes(HexContent content, int first, int last) {
        StringBuilder text = new StringBuilder();
        for (int i = first; i <= last; i++) {
            if (i > first) {
                text.append(' ');
            }
            append(text, content.at(i), 2);
        }
        return text.toString();
    }

    /** All bytes in rows of offset, hexadecimal and ASCII. */
    static String dump(HexContent content, int bytesPerRow) {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < content.size(); row += bytesPerRow) {
            append(text, row, offsetDigits(content.size()));
            text.append("  ");
            for (int i = row; i < row + bytesPerRow; i++) {
                if (i < content.size()) {
                    append(text, content.at(i), 2);
                } else {
                    text.append("  ");
                }
                text.append(i % 8 == 7 ? "  " : " ");
            }
            for (int i = row; i < Math.min(content.size(), row + bytesPerRow); i++) {
                text.append(character(content.at(i)));
            }
            text.append('\n');
        }
        return text.toString();
    }

    /** What a byte is: the header field it belongs to, else the numbers that begin there, little-endian. */
    static String meaning(HexContent content, int index) {
        return content.fieldAt(index).map(field -> "RPMsg header: " + field.name() + " " + field.value())
                .orElseGet(() -> numbers(content, index));
    }

    private static String numbers(HexContent content, int index) {
        StringBuilder text = new StringBuilder("0x");
        append(text, index, offsetDigits(content.size()));
        long value = 0;
        for (int size = 1; size <= Integer.BYTES && index + size <= content.size(); size++) {
            value |= (long) content.at(index + size - 1) << Byte.SIZE * (size - 1);
            if (Integer.bitCount(size) == 1) {
                text.append("   u").append(Byte.SIZE * size).append(' ').append(value);
            }
        }
        return text.toString();
    }

    /** Digits of the offsets of so many bytes. */
    static int offsetDigits(int size) {
        return size > 0x10000 ? 6 : 4;
    }

    static boolean isPrintable(int value) {
        return value >= 0x20 && value < 0x7F;
    }

    /** The ASCII character of a byte, or a dot. */
    static char character(int value) {
        return isPrintable(value) ? (char) value : UNPRINTABLE;
    }

    static void append(StringBuilder text, int value, int digits) {
        for (int digit = digits - 1; digit >= 0; digit--) {
            text.append(DIGITS[value >>> 4 * digit & 0xF]);
        }
    }
}
