/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.driver;

import java.util.OptionalInt;

import org.rpmsgtracer.emulator.log.SoftwareLog;
import org.rpmsgtracer.emulator.machine.CostModel;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.virtio.VringEnd;
import org.rpmsgtracer.protocol.memory.Memory;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;
import org.rpmsgtracer.protocol.virtio.Descriptor;
import org.rpmsgtracer.protocol.virtio.DeviceQueue;

/**
 * OpenAMP receiving on vring1 ({@code rpmsg_virtio_rx_callback}): takes what the host has sent until nothing is left,
 * gives each buffer back after its message is handled, and tells the host at most once, at the end. While a message is
 * handled, the header's reserved field holds the descriptor index, and a hold counter above it.
 */
final class RemoteReceiver {

    private static final long HELD_ONCE = 1L << 16;

    private final Processor processor;
    private final VringEnd end;
    private final DeviceQueue queue;
    private final RemoteEndpoints endpoints;
    private final SoftwareLog log;

    RemoteReceiver(Processor processor, VringEnd end, long features, RemoteEndpoints endpoints, SoftwareLog log) {
        this.processor = processor;
        this.end = end;
        this.queue = new DeviceQueue(end.ring(), features);
        this.endpoints = endpoints;
        this.log = log;
    }

    /** From now on, kicks for this ring are served. */
    void listen() {
        end.onInterrupt(() -> processor.interrupt(costs().interruptNs(), () -> receive(0)));
    }

    private void receive(int receivedBefore) {
        OptionalInt head = queue.nextAvailable();
        if (head.isPresent()) {
            take(head.getAsInt(), receivedBefore);
        } else if (receivedBefore > 0 && queue.interruptNeeded()) {
            processor.then(costs().kickNs(), end::kick);
        }
    }

    private void take(int head, int receivedBefore) {
        Descriptor buffer = queue.chain(head).descriptors().getFirst();
        log.messageTaken(end.log().vring(), queue.lastAvailIdx(), head);
        RpmsgHeader header = RpmsgHeader.read(memory(), buffer.address());
        byte[] payload = memory().bytes(buffer.address() + RpmsgHeader.SIZE_BYTES, header.length());
        mark(buffer, header, head + HELD_ONCE);
        processor.then(costs().copyNs(header.length()), () -> endpoints.deliver(header, payload));
        processor.then(costs().ringNs(), () -> giveBack(head, buffer, header));
        processor.then(costs().ringNs(), () -> receive(receivedBefore + 1));
    }

    private void giveBack(int head, Descriptor buffer, RpmsgHeader header) {
        mark(buffer, header, head);
        queue.complete(head, buffer.lengthBytes());
        end.log().returned(head, buffer.lengthBytes());
        end.logIfUnwanted();
    }

    private void mark(Descriptor buffer, RpmsgHeader header, long reserved) {
        new RpmsgHeader(header.src(), header.dst(), reserved, header.length(), header.flags())
                .write(memory(), buffer.address());
    }

    private CostModel costs() {
        return processor.costs();
    }

    private Memory memory() {
        return end.ring().memory();
    }
}
