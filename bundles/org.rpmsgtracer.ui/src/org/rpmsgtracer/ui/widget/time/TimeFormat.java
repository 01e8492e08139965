/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.time;

/**
 * Times and durations as text, the same in every view: a decimal point, digits in groups of three, the unit that suits
 * the size. Nothing is rounded but {@link #rate}.
 *
 * @param zeroNs the time on the recording's clock that reads 0
 */
public record TimeFormat(long zeroNs) {

    private static final long MICROSECOND_NS = 1_000;
    private static final long MILLISECOND_NS = 1_000_000;
    private static final long SECOND_NS = 1_000_000_000;
    private static final long MINUTE_NS = 60 * SECOND_NS;
    private static final long HOUR_NS = 60 * MINUTE_NS;

    private static final char THIN_SPACE = '\u2009';
    private static final char MINUS = '\u2212';

    /** A time to the nanosecond: {@code 12.345 678 901 s}, from a minute on {@code 1:02.345 678 901}. */
    public String instant(long timeNs) {
        return time(timeNs - zeroNs, 9);
    }

    /**
     * A time in the unit in which the times of a window are short, with no more digits than are needed to tell times
     * apart that are {@code resolutionNs} away from each other.
     */
    public String label(long timeNs, TimeRange window, long resolutionNs) {
        long ns = timeNs - zeroNs;
        long largestNs = Math.max(Math.abs(window.fromNs() - zeroNs), Math.abs(window.toNs() - zeroNs));
        long unitNs = unitFor(largestNs);
        int decimals = 0;
        for (long digitNs = unitNs; digitNs > resolutionNs; digitNs /= 10) {
            decimals++;
        }
        return unitNs == SECOND_NS ? time(ns, decimals) : decimal(ns, unitNs, decimals) + unitName(unitNs);
    }

    /** A length of time, exact: {@code 350 ns}, {@code 12.345 ms}, {@code 1 min 2.5 s}. */
    public static String duration(long durationNs) {
        long ns = Math.abs(durationNs);
        StringBuilder text = new StringBuilder();
        if (durationNs < 0) {
            text.append(MINUS);
        }
        if (ns < MINUTE_NS) {
            long unitNs = unitFor(ns);
            return text.append(decimal(ns, unitNs, exactDecimals(ns, unitNs))).append(unitName(unitNs)).toString();
        }
        if (ns >= HOUR_NS) {
            text.append(ns / HOUR_NS).append(" h ");
        }
        long seconds = ns % MINUTE_NS;
        return text.append(ns % HOUR_NS / MINUTE_NS).append(" min ")
                .append(decimal(seconds, SECOND_NS, exactDecimals(seconds, SECOND_NS))).append(" s").toString();
    }

    /** How often something of length {@code periodNs} fits a second, to three digits: {@code 81.3 Hz}. */
    public static String rate(long periodNs) {
        if (periodNs <= 0) {
            return "\u221e Hz";
        }
        String[] units = {" mHz", " Hz", " kHz", " MHz", " GHz"};
        long thousandths = 1_000_000 * SECOND_NS / periodNs;
        int unit = 0;
        while (thousandths >= 999_500 && unit < units.length - 1) {
            thousandths = (thousandths + 500) / 1_000;
            unit++;
        }
        int decimals = thousandths < 9_995 ? 2 : thousandths < 99_950 ? 1 : 0;
        long dropped = decimals == 2 ? 10 : decimals == 1 ? 100 : 1_000;
        return decimal((thousandths + dropped / 2) / dropped, 1_000 / dropped, decimals) + units[unit];
    }

    private static String time(long ns, int decimals) {
        long size = Math.abs(ns);
        if (size < MINUTE_NS) {
            return decimal(ns, SECOND_NS, decimals) + " s";
        }
        StringBuilder text = new StringBuilder();
        if (ns < 0) {
            text.append(MINUS);
        }
        long minutes = size / MINUTE_NS;
        if (size >= HOUR_NS) {
            text.append(size / HOUR_NS).append(':');
            minutes = size % HOUR_NS / MINUTE_NS;
            if (minutes < 10) {
                text.append('0');
            }
        }
        text.append(minutes).append(':');
        if (size % MINUTE_NS < 10 * SECOND_NS) {
            text.append('0');
        }
        return text.append(decimal(size % MINUTE_NS, SECOND_NS, decimals)).toString();
    }

    private static long unitFor(long ns) {
        if (ns < MICROSECOND_NS) {
            return 1;
        }
        if (ns < MILLISECOND_NS) {
            return MICROSECOND_NS;
        }
        return ns < SECOND_NS ? MILLISECOND_NS : SECOND_NS;
    }

    private static String unitName(long unitNs) {
        if (unitNs == 1) {
            return " ns";
        }
        if (unitNs == MICROSECOND_NS) {
            return " \u00b5s";
        }
        return unitNs == MILLISECOND_NS ? " ms" : " s";
    }

    /** Decimals of {@code unitNs} in which {@code ns} is exact. */
    private static int exactDecimals(long ns, long unitNs) {
        int decimals = 0;
        for (long digitNs = unitNs; digitNs > 1 && ns % digitNs != 0; digitNs /= 10) {
            decimals++;
        }
        return decimals;
    }

    private static String decimal(long value, long unit, int decimals) {
        StringBuilder text = new StringBuilder();
        if (value < 0) {
            text.append(MINUS);
        }
        appendGrouped(text, Math.abs(value) / unit);
        long rest = Math.abs(value) % unit;
        long digit = unit;
        for (int i = 0; i < decimals; i++) {
            if (i == 0) {
                text.append('.');
            } else if (i % 3 == 0) {
                text.append(THIN_SPACE);
            }
            digit /= 10;
            text.append((char) ('0' + rest / digit));
            rest %= digit;
        }
        return text.toString();
    }

    private static void appendGrouped(StringBuilder text, long value) {
        String digits = Long.toString(value);
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                text.append(THIN_SPACE);
            }
            text.append(digits.charAt(i));
        }
    }
}
