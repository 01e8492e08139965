/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.filter;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.rpmsgtracer.analysis.state.Side;
import org.rpmsgtracer.analysis.state.Service;
import org.rpmsgtracer.analysis.state.SystemState;
import org.rpmsgtracer.analysis.state.VringState;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.QueueEvent;

/**
 * An event with what it left behind: what a condition looks at. Mutable, because one serves a whole recording; for one
 * thread.
 */
final class Moment {

    private final SystemState state;
    private final Service service;
    private final Latencies latencies;
    private Event event;

    /** @param first any event; the moment begins with it */
    Moment(SystemState state, Service service, Latencies latencies, Event first) {
        this.state = state;
        this.service = service;
        this.latencies = latencies;
        this.event = first;
    }

    void becomes(Event next) {
        event = next;
    }

    Event event() {
        return event;
    }

    SystemState state() {
        return state;
    }

    /** The event's virtqueue after the event. */
    Optional<VringState> vring() {
        return event instanceof QueueEvent onQueue ? state.vring(onQueue.queue()) : Optional.empty();
    }

    Optional<VringState> vring(String name) {
        return state.vrings().stream().filter(vring -> vring.name().equals(name)).findFirst();
    }

    /** The name of the processor that sends on the event's virtqueue, or that receives. */
    Optional<String> processor(boolean sender) {
        return vring().map(vring -> {
            Side side = Side.sender(vring.direction());
            return vring.processor(sender ? side : side.other());
        });
    }

    /** Time from publication to return of the message whose buffer the event returns. */
    OptionalLong latencyNs() {
        return latencies.lastNs();
    }

    String service() {
        return service.of(event);
    }

    /** Messages in flight on the event's virtqueue. */
    OptionalInt inFlight() {
        return event instanceof QueueEvent onQueue ? state.inFlight(onQueue.queue()) : OptionalInt.empty();
    }
}
