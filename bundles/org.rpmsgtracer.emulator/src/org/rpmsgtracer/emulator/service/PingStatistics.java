/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import java.util.ArrayList;
import java.util.List;

/** What {@code ping} of iputils counts and how it prints it. */
final class PingStatistics {

    private static final long NS_PER_US = 1_000;
    private static final long NS_PER_MS = 1_000_000;

    private int received;
    private long leastUs = Long.MAX_VALUE;
    private long mostUs;
    private long sumUs;
    private long squaresUs;

    /** An answer came, so long after its request. */
    void add(long tripNs) {
        long tripUs = tripNs / NS_PER_US;
        received++;
        leastUs = Math.min(leastUs, tripUs);
        mostUs = Math.max(mostUs, tripUs);
        sumUs += tripUs;
        squaresUs += tripUs * tripUs;
    }

    /** The lines at the end of a run. */
    List<String> lines(int sent, long runNs) {
        int lostPercent = sent == 0 ? 0 : (sent - received) * 100 / sent;
        List<String> lines = new ArrayList<>();
        lines.add(sent + " packets transmitted, " + received + " received, " + lostPercent + "% packet loss, time "
                + runNs / NS_PER_MS + "ms");
        if (received > 0) {
            long meanUs = sumUs / received;
            long deviationUs = (long) Math.sqrt(Math.max(0, squaresUs / received - meanUs * meanUs));
            lines.add(Text.format("rtt min/avg/max/mdev = %s/%s/%s/%s ms", thousandths(leastUs),
                    thousandths(meanUs), thousandths(mostUs), thousandths(deviationUs)));
        }
        return lines;
    }

    /** A time with as many digits as ping gives it: three after the point, fewer from 1, 10 and 100 ms on. */
    static String milliseconds(long ns) {
        long us = ns / NS_PER_US;
        if (us >= 100_000) {
            return Long.toString((us + 500) / 1000);
        }
        if (us >= 10_000) {
            return (us + 50) / 1000 + "." + (us + 50) % 1000 / 100;
        }
        return us >= 1000 ? Text.format("%d.%02d", (us + 5) / 1000, (us + 5) % 1000 / 10) : thousandths(us);
    }

    private static String thousandths(long us) {
        return Text.format("%d.%03d", us / 1000, us % 1000);
    }
}
