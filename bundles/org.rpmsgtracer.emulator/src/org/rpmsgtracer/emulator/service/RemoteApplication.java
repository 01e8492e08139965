/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import java.util.List;

import org.rpmsgtracer.emulator.driver.RemoteEndpoints;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.machine.RandomStream;
import org.rpmsgtracer.emulator.service.RemoteProgram.Echo;
import org.rpmsgtracer.emulator.service.RemoteProgram.VisitingEcho;

/** All programs of a remote processor; they run until one of them is told to end them all. */
public final class RemoteApplication {

    private final List<RemoteProgram> programs;
    private final Processor processor;
    private final long seed;
    private List<RemoteService> services = List.of();

    /** Programs that have not started; each draws from its own random stream of the seed. */
    public RemoteApplication(List<RemoteProgram> programs, Processor processor, long seed) {
        this.programs = List.copyOf(programs);
        this.processor = processor;
        this.seed = seed;
    }

    /** Starts the programs in order; called inside an effect of the processor. */
    public void start(RemoteEndpoints endpoints) {
        services = programs.stream().map(program -> service(program, endpoints)).toList();
        services.forEach(RemoteService::start);
    }

    private RemoteService service(RemoteProgram program, RemoteEndpoints endpoints) {
        return switch (program) {
            case Echo echo -> new EchoService(echo, endpoints, () -> services.forEach(RemoteService::stop));
            case VisitingEcho visiting -> new VisitingEchoService(visiting, endpoints, processor,
                    new RandomStream(seed, visiting.channel()));
        };
    }
}
