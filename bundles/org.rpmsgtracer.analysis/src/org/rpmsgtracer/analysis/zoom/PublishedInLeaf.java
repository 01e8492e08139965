/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom;

import java.util.Arrays;

/** When the messages were published that a leaf holds, by the heads of their buffers, until they are returned. */
final class PublishedInLeaf {

    static final long NOT_PUBLISHED = Long.MIN_VALUE;

    private static final int FIRST_HEADS = 256;

    private long[] timesNs = new long[0];
    /** In which leaf each time was noted; earlier ones do not count any more. */
    private int[] noted = new int[0];
    private int leaf = 1;

    /** Forgets all. */
    void clear() {
        leaf++;
    }

    void put(int head, long timeNs) {
        if (head >= noted.length) {
            int heads = Math.max(FIRST_HEADS, Integer.highestOneBit(head) << 1);
            timesNs = Arrays.copyOf(timesNs, heads);
            noted = Arrays.copyOf(noted, heads);
        }
        timesNs[head] = timeNs;
        noted[head] = leaf;
    }

    /** When the message was published that the buffer held; {@link #NOT_PUBLISHED} if none was in this leaf. */
    long remove(int head) {
        if (head >= noted.length || noted[head] != leaf) {
            return NOT_PUBLISHED;
        }
        noted[head] = 0;
        return timesNs[head];
    }
}
