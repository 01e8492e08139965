/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import org.rpmsgtracer.emulator.machine.RandomStream;
import org.rpmsgtracer.emulator.machine.Range;

/** How a quantity of a program's traffic varies; drawn from the program's own random stream, so that runs repeat. */
public sealed interface Distribution {

    /** The smallest value that it gives, 0 or more. */
    long min();

    /** The largest value that it gives. */
    long max();

    /** The next value. */
    long draw(RandomStream random);

    /**
     * Always the same.
     *
     * @param value 0 or more
     */
    record Constant(long value) implements Distribution {

        /** Refuses a negative value. */
        public Constant {
            Bounds.atLeast("value", value, 0);
        }

        @Override
        public long min() {
            return value;
        }

        @Override
        public long max() {
            return value;
        }

        @Override
        public long draw(RandomStream random) {
            return value;
        }
    }

    /** Every value of the range is as likely as any other. */
    record Uniform(Range range) implements Distribution {

        @Override
        public long min() {
            return range.min();
        }

        @Override
        public long max() {
            return range.max();
        }

        @Override
        public long draw(RandomStream random) {
            return random.in(range);
        }
    }

    /**
     * Short values are likely, long ones rare, as the times between events that know nothing of each other. Values
     * beyond the range become its ends. {@link StrictMath} gives the same logarithm on every machine.
     *
     * @param mean  before the ends of the range are applied, 1 or more
     * @param range within which the values stay
     */
    record Exponential(long mean, Range range) implements Distribution {

        /** Refuses a mean of nothing. */
        public Exponential {
            Bounds.atLeast("mean", mean, 1);
        }

        @Override
        public long min() {
            return range.min();
        }

        @Override
        public long max() {
            return range.max();
        }

        @Override
        public long draw(RandomStream random) {
            double share = ((random.next() >>> 11) + 1) * 0x1p-53;
            double value = -StrictMath.log(share) * mean;
            return Math.max(range.min(), value < range.max() ? (long) value : range.max());
        }
    }

    /** Always this value. */
    static Distribution constant(long value) {
        return new Constant(value);
    }

    /** Evenly from {@code min} to {@code max}, both included. */
    static Distribution uniform(long min, long max) {
        return new Uniform(new Range(min, max));
    }

    /** Exponentially with this mean, but not below {@code min} nor above {@code max}. */
    static Distribution exponential(long mean, long min, long max) {
        return new Exponential(mean, new Range(min, max));
    }
}
