/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.session;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

import org.rpmsgtracer.emulator.control.Script;
import org.rpmsgtracer.emulator.scenario.Scenario;
import org.rpmsgtracer.trace.store.TraceOptions;

/**
 * How an emulated system is run and recorded.
 *
 * @param scenario   the system and what happens on it
 * @param seed       decides all that is random: the same scenario, seed, duration and script give the same trace,
 *                   byte for byte
 * @param durationNs machine time after which the run ends by itself; empty for the scenario's own, which may be endless
 * @param speed      of machine time; does not show in the trace
 * @param script     what is done to the system while it runs
 * @param folder     the trace folder to make; must not exist or be empty
 * @param storage    how the trace is stored, and how much of it is kept
 * @param trigger    what ends the recording before its time
 */
public record EmulationOptions(Scenario scenario, long seed, OptionalLong durationNs, Speed speed,
        Optional<Script> script, Path folder, TraceOptions storage, Optional<Trigger> trigger) {

    /** A run of which everything is kept. */
    public EmulationOptions(Scenario scenario, long seed, OptionalLong durationNs, Speed speed,
            Optional<Script> script, Path folder) {
        this(scenario, seed, durationNs, speed, script, folder, TraceOptions.defaults(), Optional.empty());
    }

    /** A run without a script of which everything is kept. */
    public EmulationOptions(Scenario scenario, long seed, OptionalLong durationNs, Speed speed, Path folder) {
        this(scenario, seed, durationNs, speed, Optional.empty(), folder);
    }

    /** The same run, stored otherwise. */
    public EmulationOptions stored(TraceOptions how, Optional<Trigger> until) {
        return new EmulationOptions(scenario, seed, durationNs, speed, script, folder, how, until);
    }

    Scenario lastingScenario() {
        return durationNs.isPresent() ? scenario.lasting(durationNs.getAsLong()) : scenario;
    }
}
