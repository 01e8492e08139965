/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.sysbios;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.machine.Processor.Activity;
import org.rpmsgtracer.emulator.personality.SysBios;
import org.rpmsgtracer.emulator.virtio.Interference;
import org.rpmsgtracer.emulator.virtio.Interference.Outgoing;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;

/**
 * Sending on vring0 ({@code MessageQCopy_send}, {@code RPMessage_rawSend}, {@code RPMessage_send}). Only the MCU+ SDK
 * can wait for a buffer, until the mailbox tells of a new one; the others just fail.
 */
final class Outbox {

    private final Endpoints endpoints;
    private final Processor processor;
    private final SysBios personality;
    private final VirtQueue queue;
    private final List<Activity> asleep = new ArrayList<>();

    Outbox(Endpoints endpoints, VirtQueue queue) {
        this.endpoints = endpoints;
        this.processor = endpoints.processor();
        this.personality = endpoints.personality();
        this.queue = queue;
    }

    /** From now on the mailbox word of this vring wakes senders that wait for a buffer. */
    void listen() {
        queue.end().onInterrupt(() -> processor.interrupt(processor.costs().interruptNs(), this::wakeSenders));
    }

    Interference interference() {
        return queue.end().interference();
    }

    /** Sends a message as the next steps of the running activity. */
    void send(long src, long dst, byte[] payload, Patience patience, IntConsumer result) {
        if (personality.sending().waits() && payload.length == 0) {
            endpoints.print("[IPC RPMSG] Message send to remote core 0 @ " + dst
                    + " end point failed due to invalid parameters !!!");
            processor.then(0, () -> result.accept(SysBiosError.FAILURE));
            return;
        }
        processor.then(processor.costs().ringNs(), () -> look(src, dst, payload, patience, false, result));
    }

    private void look(long src, long dst, byte[] payload, Patience patience, boolean waited, IntConsumer result) {
        int head = queue.take();
        if (head != VirtQueue.NONE) {
            if (waited) {
                endpoints.log().senderResumed(queue.end().log().vring());
            }
            fill(head, src, dst, payload, result);
        } else if (personality.sending().waits() && patience == Patience.WAIT) {
            if (!waited) {
                endpoints.log().senderBlocked(queue.end().log().vring());
            }
            asleep.add(processor.park());
            processor.then(processor.costs().ringNs(), () -> look(src, dst, payload, patience, true, result));
        } else {
            fail(dst, result);
        }
    }

    private void fail(long dst, IntConsumer result) {
        if (personality.sending().waits()) {
            endpoints.print("[IPC RPMSG] Message send to remote core 0 @ " + dst
                    + " end point failed due to lack of space in vring !!!");
            result.accept(SysBiosError.TIMEOUT);
        } else {
            result.accept(SysBiosError.FAILURE);
        }
    }

    private void wakeSenders() {
        if (queue.hasMore()) {
            List<Activity> woken = List.copyOf(asleep);
            asleep.clear();
            woken.forEach(processor::resume);
        }
    }

    private void fill(int head, long src, long dst, byte[] payload, IntConsumer result) {
        if (!queue.exists(head, 0)) {
            endpoints.stall();
            return;
        }
        long roomBytes = Math.max(0, queue.lengthBytes(head) - RpmsgHeader.SIZE_BYTES);
        byte[] sent = payload;
        if (payload.length > roomBytes) {
            switch (personality.sending().tooLong()) {
                case RUNS_OVER -> {
                }
                case LOSES_BUFFER -> {
                    endpoints.print("RPMessage_rawSend ...length " + queue.lengthBytes(head) + ", reqrd "
                            + (RpmsgHeader.SIZE_BYTES + payload.length));
                    result.accept(SysBiosError.FAILURE);
                    return;
                }
                case CUT_OFF -> {
                    endpoints.print("[IPC RPMSG] Message send to remote core 0 @ " + dst
                            + " end point truncated due to lack of space in vring buffer !!!");
                    sent = Arrays.copyOf(payload, (int) roomBytes);
                }
            }
        }
        copy(head, src, dst, sent, result);
    }

    private void copy(int head, long src, long dst, byte[] payload, IntConsumer result) {
        if (!queue.exists(head, payload.length)) {
            endpoints.stall();
            return;
        }
        long address = queue.address(head);
        processor.then(processor.costs().copyNs(RpmsgHeader.SIZE_BYTES + payload.length),
                () -> publish(head, address, src, dst, payload, result));
    }

    private void publish(int head, long address, long src, long dst, byte[] payload, IntConsumer result) {
        RpmsgHeader header = new RpmsgHeader(src, dst, personality.sending().core(), payload.length & 0xFFFF, 0);
        Outgoing message = interference().written(new Outgoing(header, payload));
        queue.memory().write(address + RpmsgHeader.SIZE_BYTES, message.payload(), 0, message.payload().length);
        message.header().write(queue.memory(), address);
        if (!interference().publishes()) {
            return;
        }
        queue.giveBack(head, personality.sending().wholeLength() ? SysBios.BUFFER_BYTES
                : RpmsgHeader.SIZE_BYTES + payload.length);
        queue.end().log().message(head, message.header(), message.payload());
        queue.end().logIfUnwanted();
        processor.then(processor.costs().kickNs(), () -> {
            queue.kick(personality.kicks());
            result.accept(SysBiosError.SUCCESS);
        });
    }
}
