/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.driver;

import java.util.List;
import java.util.OptionalInt;

import org.rpmsgtracer.emulator.log.SoftwareLog;
import org.rpmsgtracer.emulator.machine.CostModel;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.virtio.VringEnd;
import org.rpmsgtracer.protocol.memory.Memory;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;
import org.rpmsgtracer.protocol.virtio.Completion;
import org.rpmsgtracer.protocol.virtio.Descriptor;
import org.rpmsgtracer.protocol.virtio.DriverQueue;
import org.rpmsgtracer.protocol.virtio.UsedEventHabit;

/**
 * Linux receiving on vring0 ({@code rpmsg_recv_done}): takes what the remote has sent until nothing is left, gives
 * each buffer back after its message is handled, and kicks at most once, at the end.
 */
final class HostReceiver {

    private final Processor processor;
    private final VringEnd end;
    private final DriverQueue queue;
    private final int bufferBytes;
    private final RpmsgBus bus;
    private final SoftwareLog log;
    private final long[] addressOfHead;
    private boolean closed;

    HostReceiver(Processor processor, VringEnd end, long features, int bufferBytes, RpmsgBus bus, SoftwareLog log) {
        this.processor = processor;
        this.end = end;
        this.queue = new DriverQueue(end.ring(), features, UsedEventHabit.ALWAYS);
        this.bufferBytes = bufferBytes;
        this.bus = bus;
        this.log = log;
        this.addressOfHead = new long[end.ring().num()];
    }

    /** From now on, interrupts for this ring are served. */
    void listen() {
        end.onInterrupt(() -> processor.interrupt(costs().interruptNs(), () -> receive(0)));
    }

    /** Nothing is taken off the ring any more. */
    void close() {
        closed = true;
    }

    /** Offers all receive buffers, one after the other. */
    void fill(long bufferAddress, int buffers) {
        for (int i = 0; i < buffers; i++) {
            long address = bufferAddress + (long) i * bufferBytes;
            processor.then(costs().ringNs(), () -> offer(address));
        }
    }

    /** Whether the remote wants to know of the buffers offered since the last call. */
    boolean kickNeeded() {
        return queue.kickNeeded();
    }

    private void receive(int receivedBefore) {
        if (!closed) {
            queue.takeUsed().ifPresentOrElse(completion -> take(completion, receivedBefore),
                    () -> finish(receivedBefore));
        }
    }

    private void take(Completion completion, int receivedBefore) {
        long address = addressOfHead[completion.head()];
        log.messageTaken(end.log().vring(), queue.lastUsedIdx(), completion.head());
        RpmsgHeader header = RpmsgHeader.read(memory(), address);
        long used = completion.lengthBytes();
        if (used > bufferBytes || header.length() > used - RpmsgHeader.SIZE_BYTES) {
            log.print("inbound msg too big: (" + used + ", " + header.length() + ")");
            finish(receivedBefore);
            return;
        }
        byte[] payload = memory().bytes(address + RpmsgHeader.SIZE_BYTES, header.length());
        processor.then(costs().copyNs(header.length()), () -> bus.deliver(header, payload));
        processor.then(costs().ringNs(), () -> giveBack(address, receivedBefore + 1));
    }

    private void giveBack(long address, int received) {
        if (!closed) {
            offer(address);
            processor.then(costs().ringNs(), () -> receive(received));
        }
    }

    private void finish(int received) {
        if (received > 0 && queue.kickNeeded()) {
            processor.then(costs().kickNs(), end::kick);
        }
    }

    private void offer(long address) {
        Descriptor buffer = Descriptor.deviceWritable(address, bufferBytes);
        OptionalInt head = queue.add(List.of(buffer));
        if (head.isEmpty()) {
            log.print("failed to add a virtqueue buffer: -5");
            return;
        }
        addressOfHead[head.getAsInt()] = address;
        end.log().offered(head.getAsInt(), buffer);
        end.logIfUnwanted();
    }

    private CostModel costs() {
        return processor.costs();
    }

    private Memory memory() {
        return end.ring().memory();
    }
}
