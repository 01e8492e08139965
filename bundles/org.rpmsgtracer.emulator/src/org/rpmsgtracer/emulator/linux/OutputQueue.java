/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux;

import java.util.function.IntConsumer;

import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.log.SoftwareLog;
import org.rpmsgtracer.emulator.machine.CostModel;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.personality.LinuxHost;
import org.rpmsgtracer.emulator.virtio.Interference;
import org.rpmsgtracer.emulator.virtio.Interference.Outgoing;
import org.rpmsgtracer.emulator.virtio.VringEnd;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;
import org.rpmsgtracer.protocol.virtio.DriverQueue;
import org.rpmsgtracer.protocol.virtio.UsedEventHabit;
import org.rpmsgtracer.protocol.virtio.Vring;

/**
 * Linux sending on vring1, its virtqueue {@code output} ({@code rpmsg_send_offchannel_raw}): each buffer once in order,
 * after that one returned buffer for each message. Interrupts for returned buffers are off unless a sender sleeps for
 * one.
 */
final class OutputQueue {

    private static final String NAME = "output";
    private static final long NO_BUFFER = -1;

    private final Processor processor;
    private final LinuxHost personality;
    private final VringEnd end;
    private final DriverQueue queue;
    private final long bufferAddress;
    private final int buffers;
    private final SoftwareLog log;
    private final long[] addressOfHead;
    private final Runnable interrupted = this::interrupted;
    private final WaitQueue sendQueue;
    private int buffersUsedOnce;
    private int sleepers;
    private boolean closed;

    OutputQueue(Processor processor, LinuxHost personality, VringEnd end, long features, long bufferAddress,
            int buffers, SoftwareLog log) {
        this.processor = processor;
        this.personality = personality;
        this.end = end;
        this.queue = new DriverQueue(end.ring(), features, UsedEventHabit.ALWAYS);
        this.bufferAddress = bufferAddress;
        this.buffers = buffers;
        this.log = log;
        this.addressOfHead = new long[end.ring().num()];
        this.sendQueue = new WaitQueue(processor);
    }

    /** From now on, interrupts for this ring are served, but not asked for. */
    void listen() {
        queue.disableInterrupts();
        end.onInterrupt(() -> processor.interrupt(costs().interruptNs(), interrupted));
    }

    /** Nothing is sent any more; who sleeps, sleeps until its time is over. */
    void close() {
        closed = true;
        end.close();
    }

    /** The faults of this end. */
    Interference interference() {
        return end.interference();
    }

    /**
     * Sends a message as the next steps of the running activity.
     *
     * @param result gets 0 or a negative {@link Errno} inside a later effect
     */
    void send(long src, long dst, byte[] payload, Patience patience, IntConsumer result) {
        if (src == RpmsgAddress.ANY || dst == RpmsgAddress.ANY) {
            log.print("invalid addr (src 0x" + Long.toHexString(src) + ", dst 0x" + Long.toHexString(dst) + ")");
            fail(-Errno.EINVAL, result);
        } else if (payload.length > personality.payloadLimitBytes()) {
            log.print("message is too big (" + payload.length + ")");
            fail(-Errno.EMSGSIZE, result);
        } else {
            RpmsgHeader header = new RpmsgHeader(src, dst, 0, payload.length, 0);
            processor.then(costs().copyNs(RpmsgHeader.SIZE_BYTES + payload.length),
                    new Sending(header, payload, patience, result));
        }
    }

    private void fail(int error, IntConsumer result) {
        processor.then(0, () -> result.accept(error));
    }

    private long takeBuffer() {
        if (closed) {
            return NO_BUFFER;
        }
        if (buffersUsedOnce < buffers) {
            return bufferAddress + (long) buffersUsedOnce++ * personality.bufferBytes();
        }
        boolean wasBroken = queue.isBroken();
        int head = queue.takeUsedHead();
        if (head != Vring.NO_HEAD) {
            return addressOfHead[head];
        }
        if (!wasBroken) {
            queue.fault().ifPresent(fault -> log.print(NAME + ":" + fault.sentence()));
        }
        return NO_BUFFER;
    }

    private void interrupted() {
        if (!queue.isBroken() && end.ring().usedIdx() != queue.lastUsedIdx()) {
            sendQueue.wakeAll();
        }
    }

    private long now() {
        return processor.machine().nowNs();
    }

    private CostModel costs() {
        return processor.costs();
    }

    /** A message on its way into the ring; each run is the effect of its next step. */
    private final class Sending implements Runnable {

        private final RpmsgHeader header;
        private final byte[] payload;
        private final Patience patience;
        private final IntConsumer result;
        private long deadlineNs;
        private boolean sleeping;
        private boolean published;

        private Sending(RpmsgHeader header, byte[] payload, Patience patience, IntConsumer result) {
            this.header = header;
            this.payload = payload;
            this.patience = patience;
            this.result = result;
        }

        @Override
        public void run() {
            if (published) {
                end.kick();
                result.accept(0);
                return;
            }
            long buffer = takeBuffer();
            if (sleeping) {
                look(buffer);
            } else if (buffer != NO_BUFFER) {
                publish(buffer);
            } else if (closed) {
                result.accept(-Errno.EINVAL);
            } else if (patience == Patience.TRY) {
                result.accept(-Errno.ENOMEM);
            } else {
                goToSleep();
            }
        }

        private void goToSleep() {
            log.senderBlocked(end.log().vring());
            if (sleepers++ == 0) {
                queue.enableInterrupts();
            }
            sleeping = true;
            deadlineNs = now() + personality.sendTimeoutNs();
            look(takeBuffer());
        }

        private void look(long buffer) {
            if (buffer == NO_BUFFER && now() < deadlineNs) {
                sendQueue.sleepUntil(deadlineNs, this);
                return;
            }
            if (--sleepers == 0 && !closed) {
                queue.disableInterrupts();
            }
            if (buffer != NO_BUFFER) {
                log.senderResumed(end.log().vring());
                publish(buffer);
            } else {
                log.print("timeout waiting for a tx buffer");
                result.accept(-Errno.ERESTARTSYS);
            }
        }

        private void publish(long buffer) {
            Outgoing stored = end.interference().written(new Outgoing(header, payload));
            int length = stored.payload().length;
            stored.header().write(end.buffers(), buffer);
            end.buffers().write(buffer + RpmsgHeader.SIZE_BYTES, stored.payload(), 0, length);
            if (!end.interference().publishes()) {
                processor.park();
                return;
            }
            int head = queue.add(buffer, RpmsgHeader.SIZE_BYTES + length, 0);
            if (head == Vring.NO_HEAD) {
                log.print("virtqueue_add_outbuf failed: " + -Errno.ENOSPC);
                result.accept(-Errno.ENOSPC);
                return;
            }
            addressOfHead[head] = buffer;
            end.log().offered(head, buffer, RpmsgHeader.SIZE_BYTES + length, 0);
            end.log().message(head, stored.header(), stored.payload());
            end.logIfUnwanted();
            if (queue.kickNeeded()) {
                published = true;
                processor.then(costs().kickNs(), this);
            } else {
                result.accept(0);
            }
        }
    }
}
