/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.sysbios;

import java.util.function.Consumer;

import org.rpmsgtracer.emulator.endpoint.RpmsgPort;
import org.rpmsgtracer.emulator.log.LogSink;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.personality.SysBios;
import org.rpmsgtracer.emulator.virtio.VirtioDeviceSoftware;
import org.rpmsgtracer.emulator.virtio.VirtioPort;

/**
 * A core with TI's real-time system. On OMAP4 nothing says that the host is ready: programs sleep 500 ms, "might try to
 * send a message before buffers are available", and fail then. Its rings are taken after that sleep; in the kernel of
 * its time they were ready before the core ran. Mailbox words that are no vring, such as echo requests, belong to
 * {@link org.rpmsgtracer.emulator.remoteproc}.
 */
public final class SysBiosRemote implements VirtioDeviceSoftware {

    /** What Linux leaves in the status byte: ACKNOWLEDGE, DRIVER, DRIVER_OK. */
    private static final int READY = 7;

    /** The real one has the addresses built in; over a resource table they may come late. */
    private static final long LATE_HOST_NS = 1_000_000;

    private final Processor processor;
    private final SysBios personality;
    private final Consumer<RpmsgPort> application;
    private final LogSink log;

    /** Software for a processor; the application gets its port inside an effect, after each boot. */
    public SysBiosRemote(Processor processor, SysBios personality, Consumer<RpmsgPort> application, LogSink log) {
        this.processor = processor;
        this.personality = personality;
        this.application = application;
        this.log = log;
    }

    @Override
    public void boot(VirtioPort device) {
        switch (personality.start()) {
            case SLEEP -> processor.later(personality.startNs(), () -> sleep(device));
            case STATUS -> look(device);
        }
    }

    private void sleep(VirtioPort device) {
        if (device.placed()) {
            start(device);
        } else {
            processor.later(LATE_HOST_NS, () -> sleep(device));
        }
    }

    private void look(VirtioPort device) {
        if (device.status() == READY) {
            start(device);
        } else {
            processor.later(personality.startNs(), () -> look(device));
        }
    }

    private void start(VirtioPort device) {
        VirtQueue toHost = new VirtQueue(device.findVring(0), personality.silentToHost());
        VirtQueue fromHost = new VirtQueue(device.findVring(1), personality.silentFromHost());
        toHost.prime(personality.priming());
        Endpoints endpoints = new Endpoints(processor, personality, toHost, fromHost, log);
        endpoints.listen();
        processor.then(processor.costs().ringNs(), () -> application.accept(endpoints));
    }
}
