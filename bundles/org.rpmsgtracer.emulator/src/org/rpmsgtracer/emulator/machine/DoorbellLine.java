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
    private int first;
    private int arrived;
    private int held;

    /** An empty line; {@code onArrival} is to be called when its next word arrives, see {@link #arrival}. */
    DoorbellLine(int depth, Consumer<DoorbellLine> onArrival) {
        words = new int[depth];
        arrival = () -> onArrival.accept(this);
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
        words[(first + held) % words.length] = word;
        held++;
        return true;
    }

    /** The next word under way has arrived. */
    int arrive() {
        int word = words[(first + arrived) % words.length];
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
        first = (first + 1) % words.length;
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
}
