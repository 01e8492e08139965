/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux;

import java.util.function.Consumer;

import org.rpmsgtracer.emulator.log.SoftwareLog;
import org.rpmsgtracer.emulator.machine.CostModel;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.virtio.Interference;
import org.rpmsgtracer.emulator.virtio.VringEnd;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;
import org.rpmsgtracer.protocol.virtio.Descriptor;
import org.rpmsgtracer.protocol.virtio.DriverQueue;
import org.rpmsgtracer.protocol.virtio.UsedEventHabit;
import org.rpmsgtracer.protocol.virtio.Vring;

/**
 * Linux receiving on vring0, its virtqueue {@code input} ({@code rpmsg_recv_done}): takes what the remote has sent
 * until nothing is left, gives each buffer back after its message is handled, and kicks at most once, at the end. A
 * message that is too big ends the loop, and its buffer is never given back.
 * <p>
 * One loop runs at a time, as in the interrupt thread of a remoteproc driver: if its callback sleeps, later interrupts
 * wait.
 */
final class InputQueue {

    private static final String NAME = "input";

    private final Processor processor;
    private final VringEnd end;
    private final DriverQueue queue;
    private final int bufferBytes;
    private final Consumer<InboundMessage> receiver;
    private final SoftwareLog log;
    private final long[] addressOfHead;
    private final InboundMessage message;
    private final Runnable interrupted = this::interrupted;
    private final Runnable begin = this::begin;
    private final Runnable deliver = this::deliver;
    private final Runnable giveBack = this::giveBack;
    private final Runnable kick;
    private int head;
    private int received;
    private boolean running;
    private boolean interruptPending;
    private boolean closed;

    /** A queue without buffers; the receiver gets each message inside an effect of the processor. */
    InputQueue(Processor processor, VringEnd end, long features, int bufferBytes, Consumer<InboundMessage> receiver,
            SoftwareLog log) {
        this.processor = processor;
        this.end = end;
        this.queue = new DriverQueue(end.ring(), features, UsedEventHabit.ALWAYS);
        this.bufferBytes = bufferBytes;
        this.receiver = receiver;
        this.log = log;
        this.addressOfHead = new long[end.ring().num()];
        this.message = new InboundMessage(end.buffers());
        this.kick = end::kick;
    }

    /** From now on, interrupts for this ring are served. */
    void listen() {
        end.onInterrupt(() -> processor.interrupt(costs().interruptNs(), interrupted));
    }

    /** Nothing is taken off the ring any more. */
    void close() {
        closed = true;
        end.close();
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

    private void interrupted() {
        if (running) {
            interruptPending = true;
        } else {
            begin();
        }
    }

    /** {@code vring_interrupt} with nothing new in the ring, or of a broken queue, comes to nothing. */
    private void begin() {
        running = !closed && !queue.isBroken() && end.ring().usedIdx() != queue.lastUsedIdx();
        if (running) {
            received = 0;
            if (take()) {
                handle();
            } else {
                log.print("uhm, incoming signal, but no used buffer ?");
                finish();
            }
        }
    }

    private void next() {
        if (!closed && take()) {
            handle();
        } else {
            finish();
        }
    }

    private boolean take() {
        head = queue.takeUsedHead();
        if (head == Vring.NO_HEAD) {
            queue.fault().ifPresent(fault -> log.print(NAME + ":" + fault.sentence()));
            return false;
        }
        log.messageTaken(end.log().vring(), queue.lastUsedIdx(), head);
        return true;
    }

    /** The subtraction is unsigned in Linux: a used length below the header's allows any length. */
    private void handle() {
        long used = queue.takenLengthBytes();
        message.read(addressOfHead[head]);
        int length = message.lengthBytes();
        if (used > bufferBytes || Long.compareUnsigned(length, used - RpmsgHeader.SIZE_BYTES) > 0) {
            log.print("inbound msg too big: (" + (int) used + ", " + length + ")");
            finish();
            return;
        }
        message.cutAtMemory(bufferBytes);
        processor.then(costs().copyNs(length) + end.interference().callbackNs(), deliver);
        processor.then(2 * costs().ringNs(), giveBack);
    }

    private void deliver() {
        if (!closed) {
            receiver.accept(message);
        }
    }

    /** And looks for the next message at once. */
    private void giveBack() {
        long address = addressOfHead[head];
        long delayNs = end.interference().returnDelayNs(head);
        if (delayNs == 0) {
            offer(address);
        } else if (delayNs != Interference.NEVER) {
            processor.later(delayNs, () -> giveBackLate(address));
        }
        received++;
        next();
    }

    private void giveBackLate(long address) {
        if (offer(address)) {
            kickIfNeeded();
        }
    }

    private void finish() {
        if (received > 0) {
            kickIfNeeded();
        }
        running = interruptPending;
        if (interruptPending) {
            interruptPending = false;
            processor.then(costs().interruptNs(), begin);
        }
    }

    private void kickIfNeeded() {
        if (!closed && queue.kickNeeded() && !queue.isBroken()) {
            processor.then(costs().kickNs(), kick);
        }
    }

    /** Only a broken queue has no room: there are never more buffers than descriptors. */
    private boolean offer(long address) {
        if (closed) {
            return false;
        }
        int offered = queue.add(address, bufferBytes, Descriptor.WRITE);
        if (offered == Vring.NO_HEAD) {
            log.print("failed to add a virtqueue buffer: " + -Errno.EIO);
            return false;
        }
        addressOfHead[offered] = address;
        end.log().offered(offered, address, bufferBytes, Descriptor.WRITE);
        end.logIfUnwanted();
        return true;
    }

    private CostModel costs() {
        return processor.costs();
    }
}
