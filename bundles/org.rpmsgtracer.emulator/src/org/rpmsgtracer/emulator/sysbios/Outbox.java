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

    private static final int MAX_PAYLOAD_BYTES = 0xFFFF;

    private final Endpoints endpoints;
    private final Processor processor;
    private final SysBios personality;
    private final VirtQueue queue;
    private final List<Activity> asleep = new ArrayList<>();

    /** A message that a program wants to send. */
    private record Request(long src, long dst, byte[] payload, IntConsumer result) {

        Request cutTo(int bytes) {
            return new Request(src, dst, Arrays.copyOf(payload, bytes), result);
        }
    }

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
            complain(dst, "failed due to invalid parameters");
            processor.then(0, () -> result.accept(SysBiosError.FAILURE));
            return;
        }
        Request message = new Request(src, dst, payload, result);
        processor.then(processor.costs().ringNs(), () -> look(message, patience, false));
    }

    private void look(Request message, Patience patience, boolean waited) {
        int head = queue.take();
        if (head != VirtQueue.NONE) {
            if (waited) {
                endpoints.log().senderResumed(queue.end().log().vring());
            }
            fill(head, message);
        } else if (personality.sending().waits() && patience == Patience.WAIT) {
            if (!waited) {
                endpoints.log().senderBlocked(queue.end().log().vring());
            }
            asleep.add(processor.park());
            processor.then(processor.costs().ringNs(), () -> look(message, patience, true));
        } else if (personality.sending().waits()) {
            complain(message.dst, "failed due to lack of space in vring");
            message.result.accept(SysBiosError.TIMEOUT);
        } else {
            message.result.accept(SysBiosError.FAILURE);
        }
    }

    private void wakeSenders() {
        if (queue.hasMore()) {
            List<Activity> woken = List.copyOf(asleep);
            asleep.clear();
            woken.forEach(processor::resume);
        }
    }

    private void fill(int head, Request message) {
        if (!queue.exists(head, 0)) {
            endpoints.stall();
            return;
        }
        int roomBytes = Math.clamp(queue.lengthBytes(head) - RpmsgHeader.SIZE_BYTES, 0, MAX_PAYLOAD_BYTES);
        if (message.payload.length <= roomBytes) {
            copy(head, message);
            return;
        }
        switch (personality.sending().tooLong()) {
            case RUNS_OVER -> copy(head, message);
            case LOSES_BUFFER -> {
                endpoints.print("RPMessage_rawSend ...length " + queue.lengthBytes(head) + ", reqrd "
                        + (RpmsgHeader.SIZE_BYTES + message.payload.length));
                message.result.accept(SysBiosError.FAILURE);
            }
            case CUT_OFF -> {
                complain(message.dst, "truncated due to lack of space in vring buffer");
                copy(head, message.cutTo(roomBytes));
            }
        }
    }

    private void copy(int head, Request message) {
        if (!queue.exists(head, message.payload.length)) {
            endpoints.stall();
            return;
        }
        long address = queue.address(head);
        processor.then(processor.costs().copyNs(RpmsgHeader.SIZE_BYTES + message.payload.length),
                () -> publish(head, address, message));
    }

    private void publish(int head, long address, Request message) {
        int lengthBytes = message.payload.length;
        RpmsgHeader header = new RpmsgHeader(message.src, message.dst, personality.sending().core(),
                lengthBytes & MAX_PAYLOAD_BYTES, 0);
        Outgoing written = interference().written(new Outgoing(header, message.payload));
        queue.memory().write(address + RpmsgHeader.SIZE_BYTES, written.payload(), 0, written.payload().length);
        written.header().write(queue.memory(), address);
        if (!interference().publishes()) {
            return;
        }
        queue.giveBack(head, personality.sending().wholeLength() ? SysBios.BUFFER_BYTES
                : RpmsgHeader.SIZE_BYTES + lengthBytes);
        queue.end().log().message(head, written.header(), written.payload());
        queue.end().logIfUnwanted();
        processor.then(processor.costs().kickNs(), () -> {
            queue.kick(personality.kicks());
            message.result.accept(SysBiosError.SUCCESS);
        });
    }

    /** What the MCU+ SDK prints of a message; the core with Linux has number 0. */
    private void complain(long dst, String what) {
        endpoints.print("[IPC RPMSG] Message send to remote core 0 @ " + dst + " end point " + what + " !!!");
    }
}
