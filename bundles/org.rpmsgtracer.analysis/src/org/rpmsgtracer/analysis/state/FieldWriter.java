/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.state;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Writes numbers and texts one after the other into memory: the smaller a number, the fewer bytes, and each text once.
 * {@link FieldReader} reads them. For one thread.
 *
 * <pre>
 * number   7 bits a byte, the lowest first; a set highest bit says that more follow; at most 10 bytes
 * text     number n: the n-th text so far; or, if there is none, a new one: number of bytes, UTF-8
 * blob     number of bytes, the bytes
 * </pre>
 */
public final class FieldWriter {

    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;

    private final Map<String, Integer> texts = new HashMap<>();
    private byte[] bytes = new byte[256];
    private int size;

    /** Adds a number, taken as unsigned. */
    public FieldWriter number(long value) {
        long rest = value;
        while ((rest & -MORE) != 0) {
            octet((int) rest | MORE);
            rest >>>= BITS;
        }
        octet((int) rest);
        return this;
    }

    /** Adds a number of which nothing is known: 8 bytes, little-endian. */
    public FieldWriter word(long value) {
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            octet((int) (value >>> shift));
        }
        return this;
    }

    /** Adds a text. */
    public FieldWriter text(String text) {
        @Nullable Integer known = texts.get(text);
        if (known != null) {
            return number(known);
        }
        number(texts.size());
        texts.put(text, texts.size());
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return blob(utf8);
    }

    /** Adds bytes. */
    public FieldWriter blob(byte[] blob) {
        number(blob.length);
        room(blob.length);
        System.arraycopy(blob, 0, bytes, size, blob.length);
        size += blob.length;
        return this;
    }

    private void octet(int value) {
        room(1);
        bytes[size++] = (byte) value;
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }

    /** How many bytes were written. */
    public int size() {
        return size;
    }

    /** What was written. */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }
}
