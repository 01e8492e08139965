/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.filter;

import java.util.OptionalLong;
import java.util.function.LongPredicate;

import org.rpmsgtracer.trace.event.Announcement;
import org.rpmsgtracer.trace.event.ChainOffered;
import org.rpmsgtracer.trace.event.ChainReturned;
import org.rpmsgtracer.trace.event.ChannelCreated;
import org.rpmsgtracer.trace.event.ChannelDestroyed;
import org.rpmsgtracer.trace.event.EndpointCreated;
import org.rpmsgtracer.trace.event.EndpointDestroyed;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.Evidence;
import org.rpmsgtracer.trace.event.Message;

/** Numbers that events of several types have. */
final class EventNumbers {

    private EventNumbers() {}

    static OptionalLong index(Event event) {
        return switch (event) {
            case ChainOffered e -> OptionalLong.of(e.availIdx());
            case ChainReturned e -> OptionalLong.of(e.usedIdx());
            case Message e -> OptionalLong.of(e.index());
            case Announcement e -> OptionalLong.of(e.index());
            default -> OptionalLong.empty();
        };
    }

    static OptionalLong head(Event event) {
        return switch (event) {
            case ChainOffered e -> OptionalLong.of(e.head());
            case ChainReturned e -> OptionalLong.of(e.head());
            case Message e -> OptionalLong.of(e.head());
            default -> OptionalLong.empty();
        };
    }

    static OptionalLong src(Event event) {
        return switch (event) {
            case Message e when isSeen(e) -> OptionalLong.of(e.src());
            case ChannelCreated e -> OptionalLong.of(e.src());
            case ChannelDestroyed e -> OptionalLong.of(e.src());
            default -> OptionalLong.empty();
        };
    }

    static OptionalLong dst(Event event) {
        return switch (event) {
            case Message e when isSeen(e) -> OptionalLong.of(e.dst());
            case ChannelCreated e -> OptionalLong.of(e.dst());
            case ChannelDestroyed e -> OptionalLong.of(e.dst());
            default -> OptionalLong.empty();
        };
    }

    static OptionalLong length(Event event) {
        return switch (event) {
            case Message e when isSeen(e) -> OptionalLong.of(e.length());
            case ChainOffered e -> OptionalLong.of(e.lengthBytes());
            case ChainReturned e -> OptionalLong.of(e.lengthBytes());
            default -> OptionalLong.empty();
        };
    }

    static OptionalLong flags(Event event) {
        return switch (event) {
            case Message e when isSeen(e) -> OptionalLong.of(e.flags());
            case ChainOffered e -> OptionalLong.of(e.flags());
            default -> OptionalLong.empty();
        };
    }

    /** Whether any endpoint that the event names passes the test. */
    static boolean addresses(Moment moment, LongPredicate test) {
        return switch (moment.event()) {
            case Announcement e -> test.test(e.address());
            case EndpointCreated e -> test.test(e.address());
            case EndpointDestroyed e -> test.test(e.address());
            default -> passes(src(moment.event()), test) || passes(dst(moment.event()), test);
        };
    }

    private static boolean passes(OptionalLong address, LongPredicate test) {
        return address.isPresent() && test.test(address.getAsLong());
    }

    private static boolean isSeen(Message message) {
        return message.evidence() != Evidence.INFERRED;
    }
}
