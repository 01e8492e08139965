/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.foreign;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.rpmsgtracer.trace.foreign.FieldType.Order;

/**
 * What the metadata of a trace says (CTF 1.8.3, 7.4).
 *
 * @param order        byte order of numbers that do not say theirs
 * @param uuid         the trace's identity, which its packets repeat
 * @param packetHeader begins each packet, in all streams
 * @param environment  facts about the recording, in the order in which they are written
 * @param clocks       by name
 * @param streams      by number
 */
record Description(Order order, Optional<UUID> uuid, Optional<FieldType> packetHeader,
        Map<String, String> environment, Map<String, Clock> clocks, Map<Long, Stream> streams, List<Event> events) {

    /**
     * A clock (8).
     *
     * @param identity     its UUID as written, else empty: clocks of the same identity go together
     * @param frequency    ticks in a second
     * @param offsetSeconds from the Unix epoch to its zero
     * @param offsetTicks  to be added
     * @param absolute     whether it can be compared with clocks of another identity
     */
    record Clock(String name, String identity, long frequency, long offsetSeconds, long offsetTicks,
            boolean absolute) {}

    /** A stream's declaration: what stands in its packets around the events' own fields. */
    record Stream(long id, Optional<FieldType> packetContext, Optional<FieldType> eventHeader,
            Optional<FieldType> eventContext) {}

    /** An event's declaration. */
    record Event(long id, long streamId, String name, Optional<FieldType> context, Optional<FieldType> fields) {}
}
