/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.openamp;

import java.util.function.Consumer;

import org.rpmsgtracer.emulator.log.SoftwareLog;
import org.rpmsgtracer.emulator.machine.CostModel;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.personality.OpenAmp;
import org.rpmsgtracer.emulator.virtio.Interference;
import org.rpmsgtracer.emulator.virtio.VringEnd;
import org.rpmsgtracer.protocol.memory.Memory;

/**
 * Receiving as the library does it in both roles ({@code rpmsg_virtio_rx_callback}): takes what has come until nothing
 * is left, and gives each buffer back after its callback unless somebody holds it.
 */
final class Receiver {

    /** Somebody gives up a buffer that nobody has. */
    static final String UNEXPECTED_COUNTER = "unexpected buffer held counter";

    private final Processor processor;
    private final OpenAmp personality;
    private final ReceiveQueue queue;
    private final Consumer<Reception> deliver;
    private final SoftwareLog log;
    private final Memory memory;
    private final BufferHeader headers;
    private final Runnable receive = this::receive;
    private final Runnable work = this::work;
    private final Runnable kick;
    private boolean asked;
    private boolean working;
    private boolean askedAgain;
    private boolean returned;
    private boolean closed;

    /** A receiver that hands each message to {@code deliver}, inside an effect. */
    Receiver(Processor processor, OpenAmp personality, ReceiveQueue queue, Consumer<Reception> deliver,
            SoftwareLog log) {
        this.processor = processor;
        this.personality = personality;
        this.queue = queue;
        this.deliver = deliver;
        this.log = log;
        this.memory = queue.end().buffers();
        this.headers = new BufferHeader(memory, personality.mark());
        this.kick = queue.end()::kick;
    }

    /** From now on, the ring is served when the other side kicks, and now if it did so before. */
    void listen() {
        end().onInterrupt(this::interrupted);
        if (queue.pending()) {
            interrupted();
        }
    }

    /** Nothing is taken off the ring or given back any more. */
    void close() {
        closed = true;
    }

    private void interrupted() {
        if (!asked) {
            asked = true;
            processor.task(costs().interruptNs(), work);
        }
    }

    /** One at a time, also while a callback sleeps. */
    private void work() {
        asked = false;
        if (working) {
            askedAgain = true;
        } else {
            working = true;
            receive();
        }
    }

    private void receive() {
        if (!closed && queue.take()) {
            take();
            return;
        }
        working = false;
        if (returned && queue.kickNeeded()) {
            processor.then(costs().kickNs(), kick);
        }
        returned = false;
        if (askedAgain) {
            askedAgain = false;
            work();
        }
    }

    private void take() {
        int head = queue.head();
        log.messageTaken(end().log().vring(), queue.cursor(), head);
        long address = queue.address();
        headers.taken(address, queue.index());
        Reception message = new Reception(this, memory, address, head, queue.lengthBytes());
        long takingNs = costs().ringNs() + costs().copyNs(message.lengthBytes());
        processor.then(takingNs + end().interference().callbackNs(), message);
    }

    /** Runs the callback; what it appends comes before the buffer is given back. */
    void deliver(Reception message) {
        deliver.accept(message);
        processor.then(costs().ringNs(), message);
    }

    /** Gives the buffer back and looks for the next message, after the kick if there is one. */
    void callbackEnded(Reception message) {
        long delayNs = end().interference().returnDelayNs(message.head());
        boolean kicks = delayNs == 0 && dropCallbackHold(message.address());
        if (delayNs != 0 && delayNs != Interference.NEVER) {
            processor.later(delayNs, () -> dropCallbackHold(message.address()));
        }
        if (kicks || queue.pending()) {
            processor.then(0, receive);
        } else {
            receive();
        }
    }

    void hold(long address) {
        headers.hold(address);
    }

    /** {@code rpmsg_release_rx_buffer}. */
    void release(long address) {
        if (closed) {
            return;
        }
        if (headers.heldByNobody(address)) {
            log.print(UNEXPECTED_COUNTER);
        } else if (headers.released(address)) {
            giveBack(address);
            kickIfNeeded();
        }
    }

    /** Whether a kick follows. */
    private boolean dropCallbackHold(long address) {
        if (closed) {
            return false;
        }
        if (headers.heldByNobody(address)) {
            log.print(UNEXPECTED_COUNTER);
        } else if (headers.callbackEnded(address)) {
            giveBack(address);
            switch (personality.returnKick()) {
                case EACH -> {
                    return kickIfNeeded();
                }
                case WHEN_EMPTY -> returned = true;
            }
        }
        return false;
    }

    private void giveBack(long address) {
        if (queue.giveBack(address, headers.index(address))) {
            end().logIfUnwanted();
        } else {
            log.print("FATAL: rpmsg_virtio_return_buffer - add buffer failed");
        }
    }

    private boolean kickIfNeeded() {
        boolean needed = queue.kickNeeded();
        if (needed) {
            processor.then(costs().kickNs(), kick);
        }
        return needed;
    }

    private VringEnd end() {
        return queue.end();
    }

    private CostModel costs() {
        return processor.costs();
    }
}
