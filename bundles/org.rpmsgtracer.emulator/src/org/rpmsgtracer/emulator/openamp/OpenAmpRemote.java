/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.openamp;

import java.util.function.Consumer;

import org.rpmsgtracer.emulator.endpoint.RpmsgPort;
import org.rpmsgtracer.emulator.log.LogSink;
import org.rpmsgtracer.emulator.log.Role;
import org.rpmsgtracer.emulator.log.SoftwareLog;
import org.rpmsgtracer.emulator.machine.CostModel;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.personality.OpenAmp;
import org.rpmsgtracer.emulator.virtio.VirtioDeviceSoftware;
import org.rpmsgtracer.emulator.virtio.VirtioPort;
import org.rpmsgtracer.protocol.virtio.DeviceStatus;

/**
 * The OpenAMP library as RPMsg remote ({@code rpmsg_init_vdev} in the role of the device). It waits until the status
 * says DRIVER_OK; a driver that asks for a reset gets status 0.
 */
public final class OpenAmpRemote implements VirtioDeviceSoftware {

    private final Processor processor;
    private final OpenAmp personality;
    private final Consumer<RpmsgPort> application;
    private final SoftwareLog log;

    /**
     * Software that keeps nothing over a reset of its processor.
     *
     * @param application started after each boot when the link is up, inside an effect
     */
    public OpenAmpRemote(Processor processor, OpenAmp personality, Consumer<RpmsgPort> application, LogSink log) {
        this.processor = processor;
        this.personality = personality;
        this.application = application;
        this.log = new SoftwareLog(log, processor.machine()::nowNs, processor.name());
    }

    @Override
    public void boot(VirtioPort device) {
        int status = device.status();
        if ((status & DeviceStatus.NEEDS_RESET) != 0) {
            device.putStatus(0);
        } else if ((status & DeviceStatus.DRIVER_OK) != 0) {
            processor.then(costs().ringNs(), () -> attach(device));
            return;
        }
        processor.then(personality.pollNs(), () -> boot(device));
    }

    private void attach(VirtioPort device) {
        long features = device.features();
        DeviceVirtqueue output = new DeviceVirtqueue(device.findVring(0), "tx_vq", features, log);
        DeviceVirtqueue input = new DeviceVirtqueue(device.findVring(1), "rx_vq", features, log);
        output.disableCallback();
        Transmitter transmitter = new Transmitter(processor, personality, new RemoteTransmitQueue(output),
                () -> (device.status() & DeviceStatus.DRIVER_OK) != 0, log);
        RpmsgDevice port = new RpmsgDevice(processor, personality, transmitter, features, log);
        new Receiver(processor, personality, new RemoteReceiveQueue(input), port::deliver, log).listen();
        processor.then(costs().ringNs(), () -> application.accept(ServiceLayers.on(port, personality, Role.DEVICE)));
    }

    private CostModel costs() {
        return processor.costs();
    }
}
