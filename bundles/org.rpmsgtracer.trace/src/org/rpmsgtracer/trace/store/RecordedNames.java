/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import java.util.LinkedHashSet;
import java.util.Set;

import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.VringConfigured;

/** The processors and virtqueues of a recording, in the order in which they came into view. */
final class RecordedNames {

    private final Set<String> systems = new LinkedHashSet<>();
    private final Set<String> rings = new LinkedHashSet<>();

    void see(Event event) {
        if (event instanceof VringConfigured vring) {
            systems.add(vring.driver());
            systems.add(vring.device());
            rings.add(vring.name());
        }
    }

    /** Names of the processors, separated by commas. */
    String systems() {
        return String.join(",", systems);
    }

    /** Names of the virtqueues, separated by commas. */
    String rings() {
        return String.join(",", rings);
    }
}
