/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.sysbios;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.personality.SysBios;
import org.rpmsgtracer.emulator.personality.SysBios.Kicks;
import org.rpmsgtracer.emulator.virtio.Interference;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;

/**
 * Receiving on vring1 ({@code MessageQCopy_swiFxn}, {@code RPMessage_swiLinuxFxn}, {@code RPMessage_recvHandler}): a
 * software interrupt puts each message into the queue of its endpoint; what is for nobody is dropped without a word.
 */
final class Inbox {

    private final Endpoints endpoints;
    private final Processor processor;
    private final SysBios personality;
    private final VirtQueue queue;
    private boolean posted;
    private int waiting;

    Inbox(Endpoints endpoints, VirtQueue queue) {
        this.endpoints = endpoints;
        this.processor = endpoints.processor();
        this.personality = endpoints.personality();
        this.queue = queue;
    }

    /** From now on the mailbox word of this vring is heard. */
    void listen() {
        queue.end().onInterrupt(this::post);
    }

    /** Looks at the ring soon, which also happens when a program begins to wait for a message. */
    void post() {
        if (!posted) {
            posted = true;
            processor.interrupt(processor.costs().interruptNs(), () -> next(false));
        }
    }

    /** A program reads a message that waited for it: as the next steps of the running activity. */
    void read(Waiting message, MessageQueue reader) {
        waiting--;
        switch (message) {
            case Waiting.Copied copied -> processor.then(0, () -> reader.deliver(copied.message()));
            case Waiting.InPlace inPlace -> processor.then(copyNs(inPlace.header()), () -> {
                @Nullable CopiedMessage copy = copy(inPlace.head(), inPlace.header());
                if (copy == null) {
                    endpoints.stall();
                    return;
                }
                giveBackWhenDue(inPlace.head());
                post();
                processor.then(queue.end().interference().callbackNs(), () -> reader.deliver(copy));
            });
        }
    }

    private void next(boolean returned) {
        int head = personality.receiving().inPlace() && waiting >= personality.receiving().messages()
                ? VirtQueue.NONE
                : queue.take();
        if (head == VirtQueue.NONE) {
            posted = false;
            if (returned && personality.kicks() == Kicks.IF_WANTED) {
                processor.then(processor.costs().kickNs(), () -> queue.kick(Kicks.IF_WANTED));
            }
            return;
        }
        endpoints.log().messageTaken(queue.end().log().vring(), queue.lastAvailIdx(), head);
        if (!queue.exists(head, 0)) {
            endpoints.stall();
            return;
        }
        RpmsgHeader header = RpmsgHeader.read(queue.memory(), queue.address(head));
        Optional<MessageQueue> receiver = endpoints.at(header.dst());
        if (personality.receiving().inPlace()) {
            processor.then(processor.costs().ringNs(), () -> {
                receiver.ifPresentOrElse(it -> enqueue(it, new Waiting.InPlace(head, header)),
                        () -> giveBackWhenDue(head));
                processor.then(0, () -> next(true));
            });
        } else {
            processor.then(copyNs(header) + queue.end().interference().callbackNs(),
                    () -> copyAndReturn(head, header, receiver));
        }
    }

    private void copyAndReturn(int head, RpmsgHeader header, Optional<MessageQueue> receiver) {
        @Nullable CopiedMessage copy = copy(head, header);
        if (copy == null) {
            endpoints.stall();
            return;
        }
        if (waiting < personality.receiving().messages()) {
            receiver.ifPresent(it -> enqueue(it, new Waiting.Copied(copy)));
        }
        giveBackWhenDue(head);
        processor.then(processor.costs().ringNs(), () -> next(true));
    }

    private void enqueue(MessageQueue receiver, Waiting message) {
        waiting++;
        receiver.enqueue(message);
    }

    /** Null where the header promises more than there is memory. */
    private @Nullable CopiedMessage copy(int head, RpmsgHeader header) {
        if (!queue.exists(head, header.length())) {
            return null;
        }
        long address = queue.address(head) + RpmsgHeader.SIZE_BYTES;
        return new CopiedMessage(header.src(), header.dst(), queue.memory().bytes(address, header.length()));
    }

    private void giveBackWhenDue(int head) {
        long delayNs = queue.end().interference().returnDelayNs(head);
        if (delayNs == 0) {
            giveBack(head);
        } else if (delayNs != Interference.NEVER) {
            processor.later(delayNs, () -> giveBack(head));
        }
    }

    private void giveBack(int head) {
        queue.giveBack(head, personality.receiving().wholeLength() ? SysBios.BUFFER_BYTES : queue.lengthBytes(head));
        queue.end().logIfUnwanted();
        if (personality.kicks() == Kicks.ALWAYS) {
            processor.then(processor.costs().kickNs(), () -> queue.kick(Kicks.ALWAYS));
        }
    }

    private long copyNs(RpmsgHeader header) {
        return processor.costs().copyNs(RpmsgHeader.SIZE_BYTES + header.length());
    }
}
