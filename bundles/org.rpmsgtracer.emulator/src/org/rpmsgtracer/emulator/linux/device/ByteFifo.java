/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux.device;

/** Bytes in the order of their arrival, up to a capacity ({@code kfifo}). */
final class ByteFifo {

    private final byte[] ring;
    private int first;
    private int size;

    ByteFifo(int capacityBytes) {
        this.ring = new byte[capacityBytes];
    }

    int size() {
        return size;
    }

    int free() {
        return ring.length - size;
    }

    /** Puts as many bytes as there is room for; returns how many. */
    int put(byte[] bytes, int offset, int length) {
        int count = Math.min(length, free());
        for (int i = 0; i < count; i++) {
            ring[(first + size) % ring.length] = bytes[offset + i];
            size++;
        }
        return count;
    }

    /** Takes at most so many bytes. */
    byte[] take(int most) {
        byte[] bytes = new byte[Math.min(most, size)];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = ring[first];
            first = (first + 1) % ring.length;
        }
        size -= bytes.length;
        return bytes;
    }

    /** The byte at a place, 0 for the next one to be taken. */
    byte at(int index) {
        return ring[(first + index) % ring.length];
    }

    /** Takes back the byte that was put last. */
    void dropLast() {
        size--;
    }

    void clear() {
        size = 0;
    }
}
