/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.rpmsglite;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.endpoint.SendBuffer;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.machine.Processor.Activity;
import org.rpmsgtracer.emulator.virtio.Interference;
import org.rpmsgtracer.emulator.virtio.Interference.Outgoing;
import org.rpmsgtracer.protocol.memory.Memory;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;

/**
 * Sending ({@code rpmsg_lite_format_message}, {@code rpmsg_lite_alloc_tx_buffer}, {@code rpmsg_lite_send_nocopy}). Who
 * waits for a buffer looks again every RL_MS_PER_INTERVAL: asleep, or in a busy loop where it is called from the
 * receive interrupt.
 */
final class Transmitter {

    private final Instance instance;
    private final Processor processor;
    private final BufferQueue queue;

    /**
     * A message that a program wants to send.
     *
     * @param inPlace whether its payload is in the buffer already
     */
    private record Request(long src, long dst, byte[] payload, boolean inPlace, IntConsumer result) {}

    Transmitter(Instance instance, BufferQueue queue) {
        this.instance = instance;
        this.processor = instance.processor();
        this.queue = queue;
    }

    /** Sends a message as the next steps of the running activity. */
    void send(long src, long dst, byte[] payload, Patience patience, IntConsumer result) {
        if (payload.length > instance.payloadLimitBytes()) {
            tell(result, RpmsgLiteError.BUFFER_SIZE);
        } else if (!instance.isLinkUp()) {
            tell(result, RpmsgLiteError.NOT_READY);
        } else {
            Request message = new Request(src, dst, payload, false, result);
            allocate(patience, buffer -> copy(buffer, message));
        }
    }

    /** Takes a buffer for a program to fill. */
    void allocate(LiteEndpoint endpoint, Patience patience, Consumer<Optional<SendBuffer>> taken) {
        if (!instance.isLinkUp()) {
            processor.then(0, () -> taken.accept(Optional.empty()));
            return;
        }
        allocate(patience, buffer -> {
            if (buffer == BufferQueue.NONE) {
                taken.accept(Optional.empty());
            } else {
                taken.accept(Optional.of(new TransmitBuffer(this, endpoint, queue.address(buffer), buffer,
                        queue.lengthBytes(buffer))));
            }
        });
    }

    /**
     * Passes a filled buffer on as the next steps of the running activity.
     *
     * @param buffer  as its header in shared memory says
     * @param address where it lies
     */
    void sendFilled(long src, long dst, int buffer, long address, int lengthBytes, IntConsumer result) {
        if (lengthBytes > instance.payloadLimitBytes()) {
            tell(result, RpmsgLiteError.BUFFER_SIZE);
        } else if (!instance.isLinkUp()) {
            tell(result, RpmsgLiteError.NOT_READY);
        } else if (buffer >= queue.ring().num() || !holds(address, lengthBytes)) {
            instance.hang();
        } else {
            processor.then(instance.costs().ringNs(), () -> {
                byte[] payload = memory().bytes(address + RpmsgHeader.SIZE_BYTES, lengthBytes);
                publish(buffer, address, new Request(src, dst, payload, true, result));
            });
        }
    }

    /** A program writes into a buffer; where a descriptor with garbage put it, that is a bus fault. */
    void fill(long address, byte[] bytes) {
        if (memory().contains(address, bytes.length)) {
            memory().write(address, bytes, 0, bytes.length);
        } else {
            instance.hang();
        }
    }

    Memory memory() {
        return queue.memory();
    }

    Interference interference() {
        return queue.end().interference();
    }

    private void allocate(Patience patience, IntConsumer taken) {
        boolean busy = instance.receiver().isCallingBack() && !instance.personality().queues();
        processor.then(instance.costs().ringNs(), () -> look(patience, busy, false, taken));
    }

    private void look(Patience patience, boolean busy, boolean waited, IntConsumer taken) {
        int buffer = instance.isLinkUp() ? queue.take() : BufferQueue.NONE;
        if (buffer != BufferQueue.NONE && !queue.exists(buffer)) {
            instance.hang();
        } else if (buffer != BufferQueue.NONE) {
            if (waited) {
                instance.log().senderResumed(queue.end().log().vring());
            }
            taken.accept(buffer);
        } else if (patience == Patience.TRY || !instance.isLinkUp()) {
            taken.accept(BufferQueue.NONE);
        } else {
            if (!waited) {
                instance.log().senderBlocked(queue.end().log().vring());
            }
            lookAgain(busy, () -> look(patience, busy, true, taken));
        }
    }

    private void lookAgain(boolean busy, Runnable look) {
        long intervalNs = instance.personality().pollNs();
        if (busy) {
            processor.then(intervalNs, look);
        } else {
            Activity sleeper = processor.park();
            processor.then(instance.costs().ringNs(), look);
            processor.later(intervalNs, () -> processor.resume(sleeper));
        }
    }

    private void copy(int buffer, Request message) {
        if (buffer == BufferQueue.NONE) {
            tell(message.result, RpmsgLiteError.NO_MEMORY);
            return;
        }
        long address = queue.address(buffer);
        if (holds(address, message.payload.length)) {
            processor.then(instance.costs().copyNs(RpmsgHeader.SIZE_BYTES + message.payload.length),
                    () -> publish(buffer, address, message));
        } else {
            instance.hang();
        }
    }

    private void publish(int buffer, long address, Request message) {
        if (!instance.isLinkUp()) {
            tell(message.result, RpmsgLiteError.NOT_READY);
            return;
        }
        Outgoing written = write(address, message);
        if (!interference().publishes()) {
            return;
        }
        queue.give(buffer);
        queue.end().log().message(buffer, written.header(), written.payload());
        queue.end().logIfUnwanted();
        processor.then(instance.costs().kickNs(), () -> {
            queue.kick();
            message.result.accept(RpmsgLiteError.SUCCESS);
        });
    }

    /** Writes the payload, where it is not yet, and the header, all but its reserved field, which stays as it was. */
    private Outgoing write(long address, Request message) {
        long reserved = memory().u32(address + RpmsgHeader.Field.RESERVED.offset());
        Outgoing written = interference().written(new Outgoing(
                new RpmsgHeader(message.src, message.dst, reserved, message.payload.length, 0), message.payload));
        RpmsgHeader header = written.header();
        memory().putU32(address + RpmsgHeader.Field.DST.offset(), header.dst());
        memory().putU32(address + RpmsgHeader.Field.SRC.offset(), header.src());
        memory().putU16(address + RpmsgHeader.Field.LENGTH.offset(), header.length());
        memory().putU16(address + RpmsgHeader.Field.FLAGS.offset(), header.flags());
        if (!message.inPlace || written.payload() != message.payload) {
            memory().write(address + RpmsgHeader.SIZE_BYTES, written.payload(), 0, written.payload().length);
        }
        return written;
    }

    private boolean holds(long address, int payloadBytes) {
        return memory().contains(address, (long) RpmsgHeader.SIZE_BYTES + payloadBytes);
    }

    private void tell(IntConsumer result, int error) {
        processor.then(0, () -> result.accept(error));
    }
}
