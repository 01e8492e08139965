/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.capture.observer;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.LongSupplier;

import org.rpmsgtracer.trace.event.EventSink;
import org.rpmsgtracer.trace.event.Note;

/**
 * Turns broken rules into notes. So that a system that breaks one all the time does not flood the recording, the note
 * comes the first time, the 10th, the 100th and so on, with the count.
 */
final class Complaints {

    private final LongSupplier clockNs;
    private final EventSink sink;
    private final Map<Rule, Long> counts = new EnumMap<>(Rule.class);

    Complaints(LongSupplier clockNs, EventSink sink) {
        this.clockNs = clockNs;
        this.sink = sink;
    }

    /** The bytes at a place break a rule. */
    void add(Rule rule, String place, String found, String expected) {
        add(rule, place, "found " + found + ", expected " + expected);
    }

    /** As {@link #add(Rule, String, String, String)}, with a text that says what was found and expected. */
    void add(Rule rule, String place, String text) {
        long times = counts.merge(rule, 1L, Long::sum);
        if (isPowerOfTen(times)) {
            String count = times == 1 ? "" : " (" + times + " times so far)";
            sink.accept(new Note(clockNs.getAsLong(), rule.severity(), place, text + count));
        }
    }

    private static boolean isPowerOfTen(long value) {
        long rest = value;
        while (rest % 10 == 0) {
            rest /= 10;
        }
        return rest == 1;
    }
}
