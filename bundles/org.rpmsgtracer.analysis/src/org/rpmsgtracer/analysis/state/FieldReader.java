/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.state;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads what a {@link FieldWriter} wrote, believing nothing of it. For one thread. */
public final class FieldReader {

    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;

    private final byte[] bytes;
    private final int end;
    private final List<String> texts = new ArrayList<>();
    private int next;

    /** Reads all of these bytes. */
    public FieldReader(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    /**
     * Reads some of these bytes.
     *
     * @param from where they begin
     * @param to   where they end
     */
    public FieldReader(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        next = from;
        end = to;
    }

    /**
     * Takes the next number.
     *
     * @throws CorruptIndexException if there is none
     */
    public long number() throws CorruptIndexException {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += BITS) {
            int octet = octet();
            value |= (long) (octet & MORE - 1) << shift;
            if (octet < MORE) {
                return value;
            }
        }
        throw new CorruptIndexException("the number before byte " + next + " does not end, expected at most 64 bits");
    }

    /**
     * Takes the next number.
     *
     * @param most 0 or more
     * @throws CorruptIndexException if there is none or it is larger than that
     */
    public long number(long most) throws CorruptIndexException {
        long value = number();
        if (value < 0 || value > most) {
            throw new CorruptIndexException("the number before byte " + next + " is " + Long.toUnsignedString(value)
                    + ", expected 0.." + most);
        }
        return value;
    }

    /**
     * Takes the next number.
     *
     * @param most 0 or more
     * @throws CorruptIndexException if there is none or it is larger than that
     */
    public int number(int most) throws CorruptIndexException {
        return (int) number((long) most);
    }

    /**
     * Takes the number of things that follow, each of at least one byte.
     *
     * @throws CorruptIndexException if so many cannot follow
     */
    public int count() throws CorruptIndexException {
        int count = number(Integer.MAX_VALUE);
        if (count > end - next) {
            throw new CorruptIndexException(count + " entries are to follow byte " + next + ", where " + (end - next)
                    + " bytes follow");
        }
        return count;
    }

    /**
     * Takes the next number of 8 bytes.
     *
     * @throws CorruptIndexException if there is none
     */
    public long word() throws CorruptIndexException {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            value |= (long) octet() << shift;
        }
        return value;
    }

    /**
     * Takes the next of some values.
     *
     * @throws CorruptIndexException if there is none
     */
    public <E> E oneOf(List<E> values) throws CorruptIndexException {
        return values.get(number(values.size() - 1));
    }

    /**
     * Takes the next text.
     *
     * @throws CorruptIndexException if there is none
     */
    public String text() throws CorruptIndexException {
        int number = number(texts.size());
        if (number < texts.size()) {
            return texts.get(number);
        }
        String text = new String(blob(), StandardCharsets.UTF_8);
        texts.add(text);
        return text;
    }

    /**
     * Takes the next bytes.
     *
     * @throws CorruptIndexException if they are not all there
     */
    public byte[] blob() throws CorruptIndexException {
        int length = count();
        next += length;
        return Arrays.copyOfRange(bytes, next - length, next);
    }

    /**
     * Makes sure that all was read.
     *
     * @throws CorruptIndexException if bytes are left
     */
    public void end() throws CorruptIndexException {
        if (next != end) {
            throw new CorruptIndexException(end - next + " bytes are left behind byte " + next + ", expected none");
        }
    }

    private int octet() throws CorruptIndexException {
        if (next == end) {
            throw new CorruptIndexException("the bytes end at " + end + ", expected more");
        }
        return Byte.toUnsignedInt(bytes[next++]);
    }
}
