/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.driver;

import java.util.function.Consumer;

import org.rpmsgtracer.emulator.log.LogSink;
import org.rpmsgtracer.emulator.log.Role;
import org.rpmsgtracer.emulator.log.SoftwareLog;
import org.rpmsgtracer.emulator.machine.CostModel;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.personality.OpenAmpRemote;
import org.rpmsgtracer.emulator.remoteproc.Firmware;
import org.rpmsgtracer.emulator.virtio.Interference;
import org.rpmsgtracer.emulator.virtio.VringEnd;
import org.rpmsgtracer.protocol.memory.Memory;
import org.rpmsgtracer.protocol.remoteproc.ResourceTableException;
import org.rpmsgtracer.protocol.remoteproc.ResourceTableParser;
import org.rpmsgtracer.protocol.remoteproc.VirtioDevice;
import org.rpmsgtracer.protocol.remoteproc.VringEntry;
import org.rpmsgtracer.protocol.virtio.DeviceStatus;
import org.rpmsgtracer.protocol.virtio.Feature;
import org.rpmsgtracer.protocol.virtio.Vring;
import org.rpmsgtracer.protocol.virtio.VringLayout;

/**
 * The software of a remote processor built with OpenAMP: waits until the host has set up the virtio device in the
 * resource table, then starts its application.
 */
public final class RpmsgRemote {

    private final Processor processor;
    private final Processor host;
    private final OpenAmpRemote personality;
    private final Firmware firmware;
    private final Consumer<RemoteEndpoints> application;
    private final LogSink sink;
    private final int tableBytes;

    /** Software for a processor that talks to a host; the application gets its endpoints inside an effect. */
    public RpmsgRemote(Processor processor, Processor host, OpenAmpRemote personality, Firmware firmware,
            Consumer<RemoteEndpoints> application, LogSink sink) {
        this.processor = processor;
        this.host = host;
        this.personality = personality;
        this.firmware = firmware;
        this.application = application;
        this.sink = sink;
        this.tableBytes = firmware.resourceTable().length;
    }

    /** The first step after reset; looks at the device status until the driver is ready. */
    public void boot() {
        VirtioDevice device = device();
        if ((device.status() & DeviceStatus.DRIVER_OK) == 0) {
            processor.then(personality.pollNs(), this::boot);
        } else {
            processor.then(costs().ringNs(), () -> attach(device));
        }
    }

    private void attach(VirtioDevice device) {
        long features = device.driverFeatures();
        SoftwareLog log = new SoftwareLog(sink, processor.machine()::nowNs, processor.name());
        RemoteTransmitter transmitter = new RemoteTransmitter(processor, personality, vring(device, 0), features, log);
        RemoteEndpoints endpoints = new RemoteEndpoints(processor, transmitter, personality.addresses(),
                (features & Feature.RPMSG_NAME_SERVICE) != 0, log);
        new RemoteReceiver(processor, vring(device, 1), features, endpoints, log).listen();
        processor.then(costs().ringNs(), () -> application.accept(endpoints));
    }

    private VringEnd vring(VirtioDevice device, int index) {
        VringEntry entry = device.vrings().get(index);
        VringLayout layout = VringLayout.legacy(entry.deviceAddress(), (int) entry.num(), (int) entry.align());
        String name = Firmware.DEVICE + "vring" + index;
        return new VringEnd(new Vring(memory(), layout), name, Role.DEVICE, processor, host, (int) entry.notifyId(),
                Interference.NONE, sink);
    }

    private VirtioDevice device() {
        try {
            return ResourceTableParser
                    .parse(memory(), firmware.tableAddress(), tableBytes)
                    .virtioDevices()
                    .getFirst();
        } catch (ResourceTableException e) {
            throw new IllegalStateException("the host destroyed the resource table", e);
        }
    }

    private Memory memory() {
        return processor.machine().memory();
    }

    private CostModel costs() {
        return processor.costs();
    }
}
