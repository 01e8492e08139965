/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.VringConfigured;

/** Which virtqueues there are: as simple as facts can be. */
final class StandingVrings implements StandingFacts {

    private final Map<Integer, VringConfigured> vrings = new TreeMap<>();

    /** What holds after events. */
    static List<Event> after(List<Event> events, long timeNs) {
        StandingVrings facts = new StandingVrings();
        events.forEach(facts::accept);
        return facts.asOf(timeNs);
    }

    @Override
    public void accept(Event event) {
        if (event instanceof VringConfigured vring) {
            vrings.put(vring.queue().number() % 16, vring);
        }
    }

    @Override
    public List<Event> asOf(long timeNs) {
        List<Event> events = new ArrayList<>();
        for (VringConfigured v : vrings.values()) {
            events.add(new VringConfigured(timeNs, v.queue(), v.name(), v.direction(), v.driver(), v.device(), v.num(),
                    v.align(), v.descAddress(), v.availAddress(), v.usedAddress(), v.availIdx(), v.usedIdx(),
                    v.buffers(), v.bufferBytes()));
        }
        return events;
    }
}
