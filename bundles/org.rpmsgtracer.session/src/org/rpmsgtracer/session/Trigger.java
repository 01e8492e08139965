/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.session;

import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.rpmsgtracer.analysis.filter.Filter;
import org.rpmsgtracer.trace.event.Event;

/**
 * What a flight recorder waits for, and how much it keeps around it. Immutable; each recording asks for a condition of
 * its own.
 *
 * @param text      what it waits for, for people
 * @param condition makes one that has seen nothing; it is then shown every event in order, on the recording's thread,
 *                  until it holds for one
 * @param preNs     what is kept from before that event, 0 or more nanoseconds; empty for all there is
 * @param postNs    how long recording goes on after it, 0 or more nanoseconds
 */
public record Trigger(String text, Supplier<? extends Predicate<Event>> condition, OptionalLong preNs, long postNs) {

    /** The entry of a trace's environment that says what its recording waited for. */
    public static final String ENTRY = "trigger";

    /** @throws IllegalArgumentException if a time is negative */
    public Trigger {
        if (preNs.orElse(0) < 0 || postNs < 0) {
            throw new IllegalArgumentException("pre " + preNs + " and post " + postNs + ", expected 0 or more");
        }
    }

    /** Waits for the first event for which a filter holds. */
    public static Trigger of(Filter filter, OptionalLong preNs, long postNs) {
        return new Trigger(filter.text(), () -> filter.run()::accept, preNs, postNs);
    }
}
