/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.scenario;

import java.util.List;
import java.util.OptionalLong;

/**
 * A system and what happens on it.
 *
 * @param name        by which it is asked for
 * @param description one sentence for people
 * @param defaultSeed for who names none
 * @param durationNs  machine time after which it ends by itself; without one it runs until it is stopped
 */
public record Scenario(String name, String description, long defaultSeed, OptionalLong durationNs, Board board,
        HostSystem host, RemoteSystem remote) {

    /** Refuses durations below 0. */
    public Scenario {
        if (durationNs.orElse(0) < 0) {
            throw new IllegalArgumentException("duration " + durationNs.getAsLong() + " ns");
        }
    }

    /** The same with an end. */
    public Scenario lasting(long newDurationNs) {
        return new Scenario(name, description, defaultSeed, OptionalLong.of(newDurationNs), board, host, remote);
    }

    /** The systems that run in it, the host first. */
    public List<String> systems() {
        return List.of(host.personality().name(), remote.personality().name());
    }
}
