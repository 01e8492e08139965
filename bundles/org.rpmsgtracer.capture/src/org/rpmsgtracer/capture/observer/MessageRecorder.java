/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.capture.observer;

import java.util.Optional;
import java.util.function.LongSupplier;

import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;
import org.rpmsgtracer.trace.event.Announcement;
import org.rpmsgtracer.trace.event.EventSink;
import org.rpmsgtracer.trace.event.Evidence;
import org.rpmsgtracer.trace.event.Message;

/** Tells of the messages of one virtqueue, and of the announcements among them. Used in the observer's thread. */
public final class MessageRecorder {

    private final ObservedQueue queue;
    private final LongSupplier clockNs;
    private final EventSink sink;
    private final Complaints complaints;

    MessageRecorder(ObservedQueue queue, LongSupplier clockNs, EventSink sink, Complaints complaints) {
        this.queue = queue;
        this.clockNs = clockNs;
        this.sink = sink;
        this.complaints = complaints;
    }

    /**
     * Tells of a published message; one that could not be read is a complaint only.
     *
     * @param index     free-running index of the ring entry that published it
     * @param head      head of its chain
     * @param recovered true if it was published before anyone looked
     */
    public void record(int index, int head, MessageContent content, Evidence evidence, boolean recovered) {
        switch (content) {
            case MessageContent.Unreadable unreadable ->
                complaints.add(Rule.MESSAGE_FITS, place(index, head), unreadable.found(), unreadable.expected());
            case MessageContent.Readable readable -> {
                if (!readable.isWhole()) {
                    complaints.add(Rule.MESSAGE_FITS, place(index, head),
                            "a message of " + readable.header().length() + " bytes",
                            "at most the " + readable.roomBytes() + " bytes that its buffer has room for");
                }
                message(index, head, readable, evidence, recovered);
                if (readable.header().dst() == RpmsgAddress.NAME_SERVICE) {
                    announcement(index, head, readable);
                }
            }
        }
    }

    private void message(int index, int head, MessageContent.Readable content, Evidence evidence, boolean recovered) {
        RpmsgHeader header = content.header();
        sink.accept(new Message(clockNs.getAsLong(), queue.id(), index, head, header.src(), header.dst(),
                header.reserved(), header.length(), header.flags(), content.payload(), evidence, recovered));
    }

    private void announcement(int index, int head, MessageContent.Readable content) {
        Optional<NameServiceMessage> parsed = content.isWhole()
                ? NameServiceMessage.parse(content.payload().toBytes())
                : Optional.empty();
        parsed.ifPresentOrElse(
                message -> sink.accept(new Announcement(clockNs.getAsLong(), queue.id(), index, message.action(),
                        message.name(), message.address())),
                () -> complaints.add(Rule.NAME_SERVICE_LENGTH, place(index, head),
                        "a name-service message of " + content.header().length() + " bytes", "40 or 72 bytes"));
    }

    private String place(int index, int head) {
        return queue.name() + " message " + index + " in descriptor " + head;
    }
}
