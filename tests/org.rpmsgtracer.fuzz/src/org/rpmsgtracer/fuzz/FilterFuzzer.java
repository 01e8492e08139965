/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.rpmsgtracer.analysis.filter.Filter;
import org.rpmsgtracer.analysis.filter.FilterException;
import org.rpmsgtracer.analysis.filter.FilterRun;
import org.rpmsgtracer.trace.event.Event;

/** A filter expression, and the events of a small trace through it if it is one. */
public final class FilterFuzzer {

    private static final List<Event> EVENTS = SampleTraffic.events();

    private FilterFuzzer() {}

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        try {
            FilterRun run = Filter.parse(new String(input, StandardCharsets.UTF_8)).run();
            EVENTS.forEach(run::accept);
        } catch (FilterException e) {
            // what the parser says to such input
        }
    }
}
