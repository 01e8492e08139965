/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.foreign;

import java.util.Optional;

import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;
import org.rpmsgtracer.trace.event.Announcement;
import org.rpmsgtracer.trace.event.ChainOffered;
import org.rpmsgtracer.trace.event.ChainReturned;
import org.rpmsgtracer.trace.event.ChannelCreated;
import org.rpmsgtracer.trace.event.ChannelDestroyed;
import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.trace.event.EndpointCreated;
import org.rpmsgtracer.trace.event.EndpointDestroyed;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.Evidence;
import org.rpmsgtracer.trace.event.Interrupt;
import org.rpmsgtracer.trace.event.Kick;
import org.rpmsgtracer.trace.event.KickSuppressed;
import org.rpmsgtracer.trace.event.LifeCycleChanged;
import org.rpmsgtracer.trace.event.Lost;
import org.rpmsgtracer.trace.event.Message;
import org.rpmsgtracer.trace.event.Note;
import org.rpmsgtracer.trace.event.QueueId;
import org.rpmsgtracer.trace.event.Role;
import org.rpmsgtracer.trace.event.Severity;
import org.rpmsgtracer.trace.event.VringConfigured;
import org.rpmsgtracer.trace.foreign.PayloadFields.MissingFieldException;

/** Makes an event of ours of what was read. Names of events and fields are those of {@code trace-format.md}. */
@FunctionalInterface
interface EventMaker {

    /** @throws UnusableException if a value is out of the range that the event's documentation gives */
    Event make(BitReader in, long timeNs, QueueNumbers.Source queues) throws UnusableException;

    /**
     * The maker for events of a name; none if it is not one of ours.
     *
     * @throws MissingFieldException if it is, but its fields are not
     */
    static Optional<EventMaker> of(String name, PayloadFields f) throws MissingFieldException {
        return switch (name) {
            case "VringConfigured" -> Optional.of(vringConfigured(f));
            case "ChainOffered" -> Optional.of(chainOffered(f));
            case "ChainReturned" -> Optional.of(chainReturned(f));
            case "Kick" -> Optional.of(notification(f, Kick::new));
            case "Interrupt" -> Optional.of(notification(f, Interrupt::new));
            case "KickSuppressed" -> Optional.of(kickSuppressed(f));
            case "Message" -> Optional.of(message(f));
            case "Announcement" -> Optional.of(announcement(f));
            case "Lost" -> Optional.of(lost(f));
            case "EndpointCreated" -> Optional.of(endpoint(f, EndpointCreated::new));
            case "EndpointDestroyed" -> Optional.of(endpoint(f, EndpointDestroyed::new));
            case "ChannelCreated" -> Optional.of(channel(f, ChannelCreated::new));
            case "ChannelDestroyed" -> Optional.of(channel(f, ChannelDestroyed::new));
            case "LifeCycleChanged" -> Optional.of(lifeCycleChanged(f));
            case "Note" -> Optional.of(note(f));
            default -> Optional.empty();
        };
    }

    private static EventMaker vringConfigured(PayloadFields f) throws MissingFieldException {
        var queue = f.u16("queue");
        var direction = f.constant("direction", Direction.values(), Direction::text);
        var num = f.within("num", 0, Integer.MAX_VALUE);
        var alignment = f.u32("alignment");
        var desc = f.u64("desc_address");
        var avail = f.u64("avail_address");
        var used = f.u64("used_address");
        var availIdx = f.u16("avail_idx");
        var usedIdx = f.u16("used_idx");
        var buffers = f.within("buffers", 0, Integer.MAX_VALUE);
        var bufferBytes = f.u32("buffer_bytes");
        var name = f.text("name");
        var driver = f.text("driver");
        var device = f.text("device");
        return (in, timeNs, queues) -> {
            String called = name.of(in);
            String driving = driver.of(in);
            String serving = device.of(in);
            return new VringConfigured(timeNs, queues.configured(queue.intOf(in), called, driving, serving), called,
                    direction.of(in), driving, serving, num.intOf(in), alignment.of(in), desc.of(in), avail.of(in),
                    used.of(in), availIdx.intOf(in), usedIdx.intOf(in), buffers.intOf(in), bufferBytes.of(in));
        };
    }

    private static EventMaker chainOffered(PayloadFields f) throws MissingFieldException {
        var queue = f.u16("queue");
        var availIdx = f.u16("avail_idx");
        var head = f.u16("head");
        var address = f.u64("address");
        var lengthBytes = f.u32("length_bytes");
        var flags = f.u16("flags");
        var descriptors = f.u16("descriptors");
        return (in, timeNs, queues) -> new ChainOffered(timeNs, queues.id(queue.intOf(in)), availIdx.intOf(in),
                head.intOf(in), address.of(in), lengthBytes.of(in), flags.intOf(in), descriptors.intOf(in));
    }

    private static EventMaker chainReturned(PayloadFields f) throws MissingFieldException {
        var queue = f.u16("queue");
        var usedIdx = f.u16("used_idx");
        var head = f.u16("head");
        var lengthBytes = f.u32("length_bytes");
        return (in, timeNs, queues) -> new ChainReturned(timeNs, queues.id(queue.intOf(in)), usedIdx.intOf(in),
                head.intOf(in), lengthBytes.of(in));
    }

    /** Who rang. */
    interface Notification {

        Event of(long timeNs, QueueId queue);
    }

    private static EventMaker notification(PayloadFields f, Notification event) throws MissingFieldException {
        var queue = f.u16("queue");
        return (in, timeNs, queues) -> event.of(timeNs, queues.id(queue.intOf(in)));
    }

    private static EventMaker kickSuppressed(PayloadFields f) throws MissingFieldException {
        var queue = f.u16("queue");
        var by = f.constant("by", Role.values(), Role::name);
        return (in, timeNs, queues) -> new KickSuppressed(timeNs, queues.id(queue.intOf(in)), by.of(in));
    }

    private static EventMaker message(PayloadFields f) throws MissingFieldException {
        var queue = f.u16("queue");
        var index = f.u16("index");
        var head = f.u16("head");
        var src = f.u32("src");
        var dst = f.u32("dst");
        var reserved = f.u32("reserved");
        var length = f.u16("length");
        var flags = f.u16("flags");
        var evidence = f.constant("evidence", Evidence.values(), Evidence::name);
        var recovered = f.within("recovered", 0, 1);
        var payload = f.payload("payload");
        return (in, timeNs, queues) -> new Message(timeNs, queues.id(queue.intOf(in)), index.intOf(in),
                head.intOf(in), src.of(in), dst.of(in), reserved.of(in), length.intOf(in), flags.intOf(in),
                payload.of(in), evidence.of(in), recovered.of(in) == 1);
    }

    private static EventMaker announcement(PayloadFields f) throws MissingFieldException {
        var queue = f.u16("queue");
        var index = f.u16("index");
        var action = f.constant("action", Action.values(), Action::name);
        var address = f.u32("address");
        var name = f.text("name");
        return (in, timeNs, queues) -> new Announcement(timeNs, queues.id(queue.intOf(in)), index.intOf(in),
                action.of(in), name.of(in), address.of(in));
    }

    private static EventMaker lost(PayloadFields f) throws MissingFieldException {
        var queue = f.u16("queue");
        var reason = f.constant("reason", Lost.Reason.values(), Lost.Reason::name);
        var count = f.within("count", 1, Long.MAX_VALUE);
        return (in, timeNs, queues) -> new Lost(timeNs, queues.id(queue.intOf(in)), count.of(in), reason.of(in));
    }

    /** What became of an endpoint. */
    interface EndpointEvent {

        Event of(long timeNs, String processor, long address, String name);
    }

    private static EventMaker endpoint(PayloadFields f, EndpointEvent event) throws MissingFieldException {
        var address = f.u32("address");
        var processor = f.text("processor");
        var name = f.text("name");
        return (in, timeNs, queues) -> event.of(timeNs, processor.of(in), address.of(in), name.of(in));
    }

    /** What became of a channel. */
    interface ChannelEvent {

        Event of(long timeNs, String processor, String name, long src, long dst);
    }

    private static EventMaker channel(PayloadFields f, ChannelEvent event) throws MissingFieldException {
        var src = f.u32("src");
        var dst = f.u32("dst");
        var processor = f.text("processor");
        var name = f.text("name");
        return (in, timeNs, queues) -> event.of(timeNs, processor.of(in), name.of(in), src.of(in), dst.of(in));
    }

    private static EventMaker lifeCycleChanged(PayloadFields f) throws MissingFieldException {
        var subject = f.text("subject");
        var state = f.text("state");
        return (in, timeNs, queues) -> new LifeCycleChanged(timeNs, subject.of(in), state.of(in));
    }

    private static EventMaker note(PayloadFields f) throws MissingFieldException {
        var severity = f.constant("severity", Severity.values(), Severity::name);
        var place = f.text("place");
        var text = f.text("text");
        return (in, timeNs, queues) -> new Note(timeNs, severity.of(in), place.of(in), text.of(in));
    }
}
