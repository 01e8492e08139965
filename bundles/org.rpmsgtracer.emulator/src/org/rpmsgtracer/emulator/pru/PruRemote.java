/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.pru;

import java.util.function.Consumer;

import org.rpmsgtracer.emulator.endpoint.RpmsgPort;
import org.rpmsgtracer.emulator.log.LogSink;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.personality.PruLibrary;
import org.rpmsgtracer.emulator.virtio.VirtioDeviceSoftware;
import org.rpmsgtracer.emulator.virtio.VirtioPort;
import org.rpmsgtracer.protocol.virtio.DeviceStatus;

/** A PRU's firmware: waits for DRIVER_OK in the status byte, then serves the host's events in its main loop. */
public final class PruRemote implements VirtioDeviceSoftware {

    private final Processor processor;
    private final PruLibrary personality;
    private final Consumer<RpmsgPort> application;
    private final LogSink log;

    /** Software for a processor; the application gets its port inside an effect, after each boot. */
    public PruRemote(Processor processor, PruLibrary personality, Consumer<RpmsgPort> application, LogSink log) {
        this.processor = processor;
        this.personality = personality;
        this.application = application;
        this.log = log;
    }

    @Override
    public void boot(VirtioPort device) {
        if ((device.status() & DeviceStatus.DRIVER_OK) == 0) {
            processor.then(personality.pollNs(), () -> boot(device));
            return;
        }
        PruQueue toHost = new PruQueue(device.findVring(0));
        PruQueue fromHost = new PruQueue(device.findVring(1));
        PruTransport transport = new PruTransport(processor, personality, toHost, fromHost, log);
        transport.listen();
        processor.then(processor.costs().ringNs(), () -> application.accept(transport));
    }
}
