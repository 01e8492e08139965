/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.rpmsglite;

import java.util.Optional;

import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.virtio.Interference;
import org.rpmsgtracer.protocol.memory.Memory;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;

/**
 * Receiving ({@code rpmsg_lite_rx_callback}): takes messages until nothing is left, lets the endpoint have each, and
 * gives its buffer back unless the endpoint holds it. A held buffer's index is kept in the header's reserved field, in
 * shared memory, and stays there.
 */
final class Receiver {

    private static final int INDEX = RpmsgHeader.Field.RESERVED.offset() + 2;

    private final Instance instance;
    private final Processor processor;
    private final BufferQueue queue;
    private boolean callingBack;

    Receiver(Instance instance, BufferQueue queue) {
        this.instance = instance;
        this.processor = instance.processor();
        this.queue = queue;
    }

    /** From now on, kicks for this ring are served. */
    void listen() {
        queue.end().onInterrupt(() -> {
            long entryNs = instance.costs().interruptNs();
            switch (instance.personality().context()) {
                case INTERRUPT -> processor.interrupt(entryNs, () -> receive(false));
                case THREAD -> processor.task(entryNs, () -> receive(false));
            }
        });
    }

    /** Nobody listens any more. */
    void close() {
        queue.end().close();
    }

    /** How many buffers its ring has. */
    int buffers() {
        return queue.ring().num();
    }

    Memory memory() {
        return queue.memory();
    }

    /** Whether an endpoint's callback is running now. */
    boolean isCallingBack() {
        return callingBack;
    }

    /** Gives a held buffer back ({@code rpmsg_lite_release_rx_buffer}); which one, its header in shared memory says. */
    void release(long address) {
        processor.then(instance.costs().ringNs(), () -> {
            int buffer = memory().u16(address + INDEX);
            if (!queue.exists(buffer)) {
                instance.hang();
                return;
            }
            giveBackWhenDue(buffer);
            notifyConsumed();
        });
    }

    private void receive(boolean freed) {
        int buffer = instance.isLinkUp() ? queue.take() : BufferQueue.NONE;
        if (buffer == BufferQueue.NONE) {
            if (freed) {
                notifyConsumed();
            }
            return;
        }
        instance.log().messageTaken(queue.end().log().vring(), queue.cursor(), buffer);
        if (!queue.exists(buffer)) {
            instance.hang();
            return;
        }
        long address = queue.address(buffer);
        RpmsgHeader header = RpmsgHeader.read(memory(), address);
        if (!memory().contains(address + RpmsgHeader.SIZE_BYTES, header.length())) {
            instance.hang();
            return;
        }
        long costNs = instance.costs().copyNs(header.length()) + queue.end().interference().callbackNs();
        processor.then(costNs, () -> deliver(new Message(this, buffer, address, header), freed));
    }

    private void deliver(Message message, boolean freed) {
        Optional<ReceiveCallback> callback = instance.callback(message.dst());
        if (callback.isPresent()) {
            callingBack = true;
            callback.get().received(message);
            callingBack = false;
        }
        processor.then(instance.costs().ringNs(), () -> finish(message, freed));
    }

    private void finish(Message message, boolean freed) {
        boolean held = message.leaveCallback();
        if (held) {
            memory().putU16(message.address() + INDEX, message.buffer());
        } else {
            giveBackWhenDue(message.buffer());
        }
        processor.then(instance.costs().ringNs(), () -> receive(freed || !held));
    }

    private void giveBackWhenDue(int buffer) {
        long delayNs = queue.end().interference().returnDelayNs(buffer);
        if (delayNs == 0) {
            giveBack(buffer);
        } else if (delayNs != Interference.NEVER) {
            processor.later(delayNs, () -> {
                giveBack(buffer);
                notifyConsumed();
            });
        }
    }

    private void giveBack(int buffer) {
        if (!instance.isLinkUp()) {
            return;
        }
        if (instance.personality().clearsUsedBuffers()
                && memory().contains(queue.address(buffer), queue.lengthBytes(buffer))) {
            memory().fill(queue.address(buffer), queue.lengthBytes(buffer), 0);
        }
        queue.give(buffer);
        queue.end().logIfUnwanted();
    }

    private void notifyConsumed() {
        if (instance.personality().notifiesConsumed()) {
            processor.then(instance.costs().kickNs(), queue::kick);
        }
    }
}
