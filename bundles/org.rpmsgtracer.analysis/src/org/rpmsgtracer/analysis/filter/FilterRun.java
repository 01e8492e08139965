/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.filter;

import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.analysis.state.Service;
import org.rpmsgtracer.analysis.state.SystemState;
import org.rpmsgtracer.trace.event.Event;

/** A filter on its way through a recording: it follows the state of the system. For one thread. */
public final class FilterRun {

    private final Condition condition;
    private final SystemState state = new SystemState();
    private final Service service;
    private final Latencies latencies = new Latencies(state);
    private @Nullable Moment moment;

    FilterRun(Condition condition, Supplier<SystemState> atTheEnd) {
        this.condition = condition;
        service = new Service(state, atTheEnd);
    }

    /**
     * Takes the next event; none may be left out, or levels, names and latencies are not right.
     *
     * @return whether the filter holds for it, as the system stands after it
     */
    public boolean accept(Event event) {
        state.apply(event);
        latencies.pass(event);
        @Nullable Moment known = moment;
        if (known == null) {
            known = new Moment(state, service, latencies, event);
            moment = known;
        }
        known.becomes(event);
        return condition.holds(known);
    }
}
