/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.openamp;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.endpoint.SendBuffer;
import org.rpmsgtracer.emulator.log.SoftwareLog;
import org.rpmsgtracer.emulator.machine.CostModel;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.machine.Processor.Activity;
import org.rpmsgtracer.emulator.personality.OpenAmp;
import org.rpmsgtracer.emulator.virtio.Interference;
import org.rpmsgtracer.emulator.virtio.Interference.Outgoing;
import org.rpmsgtracer.emulator.virtio.VringEnd;
import org.rpmsgtracer.protocol.memory.Memory;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;
import org.rpmsgtracer.protocol.virtio.Vring;

/**
 * Sending as the library does it in both roles ({@code lib/rpmsg/rpmsg_virtio.c}). A buffer that was given back unsent
 * is taken first; while there is none, a patient sender looks again every {@link OpenAmp#pollNs}.
 */
final class Transmitter {

    private final Processor processor;
    private final OpenAmp personality;
    private final TransmitQueue queue;
    private final BooleanSupplier ready;
    private final SoftwareLog log;
    private final Memory memory;
    private final TransmitBuffers buffers;
    private final Runnable kick;
    private boolean closed;

    /**
     * A transmitter that refuses while the device is not ready.
     *
     * @param ready whether the status says DRIVER_OK
     */
    Transmitter(Processor processor, OpenAmp personality, TransmitQueue queue, BooleanSupplier ready,
            SoftwareLog log) {
        this.processor = processor;
        this.personality = personality;
        this.queue = queue;
        this.ready = ready;
        this.log = log;
        this.memory = queue.end().buffers();
        this.buffers = new TransmitBuffers(queue, personality, log);
        this.kick = queue.end()::kick;
    }

    /** Nothing is published any more. */
    void close() {
        closed = true;
    }

    VringEnd end() {
        return queue.end();
    }

    /** {@code rpmsg_virtio_get_tx_buffer_size}: payload bytes of the next buffer. */
    int payloadLimitBytes() {
        return (int) Math.max(0, Math.min(queue.nextLengthBytes(), Integer.MAX_VALUE) - RpmsgHeader.SIZE_BYTES);
    }

    /** Sends a copy as the next steps of the running activity; what does not fit into the buffer is cut off. */
    void send(long src, long dst, byte[] payload, Patience patience, IntConsumer result) {
        new CopySend(src, dst, payload, patience, result).begin();
    }

    /** {@code rpmsg_get_tx_payload_buffer}; the buffer's messages will come from {@code src}. */
    void takeBuffer(long src, Patience patience, Consumer<Optional<SendBuffer>> taken) {
        new BufferRequest(src, patience, taken).begin();
    }

    /** Does something after {@link OpenAmp#pollNs}, as the last step of the running activity so far. */
    void pause(Runnable next) {
        switch (personality.waiting()) {
            case BUSY -> processor.then(personality.pollNs(), next);
            case SLEEPING -> {
                Activity sleeper = processor.park();
                processor.later(personality.pollNs(), () -> processor.resume(sleeper));
                processor.then(0, next);
            }
        }
    }

    private CostModel costs() {
        return processor.costs();
    }

    /** Publishes what lies in the buffer, unless a fault or the end of the link keeps it; true if it was published. */
    private boolean publish(long address, int index, RpmsgHeader header, byte[] payload) {
        if (closed || !end().interference().publishes()) {
            return false;
        }
        int head = queue.publish(address, index);
        if (head == Vring.NO_HEAD) {
            log.print("FATAL: rpmsg_virtio_send_offchannel_nocopy - failed to enqueue buffer");
            return false;
        }
        end().log().message(head, header, payload);
        end().logIfUnwanted();
        if (queue.kickNeeded()) {
            processor.then(costs().kickNs(), kick);
        }
        return true;
    }

    /**
     * Looks for a buffer until there is one or patience ends: at once, and if there is none, in steps of its own. As
     * the last step it does something with the buffer.
     */
    private abstract class Request implements Runnable {

        private final Patience patience;
        private long waitedNs;
        private boolean found;
        long address;
        int index;
        int capacityBytes;

        Request(Patience patience) {
            this.patience = patience;
        }

        /** The time from finding the buffer to the use of it. */
        abstract long useNs();

        abstract void use();

        abstract void refused();

        final void begin() {
            if (ready.getAsBoolean() && take()) {
                useLater();
            } else {
                processor.then(costs().ringNs(), this);
            }
        }

        @Override
        public final void run() {
            if (found) {
                use();
            } else {
                look();
            }
        }

        private void look() {
            if (!ready.getAsBoolean()) {
                refused();
            } else if (take()) {
                if (waitedNs > 0) {
                    log.senderResumed(end().log().vring());
                }
                useLater();
            } else if (patience == Patience.WAIT && waitedNs < personality.sendTimeoutNs()) {
                if (waitedNs == 0) {
                    log.senderBlocked(end().log().vring());
                }
                waitedNs += personality.pollNs();
                pause(this);
            } else {
                refused();
            }
        }

        private void useLater() {
            found = true;
            processor.then(costs().ringNs() + useNs(), this);
        }

        private boolean take() {
            if (!buffers.take()) {
                return false;
            }
            address = buffers.address();
            index = buffers.index();
            capacityBytes = buffers.capacityBytes();
            return true;
        }
    }

    private final class CopySend extends Request {

        private final long src;
        private final long dst;
        private final byte[] payload;
        private final IntConsumer result;

        CopySend(long src, long dst, byte[] payload, Patience patience, IntConsumer result) {
            super(patience);
            this.src = src;
            this.dst = dst;
            this.payload = payload;
            this.result = result;
        }

        @Override
        long useNs() {
            return costs().copyNs(RpmsgHeader.SIZE_BYTES + Math.min(payload.length, capacityBytes));
        }

        @Override
        void use() {
            byte[] sent = payload.length <= capacityBytes ? payload : Arrays.copyOf(payload, capacityBytes);
            RpmsgHeader header = new RpmsgHeader(src, dst, 0, sent.length, 0);
            int length = sent.length;
            if (end().interference() != Interference.NONE) {
                Outgoing instead = end().interference().written(new Outgoing(header, sent));
                header = instead.header();
                sent = instead.payload();
            }
            memory.write(address + RpmsgHeader.SIZE_BYTES, sent, 0, Math.min(sent.length, capacityBytes));
            header.write(memory, address);
            if (publish(address, index, header, sent)) {
                result.accept(length);
            }
        }

        @Override
        void refused() {
            result.accept(RpmsgError.NO_BUFFER);
        }
    }

    private final class BufferRequest extends Request {

        private final long src;
        private final Consumer<Optional<SendBuffer>> taken;

        BufferRequest(long src, Patience patience, Consumer<Optional<SendBuffer>> taken) {
            super(patience);
            this.src = src;
            this.taken = taken;
        }

        @Override
        long useNs() {
            return 0;
        }

        @Override
        void use() {
            taken.accept(Optional.of(new ZeroCopyBuffer(Transmitter.this, src, address, capacityBytes)));
        }

        @Override
        void refused() {
            taken.accept(Optional.empty());
        }
    }

    /** {@code rpmsg_send_offchannel_nocopy}: the header is all that is stored, the index is read from the buffer. */
    void sendInPlace(long address, long src, long dst, int lengthBytes, IntConsumer result) {
        processor.then(costs().copyNs(RpmsgHeader.SIZE_BYTES), () -> {
            int index = buffers.indexOf(address);
            RpmsgHeader header = new RpmsgHeader(src, dst, 0, lengthBytes, 0);
            byte[] payload = memory.bytes(address + RpmsgHeader.SIZE_BYTES, lengthBytes);
            if (end().interference() != Interference.NONE) {
                Outgoing instead = end().interference().written(new Outgoing(header, payload));
                header = instead.header();
                payload = instead.payload();
                memory.write(address + RpmsgHeader.SIZE_BYTES, payload, 0, Math.min(payload.length, lengthBytes));
            }
            header.write(memory, address);
            if (publish(address, index, header, payload)) {
                result.accept(lengthBytes);
            }
        });
    }

    /** {@code rpmsg_release_tx_buffer}. */
    void release(long address) {
        buffers.release(address);
    }

    /** Payload bytes on their way into a taken buffer. */
    void write(long address, byte[] bytes) {
        memory.write(address, bytes, 0, bytes.length);
    }
}
