/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.filter;

import java.util.Optional;
import java.util.function.Predicate;

import org.rpmsgtracer.analysis.state.VringState;
import org.rpmsgtracer.trace.event.Announcement;
import org.rpmsgtracer.trace.event.ChannelCreated;
import org.rpmsgtracer.trace.event.ChannelDestroyed;
import org.rpmsgtracer.trace.event.EndpointCreated;
import org.rpmsgtracer.trace.event.EndpointDestroyed;
import org.rpmsgtracer.trace.event.LifeCycleChanged;
import org.rpmsgtracer.trace.event.Note;
import org.rpmsgtracer.trace.event.QueueEvent;
import org.rpmsgtracer.trace.event.VringConfigured;

/** Names that events of several types have. */
final class EventTexts {

    private EventTexts() {}

    /** Whether a processor that has part in the event passes the test. */
    static boolean processors(Moment moment, Predicate<String> test) {
        return switch (moment.event()) {
            case QueueEvent e -> {
                Optional<VringState> vring = moment.vring();
                yield vring.map(VringState::driver).filter(test).isPresent()
                        || vring.map(VringState::device).filter(test).isPresent();
            }
            case EndpointCreated e -> test.test(e.processor());
            case EndpointDestroyed e -> test.test(e.processor());
            case ChannelCreated e -> test.test(e.processor());
            case ChannelDestroyed e -> test.test(e.processor());
            case LifeCycleChanged e -> test.test(e.subject());
            case Note e -> false;
        };
    }

    /** Whether the name of the thing that the event is about passes the test. */
    static boolean names(Moment moment, Predicate<String> test) {
        return switch (moment.event()) {
            case VringConfigured e -> test.test(e.name());
            case Announcement e -> test.test(e.name());
            case EndpointCreated e -> test.test(e.name());
            case EndpointDestroyed e -> test.test(e.name());
            case ChannelCreated e -> test.test(e.name());
            case ChannelDestroyed e -> test.test(e.name());
            default -> false;
        };
    }
}
