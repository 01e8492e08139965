/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom;

/**
 * How a virtqueue stands, as far as its lane shows it. It changes with ring entries only, by one while nothing unusual
 * happens; what does otherwise is written down in the leaf.
 */
final class VringStanding {

    static final int UNKNOWN = -1;

    /** Whether it has come into view. */
    boolean known;
    /** Whether it carries messages from host to remote. */
    boolean toRemote;
    /** Whether it came to stand so in the instant in which its rings were set up. */
    boolean instant;
    /** Entries of each ring. */
    int num;
    /** Avail index less used index, modulo 65536. */
    int outstanding;
    /** Messages in flight, or {@link #UNKNOWN}. */
    int level = UNKNOWN;
    /** Since when it stands so. */
    long sinceNs;

    void set(VringStanding other) {
        known = other.known;
        toRemote = other.toRemote;
        instant = other.instant;
        num = other.num;
        outstanding = other.outstanding;
        level = other.level;
        sinceNs = other.sinceNs;
    }

    /** Its avail ring moved by so many entries more than its used ring. */
    void move(int more) {
        outstanding = outstanding + more & 0xFFFF;
        if (level != UNKNOWN) {
            level += toRemote ? more : -more;
        }
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

    /** It changes, and how it stood is summed up. What it is in the instant of its set-up alone never stood. */
    void endsAt(long timeNs, VringSum sum) {
        boolean stood = timeNs != sinceNs || !instant;
        if (level != UNKNOWN && stood) {
            sum.levels(level, level);
        }
        int owner = owner();
        if (owner != UNKNOWN) {
            sum.ownedNs[owner] += timeNs - sinceNs;
        }
        instant = !stood;
        sinceNs = timeNs;
    }
}
