/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.scenario;

import java.util.Optional;
import java.util.function.Consumer;

import org.rpmsgtracer.emulator.endpoint.RpmsgPort;
import org.rpmsgtracer.emulator.linux.RpmsgCore;
import org.rpmsgtracer.emulator.linux.VirtioRpmsgBus;
import org.rpmsgtracer.emulator.linux.device.LinuxKernel;
import org.rpmsgtracer.emulator.log.LogSink;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.openamp.OpenAmpHost;
import org.rpmsgtracer.emulator.openamp.OpenAmpRemote;
import org.rpmsgtracer.emulator.personality.HostPersonality;
import org.rpmsgtracer.emulator.personality.LinuxHost;
import org.rpmsgtracer.emulator.personality.OpenAmp;
import org.rpmsgtracer.emulator.personality.PruLibrary;
import org.rpmsgtracer.emulator.personality.RemotePersonality;
import org.rpmsgtracer.emulator.personality.RpmsgLite;
import org.rpmsgtracer.emulator.personality.SysBios;
import org.rpmsgtracer.emulator.pru.PruRemote;
import org.rpmsgtracer.emulator.rpmsglite.RpmsgLiteMaster;
import org.rpmsgtracer.emulator.rpmsglite.RpmsgLiteRemote;
import org.rpmsgtracer.emulator.sysbios.SysBiosRemote;
import org.rpmsgtracer.emulator.virtio.VirtioDeviceSoftware;
import org.rpmsgtracer.emulator.virtio.VirtioDriver;

/** The RPMsg implementation behind each personality. */
final class Engines {

    private Engines() {}

    /** Gets an implementation at a link when programs can start, and the kernel if it is Linux. */
    @FunctionalInterface
    interface HostApplication {

        void start(RpmsgPort port, Optional<LinuxKernel> kernel);
    }

    /** An implementation that drives one virtio device; the application gets it when programs can start. */
    static VirtioDriver host(HostPersonality system, Processor processor, SharedSoftware shared,
            HostApplication application, LogSink log) {
        return switch (system) {
            case LinuxHost linux -> linux(linux, processor, shared.kernel(processor), application, log);
            case OpenAmp openAmp -> new OpenAmpHost(processor, openAmp,
                    port -> application.start(port, Optional.empty()), log);
            case RpmsgLite lite -> new RpmsgLiteMaster(processor, lite,
                    port -> application.start(port, Optional.empty()), log);
        };
    }

    private static VirtioRpmsgBus linux(LinuxHost system, Processor processor, LinuxKernel kernel,
            HostApplication application, LogSink log) {
        VirtioRpmsgBus bus = new VirtioRpmsgBus(processor, system, port -> {
            if (port instanceof RpmsgCore core) {
                kernel.attach(core);
            }
            application.start(port, Optional.of(kernel));
        }, log);
        processor.task(0, bus::boot);
        return bus;
    }

    /** An implementation that plays one virtio device. */
    static VirtioDeviceSoftware remote(RemotePersonality system, Processor processor,
            Consumer<RpmsgPort> application, LogSink log) {
        return switch (system) {
            case OpenAmp openAmp -> new OpenAmpRemote(processor, openAmp, application, log);
            case RpmsgLite lite -> new RpmsgLiteRemote(processor, lite, application, log);
            case PruLibrary pru -> new PruRemote(processor, pru, application, log);
            case SysBios sysBios -> new SysBiosRemote(processor, sysBios, application, log);
        };
    }
}
