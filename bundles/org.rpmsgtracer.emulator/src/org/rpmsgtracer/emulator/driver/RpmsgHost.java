/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.driver;

import java.util.List;
import java.util.Optional;

import org.rpmsgtracer.emulator.log.LogSink;
import org.rpmsgtracer.emulator.log.SoftwareLog;
import org.rpmsgtracer.emulator.machine.CostModel;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.personality.LinuxHost;
import org.rpmsgtracer.emulator.virtio.VirtioTransport;
import org.rpmsgtracer.emulator.virtio.VirtioDriver;
import org.rpmsgtracer.emulator.virtio.VringEnd;
import org.rpmsgtracer.protocol.virtio.DeviceStatus;
import org.rpmsgtracer.protocol.virtio.Feature;

/**
 * The Linux virtio driver for RPMsg devices (Linux 6.12 {@code drivers/rpmsg/virtio_rpmsg_bus.c}). All receive buffers
 * are offered before the device learns that the driver is ready; then vring0 gets the first kick.
 */
public final class RpmsgHost implements VirtioDriver {

    /** What exists while a device is driven. */
    private record Link(HostReceiver receiver, HostTransmitter transmitter, RpmsgBus bus) {}

    private final Processor processor;
    private final LinuxHost personality;
    private final List<ChannelDriver> drivers;
    private final SoftwareLog log;
    private Optional<Link> link = Optional.empty();

    /** A driver without a device, on a processor with the given channel drivers, one for each name. */
    public RpmsgHost(Processor processor, LinuxHost personality, List<? extends ChannelDriver> drivers, LogSink sink) {
        this.processor = processor;
        this.personality = personality;
        this.drivers = List.copyOf(drivers);
        this.log = new SoftwareLog(sink, processor.machine()::nowNs, processor.name());
    }

    /** Whether services of the remote are known now. */
    public boolean hasChannels() {
        return link.map(it -> it.bus.hasChannels()).orElse(false);
    }

    @Override
    public void probe(VirtioTransport device) {
        long features = device.deviceFeatures() & Feature.RPMSG_NAME_SERVICE;
        device.acceptFeatures(features);
        processor.then(costs().ringNs(), () -> {
            VringEnd input = device.findVring(0);
            processor.then(costs().ringNs(), () -> bringUp(device, features, input, device.findVring(1)));
        });
    }

    private void bringUp(VirtioTransport device, long features, VringEnd input, VringEnd output) {
        int buffers = Math.min(input.ring().num(), personality.bufferLimit() / 2);
        long half = (long) buffers * personality.bufferBytes();
        long memory = device.bufferMemory(2 * half);
        HostTransmitter transmitter = new HostTransmitter(processor, personality, output, features, memory + half,
                buffers, log);
        RpmsgBus bus = new RpmsgBus(transmitter, personality.addresses(), drivers, log);
        HostReceiver receiver = new HostReceiver(processor, input, features, personality.bufferBytes(), bus, log);
        link = Optional.of(new Link(receiver, transmitter, bus));
        receiver.fill(memory, buffers);
        processor.then(costs().ringNs(), () -> {
            receiver.listen();
            transmitter.listen();
            if ((features & Feature.RPMSG_NAME_SERVICE) != 0) {
                bus.open();
            }
        });
        processor.then(costs().ringNs(), () -> {
            if (receiver.kickNeeded()) {
                processor.then(costs().kickNs(), input::kick);
            }
            device.addStatus(DeviceStatus.DRIVER_OK);
            log.print("rpmsg host is online");
        });
    }

    @Override
    public void remove(VirtioTransport device) {
        processor.then(costs().ringNs(), () -> {
            device.reset();
            link.ifPresent(it -> {
                it.receiver.close();
                it.transmitter.close();
                it.bus.close();
            });
            link = Optional.empty();
        });
    }

    private CostModel costs() {
        return processor.costs();
    }
}
