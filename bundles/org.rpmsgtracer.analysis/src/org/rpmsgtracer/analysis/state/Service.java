/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.state;

import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.trace.event.Announcement;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.Evidence;
import org.rpmsgtracer.trace.event.Message;

/**
 * Which service an event belongs to. A message that was found in memory afterwards may be older than the announcement
 * that tells its service: then the state after the last event is asked. For one thread.
 */
public final class Service {

    private final SystemState state;
    private final Supplier<SystemState> atTheEnd;
    private @Nullable SystemState latest;

    /**
     * @param state    as it stands after the event that is asked about
     * @param atTheEnd gives the system after the last event; asked at most once, and only where it is needed
     */
    public Service(SystemState state, Supplier<SystemState> atTheEnd) {
        this.state = state;
        this.atTheEnd = atTheEnd;
    }

    /** The name; empty where it is not known. */
    public String of(Event event) {
        if (event instanceof Announcement announcement) {
            return announcement.name();
        }
        return event instanceof Message message ? of(message) : "";
    }

    private String of(Message message) {
        if (message.evidence() == Evidence.INFERRED) {
            return "";
        }
        String service = state.service(message.queue(), message.src(), message.dst());
        return service.isEmpty() && message.recovered()
                ? latest().service(message.queue(), message.src(), message.dst())
                : service;
    }

    private SystemState latest() {
        @Nullable SystemState known = latest;
        if (known == null) {
            known = atTheEnd.get();
            latest = known;
        }
        return known;
    }
}
