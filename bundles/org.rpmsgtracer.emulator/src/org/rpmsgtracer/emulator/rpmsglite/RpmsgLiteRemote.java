/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.rpmsglite;

import java.util.function.Consumer;

import org.rpmsgtracer.emulator.endpoint.RpmsgPort;
import org.rpmsgtracer.emulator.log.LogSink;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.personality.RpmsgLite;
import org.rpmsgtracer.emulator.virtio.VirtioDeviceSoftware;
import org.rpmsgtracer.emulator.virtio.VirtioPort;

/**
 * The remote of a link ({@code rpmsg_lite_remote_init}), beside an RPMsg-Lite master or a Linux host. It reads no
 * status and no features: the first kick for vring0 says that the host is ready, and its program, which waits for that
 * ({@code rpmsg_lite_wait_for_link_up}), begins. It never writes flags.
 */
public final class RpmsgLiteRemote implements VirtioDeviceSoftware {

    private final Processor processor;
    private final RpmsgLite personality;
    private final Consumer<RpmsgPort> application;
    private final LogSink log;

    /** Software for a processor; the application gets its port inside an effect, when the link comes up. */
    public RpmsgLiteRemote(Processor processor, RpmsgLite personality, Consumer<RpmsgPort> application, LogSink log) {
        this.processor = processor;
        this.personality = personality;
        this.application = application;
        this.log = log;
    }

    /** The real one has the addresses built in; over a resource table they may come a moment after it starts. */
    @Override
    public void boot(VirtioPort device) {
        if (device.placed()) {
            initialize(device);
        } else {
            processor.later(personality.pollNs(), () -> boot(device));
        }
    }

    private void initialize(VirtioPort device) {
        RemoteQueue transmit = new RemoteQueue(device.findVring(0));
        RemoteQueue receive = new RemoteQueue(device.findVring(1));
        Instance instance = new Instance(processor, personality, transmit, receive, log);
        transmit.end().onInterrupt(() -> {
            long entryNs = processor.costs().interruptNs();
            switch (personality.context()) {
                case INTERRUPT -> processor.interrupt(entryNs, () -> linkUp(instance));
                case THREAD -> processor.task(entryNs, () -> linkUp(instance));
            }
        });
        instance.receiver().listen();
    }

    /** {@code rpmsg_lite_tx_callback}: every kick for vring0 says this, and the first one matters. */
    private void linkUp(Instance instance) {
        if (!instance.isLinkUp()) {
            instance.linkUp();
            processor.task(processor.costs().ringNs(), () -> application.accept(instance));
        }
    }
}
