/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The damaged places of a stream: those found while it was searched for packets, and packets found damaged later. There
 * may be many, so that no more than {@value #HELD} are kept, the others only counted. Any thread.
 */
final class Damages {

    static final int HELD = 1 << 16;

    private final SortedMap<Long, DamagedRange> ranges = new TreeMap<>();
    private long count;

    /**
     * Adds a place, unless it is known.
     *
     * @param offset where it begins in the stream
     */
    synchronized void add(long offset, DamagedRange range) {
        if (ranges.containsKey(offset)) {
            return;
        }
        count++;
        if (ranges.size() < HELD) {
            ranges.put(offset, range);
        }
    }

    /** Takes over how many there are that nobody has kept. */
    synchronized void addCounted(long more) {
        count += more;
    }

    synchronized void clear() {
        ranges.clear();
        count = 0;
    }

    /** Those that were kept, in the order of the stream. */
    synchronized List<DamagedRange> toList() {
        return List.copyOf(ranges.values());
    }

    /** Those that were kept, by their places in the stream. */
    synchronized List<StreamSection.Damage> toSection() {
        return ranges.entrySet().stream().map(entry -> new StreamSection.Damage(entry.getKey(),
                entry.getValue().lengthBytes(), entry.getValue().reason())).toList();
    }

    /** All of them. */
    synchronized long count() {
        return count;
    }
}
