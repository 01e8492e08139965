/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.endpoint;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.rpmsgtracer.emulator.personality.AddressRange;

/** The endpoints of one processor at one link, by address. */
public final class EndpointTable<E> {

    private final AddressRange range;
    private final Map<Long, E> endpoints = new HashMap<>();
    private long next;

    public EndpointTable(AddressRange range) {
        this.range = range;
        this.next = range.first();
    }

    /** An address for an endpoint that asks for any; empty if the search meets the end of the range. */
    public OptionalLong freeAddress() {
        long end = range.first() + range.count();
        long address = switch (range.order()) {
            case LOWEST_FREE -> range.first();
            case ROUND_ROBIN -> next;
        };
        while (address < end && endpoints.containsKey(address)) {
            address++;
        }
        if (address == end) {
            return OptionalLong.empty();
        }
        next = address + 1 == end ? range.first() : address + 1;
        return OptionalLong.of(address);
    }

    public void add(long address, E endpoint) {
        endpoints.put(address, endpoint);
    }

    /** Removes the endpoint at an address; false if there is none. */
    public boolean remove(long address) {
        return endpoints.remove(address) != null;
    }

    public Optional<E> at(long address) {
        return Optional.ofNullable(endpoints.get(address));
    }
}
