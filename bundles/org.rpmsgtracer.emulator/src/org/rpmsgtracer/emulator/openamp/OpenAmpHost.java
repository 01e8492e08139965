/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.openamp;

import java.util.Optional;
import java.util.function.Consumer;

import org.rpmsgtracer.emulator.endpoint.RpmsgPort;
import org.rpmsgtracer.emulator.log.LogSink;
import org.rpmsgtracer.emulator.log.Role;
import org.rpmsgtracer.emulator.log.SoftwareLog;
import org.rpmsgtracer.emulator.machine.CostModel;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.personality.OpenAmp;
import org.rpmsgtracer.emulator.virtio.VirtioDriver;
import org.rpmsgtracer.emulator.virtio.VirtioTransport;
import org.rpmsgtracer.emulator.virtio.VringEnd;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;
import org.rpmsgtracer.protocol.virtio.Descriptor;
import org.rpmsgtracer.protocol.virtio.DeviceStatus;

/**
 * The OpenAMP library as RPMsg host ({@code rpmsg_init_vdev_with_config} in the role of the driver). All descriptors of
 * vring0 are offered before the status says DRIVER_OK; nobody is kicked for that.
 */
public final class OpenAmpHost implements VirtioDriver {

    /** Of a buffer, header included, from the remote and from the host. */
    private record BufferSizes(int toHostBytes, int toRemoteBytes) {}

    /** What exists while a device is driven. */
    private static final class Link {

        private final DriverVirtqueue input;
        private final BufferPool pool;
        private final int bufferBytes;
        private boolean ready;

        private Link(DriverVirtqueue input, BufferPool pool, int bufferBytes) {
            this.input = input;
            this.pool = pool;
            this.bufferBytes = bufferBytes;
        }
    }

    private record Running(Link link, Transmitter transmitter, Receiver receiver, RpmsgDevice device) {}

    private final Processor processor;
    private final OpenAmp personality;
    private final Consumer<RpmsgPort> application;
    private final SoftwareLog log;
    private Optional<Running> running = Optional.empty();

    /**
     * Software without a device.
     *
     * @param application started at each link-up, inside an effect
     */
    public OpenAmpHost(Processor processor, OpenAmp personality, Consumer<RpmsgPort> application, LogSink log) {
        this.processor = processor;
        this.personality = personality;
        this.application = application;
        this.log = new SoftwareLog(log, processor.machine()::nowNs, processor.name());
    }

    /** Takes all features that the device offers, as {@code remoteproc_create_virtio} does. */
    @Override
    public void probe(VirtioTransport device) {
        long features = device.deviceFeatures();
        device.acceptFeatures(features);
        processor.then(costs().ringNs(), () -> {
            VringEnd input = device.findVring(0);
            processor.then(costs().ringNs(), () -> bringUp(device, features, input, device.findVring(1)));
        });
    }

    private void bringUp(VirtioTransport device, long features, VringEnd input, VringEnd output) {
        BufferSizes sizes = NuttxConfig.tellsSizes(personality, features)
                ? new BufferSizes(NuttxConfig.toHostBytes(device), NuttxConfig.toRemoteBytes(device))
                : new BufferSizes(personality.rings().bufferBytes(), personality.rings().bufferBytes());
        Optional<BufferPool> pool = pool(device, (long) sizes.toHostBytes * input.ring().num()
                + (long) sizes.toRemoteBytes * output.ring().num());
        DriverVirtqueue receiving = new DriverVirtqueue(input, "rx_vq", features, log);
        DriverVirtqueue transmitting = new DriverVirtqueue(output, "tx_vq", features, log);
        transmitting.disableCallback();
        if (pool.isEmpty() || Math.min(sizes.toHostBytes, sizes.toRemoteBytes) < RpmsgHeader.SIZE_BYTES) {
            log.print("failed rpmsg_init_vdev");
            return;
        }
        Link link = new Link(receiving, pool.get(), sizes.toHostBytes);
        Transmitter transmitter = new Transmitter(processor, personality,
                new HostTransmitQueue(transmitting, link.pool, sizes.toRemoteBytes), () -> link.ready, log);
        RpmsgDevice port = new RpmsgDevice(processor, personality, transmitter, features, log);
        Receiver receiver = new Receiver(processor, personality, new HostReceiveQueue(receiving, link.bufferBytes),
                port::deliver, log);
        for (int i = 0; i < input.ring().num(); i++) {
            processor.then(costs().ringNs(), () -> offer(link));
        }
        processor.then(costs().ringNs(), () -> {
            receiver.listen();
            device.addStatus(DeviceStatus.DRIVER_OK);
            link.ready = true;
            running = Optional.of(new Running(link, transmitter, receiver, port));
            processor.then(costs().ringNs(),
                    () -> application.accept(ServiceLayers.on(port, personality, Role.DRIVER)));
        });
    }

    private static Optional<BufferPool> pool(VirtioTransport device, long sizeBytes) {
        try {
            return Optional.of(new BufferPool(device.bufferMemory(sizeBytes), sizeBytes));
        } catch (IllegalArgumentException tooMuch) {
            return Optional.empty();
        }
    }

    private void offer(Link link) {
        long address = link.pool.take(link.bufferBytes);
        processor.bufferMemory().fill(address, link.bufferBytes, 0);
        link.input.add(address, link.bufferBytes, Descriptor.WRITE);
        link.input.end().logIfUnwanted();
    }

    /** Destroys all endpoints, telling the other side, and leaves the status as it is ({@code rpmsg_deinit_vdev}). */
    @Override
    public void remove(VirtioTransport device) {
        running.ifPresent(it -> {
            running = Optional.empty();
            it.device.destroyAll();
            processor.then(costs().ringNs(), () -> {
                it.link.ready = false;
                it.transmitter.close();
                it.receiver.close();
            });
        });
    }

    private CostModel costs() {
        return processor.costs();
    }
}
