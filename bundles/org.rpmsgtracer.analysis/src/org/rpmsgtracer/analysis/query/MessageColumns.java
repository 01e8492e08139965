/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.trace.event.Evidence;
import org.rpmsgtracer.trace.event.Message;
import org.rpmsgtracer.trace.event.QueueId;

/**
 * The columns of all messages, 36 bytes each.
 *
 * <pre>
 * place    | queue number 16 bit | head 16 bit |
 * content  | recovered 1 bit, evidence 2 bit (in a 16 bit half) | length 16 bit |
 * </pre>
 */
final class MessageColumns {

    private static final int HALF_BITS = 16;
    private static final int HALF = 0xFFFF;
    private static final int RECOVERED = 1 << HALF_BITS + 2;
    private static final List<Evidence> EVIDENCE = List.of(Evidence.values());

    private final LongColumn times = new LongColumn();
    private final LongColumn numbers = new LongColumn();
    private final IntColumn places = new IntColumn();
    private final IntColumn sources = new IntColumn();
    private final IntColumn destinations = new IntColumn();
    private final IntColumn contents = new IntColumn();
    private final IntColumn services = new IntColumn();
    private final RowColumn<String> serviceNames = new RowColumn<>();
    private final Map<String, Integer> serviceNumbers = new HashMap<>();

    /** Adds a message and returns its row. */
    int add(Message message, long timeNs, long number, String service) {
        int row = times.size();
        times.add(timeNs);
        numbers.add(number);
        places.add(message.queue().number() << HALF_BITS | message.head() & HALF);
        sources.add((int) message.src());
        destinations.add((int) message.dst());
        contents.add((message.recovered() ? RECOVERED : 0) | message.evidence().ordinal() << HALF_BITS
                | message.length() & HALF);
        services.add(serviceNumber(service));
        return row;
    }

    private int serviceNumber(String service) {
        @Nullable Integer known = serviceNumbers.get(service);
        if (known != null) {
            return known;
        }
        int number = serviceNames.size();
        serviceNames.add(service);
        serviceNumbers.put(service, number);
        return number;
    }

    /** What the columns hold now. */
    View view() {
        return new View(times.view(), numbers.view(), places.view(), sources.view(), destinations.view(),
                contents.view(), services.view(), serviceNames.view());
    }

    /** The columns at one moment. */
    record View(LongColumn.View times, LongColumn.View numbers, IntColumn.View places, IntColumn.View sources,
            IntColumn.View destinations, IntColumn.View contents, IntColumn.View services,
            RowColumn.View<String> serviceNames) {

        int size() {
            return times.size();
        }

        QueueId queue(int row) {
            return new QueueId(places.get(row) >>> HALF_BITS);
        }

        int head(int row) {
            return places.get(row) & HALF;
        }

        long src(int row) {
            return Integer.toUnsignedLong(sources.get(row));
        }

        long dst(int row) {
            return Integer.toUnsignedLong(destinations.get(row));
        }

        int length(int row) {
            return contents.get(row) & HALF;
        }

        Evidence evidence(int row) {
            return EVIDENCE.get(contents.get(row) >>> HALF_BITS & 3);
        }

        boolean recovered(int row) {
            return (contents.get(row) & RECOVERED) != 0;
        }

        String service(int row) {
            return serviceNames.get(services.get(row));
        }
    }
}
