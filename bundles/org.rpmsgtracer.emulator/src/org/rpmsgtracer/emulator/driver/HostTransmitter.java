/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.driver;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.rpmsgtracer.emulator.log.SoftwareLog;
import org.rpmsgtracer.emulator.machine.CostModel;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.machine.Processor.Activity;
import org.rpmsgtracer.emulator.personality.LinuxHost;
import org.rpmsgtracer.emulator.virtio.VringEnd;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;
import org.rpmsgtracer.protocol.virtio.Descriptor;
import org.rpmsgtracer.protocol.virtio.DriverQueue;
import org.rpmsgtracer.protocol.virtio.UsedEventHabit;

/**
 * Linux sending on vring1 ({@code rpmsg_send_offchannel_raw}): each buffer once in order, after that one returned
 * buffer for each message. Interrupts for returned buffers are off unless a sender sleeps for one.
 */
final class HostTransmitter {

    private final Processor processor;
    private final LinuxHost personality;
    private final VringEnd end;
    private final DriverQueue queue;
    private final long bufferAddress;
    private final int buffers;
    private final SoftwareLog log;
    private final long[] addressOfHead;
    private final List<Activity> asleep = new ArrayList<>();
    private int buffersUsedOnce;
    private int sleepers;
    private boolean closed;

    HostTransmitter(Processor processor, LinuxHost personality, VringEnd end, long features, long bufferAddress,
            int buffers, SoftwareLog log) {
        this.processor = processor;
        this.personality = personality;
        this.end = end;
        this.queue = new DriverQueue(end.ring(), features, UsedEventHabit.ALWAYS);
        this.bufferAddress = bufferAddress;
        this.buffers = buffers;
        this.log = log;
        this.addressOfHead = new long[end.ring().num()];
    }

    /** From now on, interrupts for this ring are served, but not asked for. */
    void listen() {
        queue.disableInterrupts();
        end.onInterrupt(() -> processor.interrupt(costs().interruptNs(), this::wakeSleepers));
    }

    /** Nothing is sent any more, sleepers never wake. */
    void close() {
        closed = true;
        asleep.clear();
    }

    /**
     * Sends a message as the next steps of the running activity, which sleeps while there is no buffer.
     *
     * @throws IllegalArgumentException if it does not fit into a buffer
     */
    void send(long src, long dst, byte[] payload) {
        if (payload.length > personality.bufferBytes() - RpmsgHeader.SIZE_BYTES) {
            throw new IllegalArgumentException("message is too big (" + payload.length + ")");
        }
        RpmsgHeader header = new RpmsgHeader(src, dst, 0, payload.length, 0);
        processor.then(costs().copyNs(RpmsgHeader.SIZE_BYTES + payload.length), () -> {
            OptionalLong buffer = takeBuffer();
            if (buffer.isPresent()) {
                publish(buffer.getAsLong(), header, payload);
            } else {
                sleep(header, payload);
            }
        });
    }

    private OptionalLong takeBuffer() {
        if (buffersUsedOnce < buffers) {
            return OptionalLong.of(bufferAddress + (long) buffersUsedOnce++ * personality.bufferBytes());
        }
        return queue.takeUsed()
                .map(returned -> OptionalLong.of(addressOfHead[returned.head()]))
                .orElse(OptionalLong.empty());
    }

    private void sleep(RpmsgHeader header, byte[] payload) {
        log.senderBlocked(end.log().vring());
        if (sleepers++ == 0) {
            queue.enableInterrupts();
        }
        long deadlineNs = processor.machine().nowNs() + personality.sendTimeoutNs();
        processor.machine().schedule(personality.sendTimeoutNs(), this::wakeSleepers);
        look(header, payload, deadlineNs);
    }

    private void look(RpmsgHeader header, byte[] payload, long deadlineNs) {
        OptionalLong buffer = takeBuffer();
        boolean timedOut = processor.machine().nowNs() >= deadlineNs;
        if (buffer.isEmpty() && !timedOut) {
            asleep.add(processor.park());
            processor.then(costs().ringNs(), () -> look(header, payload, deadlineNs));
            return;
        }
        if (--sleepers == 0) {
            queue.disableInterrupts();
        }
        if (buffer.isPresent()) {
            log.senderResumed(end.log().vring());
            publish(buffer.getAsLong(), header, payload);
        } else {
            log.print("timeout waiting for a tx buffer");
        }
    }

    private void wakeSleepers() {
        List<Activity> woken = List.copyOf(asleep);
        asleep.clear();
        woken.forEach(processor::resume);
    }

    private void publish(long address, RpmsgHeader header, byte[] payload) {
        if (closed) {
            return;
        }
        header.write(end.ring().memory(), address);
        end.ring().memory().write(address + RpmsgHeader.SIZE_BYTES, payload, 0, payload.length);
        Descriptor buffer = Descriptor.deviceReadable(address, RpmsgHeader.SIZE_BYTES + payload.length);
        OptionalInt head = queue.add(List.of(buffer));
        if (head.isEmpty()) {
            log.print("virtqueue_add_outbuf failed: -5");
            return;
        }
        addressOfHead[head.getAsInt()] = address;
        end.log().offered(head.getAsInt(), buffer);
        end.log().message(head.getAsInt(), header, payload);
        end.logIfUnwanted();
        if (queue.kickNeeded()) {
            processor.then(costs().kickNs(), end::kick);
        }
    }

    private CostModel costs() {
        return processor.costs();
    }
}
