/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.rpmsglite;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.emulator.endpoint.RpmsgPort;
import org.rpmsgtracer.emulator.log.LogSink;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.personality.RpmsgLite;
import org.rpmsgtracer.emulator.virtio.VirtioDriver;
import org.rpmsgtracer.emulator.virtio.VirtioTransport;

/**
 * The master of a link ({@code rpmsg_lite_master_init}): fills both rings, zeroes all buffers, and is ready at once;
 * its kick for vring0 tells the remote. It knows no features and no status.
 */
public final class RpmsgLiteMaster implements VirtioDriver {

    /** What {@code rpmsg_lite_tx_callback} does in a master, whose link is up already. */
    private static final Runnable IGNORED = () -> {
    };

    private final Processor processor;
    private final RpmsgLite personality;
    private final Consumer<RpmsgPort> application;
    private final LogSink log;
    private @Nullable Instance instance;

    /** Software for a processor; the application gets its port inside an effect, whenever the link comes up. */
    public RpmsgLiteMaster(Processor processor, RpmsgLite personality, Consumer<RpmsgPort> application, LogSink log) {
        this.processor = processor;
        this.personality = personality;
        this.application = application;
        this.log = log;
    }

    @Override
    public void probe(VirtioTransport device) {
        processor.then(2 * processor.costs().ringNs(), () -> initialize(device));
    }

    @Override
    public void remove(VirtioTransport device) {
        Instance ending = instance;
        if (ending != null) {
            instance = null;
            ending.receiver().close();
            ending.close();
        }
        device.reset();
    }

    private void initialize(VirtioTransport device) {
        MasterQueue receive = new MasterQueue(device.findVring(0));
        MasterQueue transmit = new MasterQueue(device.findVring(1));
        int bufferBytes = personality.bufferBytes();
        long receiveBytes = (long) receive.ring().num() * bufferBytes;
        long transmitBytes = (long) transmit.ring().num() * bufferBytes;
        long buffers = device.bufferMemory(receiveBytes + transmitBytes);
        Instance starting = new Instance(processor, personality, transmit, receive, log);
        instance = starting;
        processor.then(processor.costs().copyNs(receiveBytes + transmitBytes), () -> {
            if (instance != starting) {
                return;
            }
            receive.offerAll(buffers, bufferBytes);
            transmit.prefill(buffers + receiveBytes, bufferBytes);
            starting.receiver().listen();
            transmit.end().onInterrupt(IGNORED);
            starting.linkUp();
            processor.then(processor.costs().kickNs(), receive::kick);
            processor.then(processor.costs().ringNs(), () -> application.accept(starting));
        });
    }
}
