/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.session;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.trace.event.QueueId;

/** Gives the virtqueues of several recordings numbers of their own: their old ones as long as nobody else has them. */
final class MergedQueues {

    private final Map<Long, Integer> given = new HashMap<>();
    private final Set<Integer> taken = new HashSet<>();
    private int lowestFree;

    /**
     * The number of a virtqueue among all.
     *
     * @param recording which recording it is of, from 0
     * @param queue     its number there
     * @return -1 if there are no numbers left
     */
    int number(int recording, int queue) {
        long key = ((long) recording << 16) + queue;
        @Nullable Integer known = given.get(key);
        if (known != null) {
            return known;
        }
        int number = taken.contains(queue) ? free() : queue;
        if (number >= 0) {
            taken.add(number);
            given.put(key, number);
        }
        return number;
    }

    private int free() {
        while (lowestFree <= QueueId.MAX_NUMBER && taken.contains(lowestFree)) {
            lowestFree++;
        }
        return lowestFree > QueueId.MAX_NUMBER ? -1 : lowestFree;
    }
}
