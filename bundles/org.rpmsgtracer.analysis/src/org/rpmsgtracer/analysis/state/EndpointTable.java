/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.state;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.analysis.state.EndpointState.Basis;

/**
 * The endpoints that events told of, in the order in which they became known. At most {@link #LIMIT} are kept, so that a
 * hostile recording cannot fill the memory.
 */
final class EndpointTable {

    /** Far more than stand in any real system: OpenAMP has 128 dynamic addresses for a device, Linux 1024. */
    static final int LIMIT = 65_536;

    private final Map<Place, EndpointState> endpoints;
    private final Set<Place> open;
    private boolean full;
    private long changes;

    EndpointTable() {
        endpoints = new LinkedHashMap<>();
        open = new HashSet<>();
    }

    private EndpointTable(EndpointTable other) {
        endpoints = new LinkedHashMap<>(other.endpoints);
        open = new HashSet<>(other.open);
        full = other.full;
        changes = other.changes;
    }

    EndpointTable copy() {
        return new EndpointTable(this);
    }

    List<EndpointState> list() {
        return new ArrayList<>(endpoints.values());
    }

    int size() {
        return endpoints.size();
    }

    /** Whether there were more than are kept. */
    boolean omits() {
        return full;
    }

    /** There were more than are kept. */
    void setFull() {
        full = true;
    }

    /** Grows with each change. */
    long changes() {
        return changes;
    }

    @Nullable
    EndpointState at(Place place) {
        return endpoints.get(place);
    }

    /** What is now known of an endpoint; a name and a stronger basis from before stay. */
    void put(Place place, String name, Basis basis, boolean stands) {
        @Nullable EndpointState known = endpoints.get(place);
        String bestName = name.isEmpty() && known != null ? known.name() : name;
        Basis bestBasis = known != null && known.basis().compareTo(basis) > 0 ? known.basis() : basis;
        EndpointState now = new EndpointState(place.device(), place.side(), place.link().processor(place.side()),
                place.address(), bestName, bestBasis, stands);
        if (known == null && endpoints.size() == LIMIT) {
            changes += full ? 0 : 1;
            full = true;
        } else if (!now.equals(known)) {
            changes++;
            keep(place, now);
        }
    }

    /** Takes an endpoint as it stands. */
    void keep(Place place, EndpointState endpoint) {
        endpoints.put(place, endpoint);
        if (endpoint.open()) {
            open.add(place);
        } else {
            open.remove(place);
        }
    }

    /** Hands out all of them with their places, in their order. */
    void forEach(BiConsumer<Place, EndpointState> receiver) {
        endpoints.forEach(receiver);
    }

    /** A message came from it: it stands. */
    void sent(Place place) {
        @Nullable EndpointState known = endpoints.get(place);
        if (known == null || !known.open() || known.basis().compareTo(Basis.SENT) < 0) {
            put(place, "", Basis.SENT, true);
        }
    }

    /** A message went to it. That does not bring back one that was withdrawn. */
    void addressed(Place place) {
        if (!endpoints.containsKey(place)) {
            put(place, "", Basis.ADDRESSED, true);
        }
    }

    /** It serves this channel, so it bears its name, unless it has one. */
    void nameAfterChannel(Place place, String name) {
        @Nullable EndpointState known = endpoints.get(place);
        if (known != null && known.name().isEmpty()) {
            put(place, name, known.basis(), known.open());
        }
    }

    /** Its channel closed: an endpoint that nobody announced goes with it. */
    void channelClosed(Place place) {
        @Nullable EndpointState known = endpoints.get(place);
        if (known != null && known.basis().compareTo(Basis.ANNOUNCED) < 0) {
            put(place, "", known.basis(), false);
        }
    }

    /** The device was reset or set up anew: nothing of it stands. Costs as much as stood. */
    void deviceGone(String device) {
        List<Place> gone = open.stream().filter(place -> place.device().equals(device)).toList();
        for (Place place : gone) {
            put(place, "", Basis.ADDRESSED, false);
        }
    }
}
