/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.benchmarks.store;

import java.util.Arrays;
import java.util.SplittableRandom;

import org.rpmsgtracer.analysis.query.TraceIndex;
import org.rpmsgtracer.analysis.zoom.TimeWindow;

/** Asks an index for many ranges, narrow ones and wide ones, and tells how long the answers take. */
final class RandomRanges {

    /** Widths, as parts of the whole recording. */
    static final double[] WIDTHS = {1, 0.3, 0.1, 0.03, 0.01, 1e-3, 1e-4, 1e-5, 1e-6};

    private static final long SEED = 42;
    private static final int WARM_UPS = 20;

    private RandomRanges() {}

    /** Asks for as many ranges of each width, all of them mixed. */
    static void ask(int count, TraceIndex index, ProcessReport report) {
        if (count == 0) {
            return;
        }
        SplittableRandom random = new SplittableRandom(SEED);
        double[][] tookNs = new double[WIDTHS.length][count];
        for (int round = -WARM_UPS; round < count; round++) {
            for (int width = 0; width < WIDTHS.length; width++) {
                TimeWindow window = window(index, random, WIDTHS[width]);
                long begin = System.nanoTime();
                OpenTrace.ask(index, window);
                tookNs[width][Math.max(round, 0)] = System.nanoTime() - begin;
            }
        }
        for (int width = 0; width < WIDTHS.length; width++) {
            put(report, String.valueOf(width), tookNs[width]);
        }
        put(report, "all", Arrays.stream(tookNs).flatMapToDouble(Arrays::stream).toArray());
    }

    private static TimeWindow window(TraceIndex index, SplittableRandom random, double width) {
        long whole = index.endNs() + 1 - index.startNs();
        long length = Math.max(1, (long) (whole * width));
        long from = index.startNs() + random.nextLong(whole - length + 1);
        return new TimeWindow(from, from + length, OpenTrace.PIXELS);
    }

    private static void put(ProcessReport report, String name, double[] tookNs) {
        double[] sorted = tookNs.clone();
        Arrays.sort(sorted);
        report.put(name + "-median", (long) sorted[sorted.length / 2])
                .put(name + "-95", (long) sorted[(int) Math.ceil(0.95 * sorted.length) - 1])
                .put(name + "-max", (long) sorted[sorted.length - 1]);
    }
}
