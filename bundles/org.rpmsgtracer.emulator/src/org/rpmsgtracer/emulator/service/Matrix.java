/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import java.util.Arrays;
import java.util.StringJoiner;

import org.rpmsgtracer.emulator.machine.RandomStream;
import org.rpmsgtracer.protocol.memory.BufferMemory;
import org.rpmsgtracer.protocol.memory.Memory;

/**
 * A matrix of OpenAMP's example ({@code struct _matrix}), 148 bytes: a size as unsigned 32 bit number, then 6 rows of 6
 * unsigned 32 bit elements. Arithmetic is modulo 2^32.
 */
record Matrix(int size, int[] elements) {

    /** Rows and columns that there is room for. */
    static final int ORDER = 6;

    /** On the wire. */
    static final int SIZE_BYTES = Integer.BYTES + ORDER * ORDER * Integer.BYTES;

    /** Of 6 x 6 random digits, drawn as the example does from {@code rand()}. */
    static Matrix random(RandomStream random) {
        int[] elements = new int[ORDER * ORDER];
        for (int i = 0; i < elements.length; i++) {
            elements[i] = (int) ((random.next() & 0x7F) % 10);
        }
        return new Matrix(ORDER, elements);
    }

    /** The one that begins at an offset in a message; what the message does not have is 0. */
    static Matrix read(byte[] message, int offset) {
        byte[] bytes = Arrays.copyOfRange(message, Math.min(offset, message.length),
                Math.min(offset, message.length) + SIZE_BYTES);
        Memory memory = BufferMemory.wrap(0, bytes);
        int[] elements = new int[ORDER * ORDER];
        for (int i = 0; i < elements.length; i++) {
            elements[i] = (int) memory.u32((i + 1L) * Integer.BYTES);
        }
        return new Matrix((int) memory.u32(0), elements);
    }

    /** Writes it at an offset in a message that has room. */
    void write(byte[] message, int offset) {
        Memory memory = BufferMemory.wrap(0, message);
        memory.putU32(offset, Integer.toUnsignedLong(size));
        for (int i = 0; i < elements.length; i++) {
            memory.putU32(offset + (i + 1L) * Integer.BYTES, Integer.toUnsignedLong(elements[i]));
        }
    }

    /** The product, of the size that this matrix claims; a claim beyond 6 counts as 6. */
    Matrix times(Matrix other) {
        int rows = order();
        int columns = other.order();
        int[] product = new int[ORDER * ORDER];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                for (int k = 0; k < rows; k++) {
                    product[i * ORDER + j] += elements[i * ORDER + k] * other.elements[k * ORDER + j];
                }
            }
        }
        return new Matrix(size, product);
    }

    /** Whether all elements are the same, whatever the claimed sizes. */
    boolean sameElements(Matrix other) {
        return Arrays.equals(elements, other.elements);
    }

    /** A row as the example prints it. */
    String row(int row) {
        StringJoiner line = new StringJoiner("");
        for (int column = 0; column < order(); column++) {
            line.add(" " + Integer.toUnsignedString(elements[row * ORDER + column]) + " ");
        }
        return line.toString();
    }

    /** Rows that there are. */
    int order() {
        return Integer.compareUnsigned(size, ORDER) > 0 ? ORDER : size;
    }
}
