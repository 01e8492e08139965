/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.cli.format;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.rpmsgtracer.analysis.state.Service;
import org.rpmsgtracer.analysis.state.Side;
import org.rpmsgtracer.analysis.state.SystemState;
import org.rpmsgtracer.analysis.state.VringState;
import org.rpmsgtracer.trace.event.Announcement;
import org.rpmsgtracer.trace.event.ChainOffered;
import org.rpmsgtracer.trace.event.ChainReturned;
import org.rpmsgtracer.trace.event.ChannelCreated;
import org.rpmsgtracer.trace.event.ChannelDestroyed;
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
import org.rpmsgtracer.trace.event.QueueEvent;
import org.rpmsgtracer.trace.event.VringConfigured;

/**
 * Takes a recording apart, event by event, into fields. Follows the state of the system, because an event names its
 * virtqueue by a number, and its processors and service not at all. For one thread.
 */
public final class EventFields {

    /** The fields of an event of any type, in the order of the columns of a table. */
    public static final List<String> NAMES = List.of("event", "timeNs", "type", "vring", "queue", "direction",
            "driver", "device", "size", "align", "descAddress", "availAddress", "usedAddress", "availIdx", "usedIdx",
            "buffers", "bufferBytes", "address", "descriptors", "by", "from", "to", "index", "head", "src", "dst",
            "reserved", "length", "flags", "service", "evidence", "recovered", "payload", "action", "processor",
            "name", "addr", "count", "reason", "subject", "state", "severity", "place", "text");

    /** The fields of a message, where only messages are listed. */
    public static final List<String> NAMES_OF_MESSAGE = List.of("event", "timeNs", "vring", "direction", "from", "to",
            "index", "head", "src", "dst", "reserved", "length", "flags", "service", "evidence", "recovered",
            "payload");

    private final SystemState state = new SystemState();
    private final Service service;

    /** @param atTheEnd gives the system after the last event; asked at most once, and only where it is needed */
    public EventFields(Supplier<SystemState> atTheEnd) {
        service = new Service(state, atTheEnd);
    }

    /** The event comes next in the recording. */
    public void pass(Event event) {
        state.apply(event);
    }

    /**
     * What an event says.
     *
     * @param number its number in the recording, from 0
     * @param event  the event that passed last
     */
    public List<Field> of(long number, Event event) {
        FieldList fields = new FieldList().count("event", number).count("timeNs", event.timeNs())
                .text("type", event.getClass().getSimpleName());
        switch (event) {
            case QueueEvent onQueue -> addOnQueue(fields, onQueue);
            case EndpointCreated created -> fields.text("processor", created.processor())
                    .text("name", created.name()).address("addr", created.address());
            case EndpointDestroyed gone -> fields.text("processor", gone.processor())
                    .text("name", gone.name()).address("addr", gone.address());
            case ChannelCreated created -> fields.text("processor", created.processor())
                    .text("name", created.name()).address("src", created.src()).address("dst", created.dst());
            case ChannelDestroyed gone -> fields.text("processor", gone.processor())
                    .text("name", gone.name()).address("src", gone.src()).address("dst", gone.dst());
            case LifeCycleChanged changed -> fields.text("subject", changed.subject())
                    .text("state", changed.state());
            case Note note -> fields.word("severity", note.severity()).text("place", note.place())
                    .text("text", note.text());
        }
        return fields.list();
    }

    /**
     * What a message says, where only messages are listed: the fields {@link #NAMES_OF_MESSAGE}.
     *
     * @param number  its event number in the recording, from 0
     * @param message the event that passed last
     */
    public List<Field> ofMessage(long number, Message message) {
        FieldList fields = new FieldList().count("event", number).count("timeNs", message.timeNs());
        addMessage(fields, message);
        return fields.list();
    }

    private void addOnQueue(FieldList fields, QueueEvent event) {
        switch (event) {
            case Message message -> addMessage(fields, message);
            case VringConfigured configured -> addConfigured(fields, configured);
            case ChainOffered offered -> addVring(fields, event).count("availIdx", offered.availIdx())
                    .count("head", offered.head()).bits("address", offered.address())
                    .count("length", offered.lengthBytes()).bits("flags", offered.flags())
                    .count("descriptors", offered.descriptors());
            case ChainReturned returned -> addVring(fields, event).count("usedIdx", returned.usedIdx())
                    .count("head", returned.head()).count("length", returned.lengthBytes());
            case Kick kick -> addVring(fields, kick);
            case Interrupt interrupt -> addVring(fields, interrupt);
            case KickSuppressed suppressed -> addVring(fields, event).word("by", suppressed.by());
            case Announcement said -> addVring(fields, event).count("index", said.index())
                    .word("action", said.action()).text("name", said.name()).address("addr", said.address());
            case Lost lost -> addVring(fields, event).count("count", lost.count()).word("reason", lost.reason());
        }
    }

    private FieldList addVring(FieldList fields, QueueEvent event) {
        return fields.text("vring", state.vring(event.queue()).map(VringState::name).orElse(""));
    }

    private void addConfigured(FieldList fields, VringConfigured event) {
        addVring(fields, event).count("queue", event.queue().number()).text("direction", event.direction().text())
                .text("driver", event.driver()).text("device", event.device()).count("size", event.num())
                .countOrUnknown("align", event.align()).bits("descAddress", event.descAddress())
                .bits("availAddress", event.availAddress()).bits("usedAddress", event.usedAddress())
                .count("availIdx", event.availIdx()).count("usedIdx", event.usedIdx())
                .countOrUnknown("buffers", event.buffers()).countOrUnknown("bufferBytes", event.bufferBytes());
    }

    private void addMessage(FieldList fields, Message message) {
        Optional<VringState> vring = state.vring(message.queue());
        boolean seen = message.evidence() != Evidence.INFERRED;
        addVring(fields, message).text("direction", vring.map(known -> known.direction().text()).orElse(""))
                .text("from", vring.map(known -> known.processor(Side.sender(known.direction()))).orElse(""))
                .text("to", vring.map(known -> known.processor(Side.sender(known.direction()).other())).orElse(""))
                .count("index", message.index()).count("head", message.head());
        if (seen) {
            fields.address("src", message.src()).address("dst", message.dst()).bits("reserved", message.reserved())
                    .count("length", message.length()).bits("flags", message.flags());
        } else {
            fields.unknown("src", "dst", "reserved", "length", "flags");
        }
        fields.text("service", service.of(message))
                .word("evidence", message.evidence()).flag("recovered", message.recovered())
                .bytes("payload", message.payload());
    }
}
