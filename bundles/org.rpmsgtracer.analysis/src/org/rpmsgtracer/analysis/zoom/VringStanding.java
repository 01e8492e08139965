/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom;

/**
 * How a virtqueue stands between two of its events, as far as its lane shows it. While nothing unusual happens each
 * entry changes it by one; what does otherwise is written down in the leaf.
 */
final class VringStanding {

    static final int UNKNOWN = -1;

    /** Whether it has come into view. */
    boolean known;
    /** Whether it carries messages from host to remote. */
    boolean toRemote;
    /** Whether its last event came in the instant in which its rings were set up. */
    boolean instant;
    /** Entries of each ring. */
    int num;
    /** Avail index less used index, modulo 65536. */
    int outstanding;
    /** Messages in flight, or {@link #UNKNOWN}. */
    int level = UNKNOWN;
    /** Time of its last event. */
    long lastNs;

    void set(VringStanding other) {
        known = other.known;
        toRemote = other.toRemote;
        instant = other.instant;
        num = other.num;
        outstanding = other.outstanding;
        level = other.level;
        lastNs = other.lastNs;
    }

    /** Its avail ring moved by so many entries more than its used ring. */
    void move(int more) {
        outstanding = outstanding + more & 0xFFFF;
        if (level != UNKNOWN) {
            level += toRemote ? more : -more;
        }
    }

    /** Whether it ever stood like this, if its next event comes at a time: not while its rings are set up. */
    boolean stoodUntil(long timeNs) {
        return known && !(instant && timeNs == lastNs);
    }

    /** Who has more of its descriptors: the place in {@link Owner}, or {@link #UNKNOWN}. */
    int owner() {
        int withDevice = (short) outstanding;
        if (withDevice < 0) {
            withDevice += num;
        }
        if (!known || withDevice < 0 || withDevice > num) {
            return UNKNOWN;
        }
        return (withDevice > num - withDevice ? Owner.DEVICE : Owner.DRIVER).ordinal();
    }

    /** Sums up the time from its last event to a later time. */
    void until(long timeNs, VringSum sum) {
        if (stoodUntil(timeNs) && level != UNKNOWN) {
            sum.level(level);
        }
        switch (owner()) {
            case 0 -> sum.driverNs += timeNs - lastNs;
            case 1 -> sum.deviceNs += timeNs - lastNs;
            default -> {
                // nobody knows
            }
        }
    }

    /** An event came. */
    void passed(long timeNs) {
        instant &= timeNs == lastNs;
        lastNs = timeNs;
    }
}
