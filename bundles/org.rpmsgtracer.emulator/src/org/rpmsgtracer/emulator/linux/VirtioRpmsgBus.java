/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

import org.rpmsgtracer.emulator.endpoint.RpmsgPort;
import org.rpmsgtracer.emulator.log.LogSink;
import org.rpmsgtracer.emulator.log.SoftwareLog;
import org.rpmsgtracer.emulator.machine.CostModel;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.personality.LinuxHost;
import org.rpmsgtracer.emulator.virtio.VirtioDriver;
import org.rpmsgtracer.emulator.virtio.VirtioTransport;
import org.rpmsgtracer.emulator.virtio.VringEnd;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;
import org.rpmsgtracer.protocol.virtio.DeviceStatus;
import org.rpmsgtracer.protocol.virtio.Feature;

/**
 * The Linux virtio driver for RPMsg devices (Linux 6.12 {@code drivers/rpmsg/virtio_rpmsg_bus.c}). All receive buffers
 * are offered before the device learns that the driver is ready; then vring0 gets the first kick.
 */
public final class VirtioRpmsgBus implements VirtioDriver {

    /** What the driver and, below it, {@code virtio_ring.c} can use of what a device offers. */
    private static final long FEATURES = Feature.RPMSG_NAME_SERVICE | Feature.INDIRECT_DESC | Feature.EVENT_IDX;

    /** What exists while a device is driven. */
    private record Link(InputQueue input, OutputQueue output, RpmsgVirtioDevice device) {}

    private final Processor processor;
    private final LinuxHost personality;
    private final Consumer<RpmsgPort> application;
    private final SoftwareLog log;
    private RpmsgCore core;
    private Optional<Link> link = Optional.empty();
    private boolean probedBefore;

    /**
     * A driver without a device.
     *
     * @param application gets the rpmsg bus, an {@link RpmsgCore}, when the kernel boots
     */
    public VirtioRpmsgBus(Processor processor, LinuxHost personality, Consumer<RpmsgPort> application, LogSink sink) {
        this.processor = processor;
        this.personality = personality;
        this.application = application;
        this.log = new SoftwareLog(sink, processor.machine()::nowNs, processor.name());
        this.core = new RpmsgCore(processor, personality, log);
    }

    /** Starts the programs; called once inside an effect each time the processor leaves reset. */
    public void boot() {
        core = new RpmsgCore(processor, personality, log);
        link = Optional.empty();
        probedBefore = false;
        application.accept(core);
    }

    /** The rpmsg bus of the kernel that runs. */
    public RpmsgCore core() {
        return core;
    }

    /** Whether services of the remote are known now. */
    public boolean hasChannels() {
        return link.map(it -> it.device.hasAnnouncedChannels()).orElse(false);
    }

    @Override
    public void probe(VirtioTransport device) {
        if (probedBefore) {
            personality.remoteReadyWaitNs().ifPresent(waitNs -> processor.then(waitNs,
                    () -> log.print("Wait for remote ready timeout, use first_notify.")));
        }
        probedBefore = true;
        processor.then(costs().ringNs(), () -> {
            long features = device.deviceFeatures() & FEATURES;
            device.acceptFeatures(features);
            processor.then(costs().ringNs(), () -> {
                VringEnd input = device.findVring(0);
                processor.then(costs().ringNs(), () -> bringUp(device, features, input, device.findVring(1)));
            });
        });
    }

    private void bringUp(VirtioTransport transport, long features, VringEnd inputEnd, VringEnd outputEnd) {
        int buffers = Math.min(inputEnd.ring().num(), personality.bufferLimit() / 2);
        long half = (long) buffers * personality.bufferBytes();
        OptionalLong coherent = allocate(transport, 2 * half);
        if (coherent.isEmpty()) {
            transport.addStatus(DeviceStatus.FAILED);
            log.print("probe with driver virtio_rpmsg_bus failed with error " + -Errno.ENOMEM);
            return;
        }
        long memory = coherent.getAsLong();
        boolean nameService = (features & Feature.RPMSG_NAME_SERVICE) != 0;
        OutputQueue output = new OutputQueue(processor, personality, outputEnd, features, memory + half, buffers, log);
        RpmsgVirtioDevice device = new RpmsgVirtioDevice(personality, core, output, nameService, log);
        InputQueue input = new InputQueue(processor, inputEnd, features, personality.bufferBytes(), device::deliver,
                log);
        link = Optional.of(new Link(input, output, device));
        input.fill(memory, buffers);
        processor.then(costs().ringNs(), () -> {
            input.listen();
            output.listen();
            core.deviceUp(device);
            device.createInternal(new ChannelInfo("rpmsg_ctrl", 0, 0));
            if (nameService) {
                device.createInternal(
                        new ChannelInfo(NameService.NAME, RpmsgAddress.NAME_SERVICE, RpmsgAddress.NAME_SERVICE));
            }
        });
        processor.then(costs().ringNs(), () -> {
            if (input.kickNeeded()) {
                processor.then(costs().kickNs(), inputEnd::kick);
            }
            transport.addStatus(DeviceStatus.DRIVER_OK);
            processor.then(0, () -> {
                log.print("rpmsg host is online");
                core.deviceOnline();
            });
        });
    }

    /** {@code dma_alloc_coherent}. */
    private static OptionalLong allocate(VirtioTransport transport, long sizeBytes) {
        try {
            return OptionalLong.of(transport.bufferMemory(sizeBytes));
        } catch (IllegalArgumentException tooMuch) {
            return OptionalLong.empty();
        }
    }

    /** {@inheritDoc} What withdraws a service is still sent after the reset, as in Linux. */
    @Override
    public void remove(VirtioTransport device) {
        processor.then(costs().ringNs(), () -> {
            device.reset();
            link.ifPresent(it -> {
                it.input.close();
                core.deviceDown();
                it.device.removeAll();
                processor.then(0, it.output::close);
            });
            link = Optional.empty();
        });
    }

    private CostModel costs() {
        return processor.costs();
    }
}
