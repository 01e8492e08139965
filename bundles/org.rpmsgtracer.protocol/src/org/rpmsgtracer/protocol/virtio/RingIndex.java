/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.virtio;

/** Arithmetic of the free-running ring indices: unsigned 16 bit, 65535 is followed by 0. */
public final class RingIndex {

    /** The largest queue size (VIRTIO 1.3, 2.7). */
    public static final int MAX_NUM = 32768;

    private static final int MASK = 0xFFFF;

    private RingIndex() {}

    /** How many entries lie between two indices, 0..65535, if the second one is ahead. */
    public static int distance(int from, int to) {
        return to - from & MASK;
    }

    /** The index {@code n} entries further on; {@code n} may be negative. */
    public static int add(int index, int n) {
        return index + n & MASK;
    }

    /**
     * Whether the step from {@code oldIndex} to {@code newIndex} passes the index at which the other side asked for an
     * event ({@code vring_need_event}, VIRTIO 1.3, 2.7.7.1).
     */
    public static boolean needsEvent(int event, int newIndex, int oldIndex) {
        return (newIndex - event - 1 & MASK) < distance(oldIndex, newIndex);
    }

    /** Whether a virtqueue may have so many descriptors: a power of two, 1..32768. */
    public static boolean isValidNum(long num) {
        return num > 0 && num <= MAX_NUM && (num & num - 1) == 0;
    }
}
