/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import java.util.List;

import org.rpmsgtracer.emulator.driver.ChannelDriver;
import org.rpmsgtracer.emulator.log.LogSink;
import org.rpmsgtracer.emulator.log.SoftwareLog;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.machine.RandomStream;
import org.rpmsgtracer.emulator.service.HostProgram.ClientSample;
import org.rpmsgtracer.emulator.service.HostProgram.Ping;

/** All programs of the host; each starts when the service with which it talks is announced. */
public final class HostApplication {

    private final List<HostService> services;

    /** Programs on the processor; each draws from its own random stream of the seed. */
    public HostApplication(List<HostProgram> programs, Processor processor, long seed, LogSink sink) {
        SoftwareLog log = new SoftwareLog(sink, processor.machine()::nowNs, processor.name());
        this.services = programs.stream().map(program -> service(program, processor, seed, log)).toList();
    }

    /** As which the programs wait for channels. */
    public List<? extends ChannelDriver> drivers() {
        return services;
    }

    /** Ends their traffic in good order; called inside an effect of the processor. */
    public void finish() {
        services.forEach(HostService::finish);
    }

    private static HostService service(HostProgram program, Processor processor, long seed, SoftwareLog log) {
        return switch (program) {
            case Ping ping -> new PingDriver(ping, processor, new RandomStream(seed, ping.channel()), log);
            case ClientSample sample -> new ClientSampleDriver(sample, log);
        };
    }
}
