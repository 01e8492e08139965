/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.time;

/**
 * The distance between ruler ticks: 1, 2 or 5 times a power of ten up to seconds, then the round parts of a minute, an
 * hour and a day.
 *
 * @param majorNs distance between labelled ticks
 * @param minorNs distance between the ticks in between, a whole part of {@code majorNs}; equal to it if there are none
 */
public record TickStep(long majorNs, long minorNs) {

    private static final long SECOND_NS = 1_000_000_000L;
    private static final long MINUTE_NS = 60 * SECOND_NS;
    private static final long HOUR_NS = 60 * MINUTE_NS;

    private static final TickStep[] ABOVE_SECONDS = {seconds(10, 2), seconds(15, 5), seconds(30, 5), minutes(1, 10),
        minutes(2, 30), minutes(5, 60), minutes(10, 120), minutes(15, 300), minutes(30, 300), minutes(60, 600),
        minutes(120, 1800), minutes(180, 1800), minutes(360, 3600), minutes(720, 7200)};

    private static TickStep seconds(long major, long minor) {
        return new TickStep(major * SECOND_NS, minor * SECOND_NS);
    }

    private static TickStep minutes(long major, long minorSeconds) {
        return new TickStep(major * MINUTE_NS, minorSeconds * SECOND_NS);
    }

    /** The finest step whose labelled ticks are at least {@code leastNs} apart. */
    public static TickStep atLeast(long leastNs) {
        if (leastNs <= 5 * SECOND_NS) {
            return decimal(1, leastNs);
        }
        for (TickStep step : ABOVE_SECONDS) {
            if (step.majorNs >= leastNs) {
                return step;
            }
        }
        return decimal(24 * HOUR_NS, leastNs);
    }

    private static TickStep decimal(long unitNs, long leastNs) {
        long power = unitNs;
        while (power < leastNs && power <= Long.MAX_VALUE / 100) {
            if (2 * power >= leastNs) {
                return new TickStep(2 * power, power / unitNs >= 10 ? power / 2 : power);
            }
            if (5 * power >= leastNs) {
                return new TickStep(5 * power, power);
            }
            power *= 10;
        }
        return new TickStep(power, power / unitNs >= 10 ? power / 5 : power);
    }

    /** The first labelled tick at or after {@code timeNs}, where {@code zeroNs} is one. */
    public long firstMajor(long timeNs, long zeroNs) {
        return ceiling(timeNs - zeroNs, majorNs) + zeroNs;
    }

    /** The first tick of any kind at or after {@code timeNs}, where {@code zeroNs} is one. */
    public long firstMinor(long timeNs, long zeroNs) {
        return ceiling(timeNs - zeroNs, minorNs) + zeroNs;
    }

    private static long ceiling(long timeNs, long stepNs) {
        return -Math.floorDiv(-timeNs, stepNs) * stepNs;
    }
}
