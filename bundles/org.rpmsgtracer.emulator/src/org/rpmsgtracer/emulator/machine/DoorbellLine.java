/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.machine;

import java.util.function.Consumer;

/**
 * One line of a doorbell: a FIFO of words in the order in which they were rung. The first of them have arrived, the
 * others are under way.
 */
final class DoorbellLine {

    private final int[] words;
    private final Runnable arrival;
    private final int bit;
    private int first;
    private int arrived;
    private int held;

    /**
     * An empty line.
     *
     * @param number    0..31
     * @param onArrival what happens when its next word arrives, see {@link #arrival}
     */
    DoorbellLine(int number, int depth, Consumer<DoorbellLine> onArrival) {
        bit = 1 << number;
        words = new int[depth];
        arrival = () -> onArrival.accept(this);
    }

    /** Stands for this line in a set of lines. */
    int bit() {
        return bit;
    }

    /** What happens when a word arrives, made once because each ring needs it. */
    Runnable arrival() {
        return arrival;
    }

    boolean isEmpty() {
        return held == 0;
    }

    /** Sends a word on its way; false if the FIFO is full. */
    boolean put(int word) {
        if (held == words.length) {
            return false;
        }
        words[wrapped(first + held)] = word;
        held++;
        return true;
    }

    /** The next word under way has arrived. */
    int arrive() {
        int word = words[wrapped(first + arrived)];
        arrived++;
        return word;
    }

    /** Whether a word has arrived and was not taken. */
    boolean hasArrived() {
        return arrived > 0;
    }

    /** Removes the oldest word that has arrived. */
    int take() {
        int word = words[first];
        first = wrapped(first + 1);
        arrived--;
        held--;
        return word;
    }

    /** Removes what has arrived; what is under way still comes. */
    void flush() {
        while (arrived > 0) {
            take();
        }
    }

    private int wrapped(int place) {
        return place < words.length ? place : place - words.length;
    }
}
