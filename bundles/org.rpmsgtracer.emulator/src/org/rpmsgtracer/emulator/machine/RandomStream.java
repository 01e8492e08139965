/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.machine;

/**
 * Reproducible random numbers (SplitMix64, Steele, Lea and Flood 2014), the same on every Java platform. Each user
 * has a stream of its own, named in the seed, so that one that draws more changes nothing for the others.
 */
public final class RandomStream {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    /** The stream of this name under this seed. */
    public RandomStream(long seed, String name) {
        state = seed;
        for (int i = 0; i < name.length(); i++) {
            state = next() + name.charAt(i);
        }
    }

    /** All 64 bits. */
    public long next() {
        state += GOLDEN_GAMMA;
        long z = state;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    /** A number in 0..bound - 1; its distribution is even enough for bounds far below 2^64. */
    public long below(long bound) {
        if (bound < 1) {
            throw new IllegalArgumentException("bound " + bound);
        }
        return Math.unsignedMultiplyHigh(next(), bound);
    }

    /** A number in the range. */
    public long in(Range range) {
        return range.min() + below(range.max() - range.min() + 1);
    }
}
