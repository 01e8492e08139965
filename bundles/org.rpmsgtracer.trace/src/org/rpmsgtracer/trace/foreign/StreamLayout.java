/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.foreign;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.trace.foreign.Field.ArrayField;
import org.rpmsgtracer.trace.foreign.Field.IntegerField;
import org.rpmsgtracer.trace.foreign.Field.Meaning;
import org.rpmsgtracer.trace.foreign.Field.StructField;
import org.rpmsgtracer.trace.foreign.FieldType.IntegerType;
import org.rpmsgtracer.trace.foreign.PayloadFields.MissingFieldException;

/** How the packets of a stream look, made from its declaration (CTF 1.8.3, 5 and 6). */
final class StreamLayout {

    private static final String PACKET_HEADER = "trace.packet.header";
    private static final String PACKET_CONTEXT = "stream.packet.context";
    private static final String EVENT_HEADER = "stream.event.header";
    private static final String STREAM_CONTEXT = "stream.event.context";
    private static final String EVENT_CONTEXT = "event.context";
    private static final String EVENT_FIELDS = "event.fields";

    /** Events of lower numbers are found without a search. */
    private static final int FIRST_EVENTS = 1024;

    private final Description trace;
    private final long id;
    private final Map<String, StructField> scopes = new LinkedHashMap<>();
    private final StructField packetHeader;
    private final StructField packetContext;
    private final StructField eventHeader;
    private final StructField eventContext;
    private final @Nullable ArrayField rawTime;
    private final Map<Long, EventLayout> events = new HashMap<>();
    private final @Nullable EventLayout[] firstEvents = new EventLayout[FIRST_EVENTS];
    private String clock = "";
    private int slots;

    StreamLayout(Description trace, Description.Stream stream, Slots.Budget budget) throws TsdlException {
        this.trace = trace;
        this.id = stream.id();
        Slots taken = Slots.of(budget);
        packetHeader = scope(PACKET_HEADER, trace.packetHeader(), taken, (name, type) -> Meaning.NONE);
        packetContext = scope(PACKET_CONTEXT, stream.packetContext(), taken, this::packetMeaning);
        eventHeader = scope(EVENT_HEADER, stream.eventHeader(), taken, this::headerMeaning);
        eventContext = scope(STREAM_CONTEXT, stream.eventContext(), taken, (name, type) -> Meaning.NONE);
        rawTime = eventContext.member("raw_time") instanceof ArrayField field
                && field.element() instanceof IntegerField time && time.type().size() == Long.SIZE ? field : null;
        slots = taken.end();
        for (Description.Event event : trace.events()) {
            if (event.streamId() == id) {
                add(event, taken.after());
            }
        }
    }

    private StructField scope(String name, Optional<FieldType> type, Slots taken, LayoutBuilder.Meanings meanings)
            throws TsdlException {
        StructField fields = new LayoutBuilder(name, trace.order(), taken, scopes, meanings).build(type);
        scopes.put(name, fields);
        return fields;
    }

    private void add(Description.Event event, Slots taken) throws TsdlException {
        Map<String, StructField> before = new LinkedHashMap<>(scopes);
        StructField context = own(EVENT_CONTEXT, event.context(), before, taken);
        before.put(EVENT_CONTEXT, context);
        StructField fields = own(EVENT_FIELDS, event.fields(), before, taken);
        Optional<EventMaker> maker = Optional.empty();
        String lacking = "";
        try {
            maker = EventMaker.of(EventLayout.plainName(event.name()), new PayloadFields(fields));
        } catch (MissingFieldException e) {
            lacking = String.valueOf(e.getMessage());
        }
        slots = Math.max(slots, taken.end());
        EventLayout layout = new EventLayout(event.name(), context, fields, maker, lacking, taken.end());
        if (events.put(event.id(), layout) != null) {
            throw new TsdlException("there is a second event " + Long.toUnsignedString(event.id()) + " in stream "
                    + Long.toUnsignedString(id));
        }
        if (event.id() >= 0 && event.id() < FIRST_EVENTS) {
            firstEvents[(int) event.id()] = layout;
        }
    }

    private StructField own(String name, Optional<FieldType> type, Map<String, StructField> before, Slots taken)
            throws TsdlException {
        return new LayoutBuilder(name, trace.order(), taken, before, (member, t) -> Meaning.NONE).build(type);
    }

    private Meaning packetMeaning(String name, IntegerType type) throws TsdlException {
        if (!isClock(type, name.equals("timestamp_begin") || name.equals("timestamp_end"))) {
            return Meaning.NONE;
        }
        return name.endsWith("_end") ? Meaning.NONE : Meaning.CLOCK;
    }

    private Meaning headerMeaning(String name, IntegerType type) throws TsdlException {
        if (name.equals("id")) {
            return Meaning.EVENT_ID;
        }
        return isClock(type, name.equals("timestamp")) ? Meaning.CLOCK : Meaning.NONE;
    }

    /** A field that says no clock but has the name of a time belongs to the only clock (8). */
    private boolean isClock(IntegerType type, boolean namedSo) throws TsdlException {
        String name = type.clock();
        if (name.isEmpty()) {
            if (!namedSo || trace.clocks().size() > 1) {
                return false;
            }
            name = trace.clocks().keySet().stream().findFirst().orElse("");
        } else if (!trace.clocks().containsKey(name)) {
            throw new TsdlException("the clock \"" + Excerpt.of(name) + "\" is not declared");
        }
        if (!clock.isEmpty() && !clock.equals(name)) {
            throw new TsdlException("stream " + Long.toUnsignedString(id) + " has two clocks, \"" + Excerpt.of(clock)
                    + "\" and \"" + Excerpt.of(name) + "\"");
        }
        clock = name;
        return true;
    }

    long id() {
        return id;
    }

    /** The clock that its times are of; without a name and of a thousand million ticks where none is declared. */
    Description.Clock clock() {
        return trace.clocks().getOrDefault(clock, new Description.Clock("", "", 1_000_000_000, 0, 0, false));
    }

    /** Values that have to be kept while it is read. */
    int slots() {
        return slots;
    }

    /**
     * The time of the event at hand: its own, where a trace of ours keeps that of a late event, else the stored one.
     *
     * @param shiftNs to be added to a time of the stream's clock
     */
    long ownTimeNs(BitReader in, long storedNs, long shiftNs) throws UnusableException {
        ArrayField own = rawTime;
        if (own == null || in.values[own.slot() + 1] == 0) {
            return storedNs;
        }
        boolean big = own.element() instanceof IntegerField element && element.big();
        long timeNs = in.integerAt(in.values[own.slot()], Long.SIZE, big) + shiftNs;
        if (timeNs < 0) {
            throw new UnusableException("raw_time is before the zero of its clock");
        }
        return timeNs;
    }

    StructField packetHeader() {
        return packetHeader;
    }

    StructField packetContext() {
        return packetContext;
    }

    StructField eventHeader() {
        return eventHeader;
    }

    StructField eventContext() {
        return eventContext;
    }

    /**
     * The event of a number.
     *
     * @param number -1 if the event header has none: there must be one kind of event only
     */
    EventLayout event(long number) throws DamagedException {
        EventLayout event = number >= 0 && number < FIRST_EVENTS ? firstEvents[(int) number] : events.get(number);
        if (event != null) {
            return event;
        }
        if (number == -1 && events.size() == 1) {
            return events.values().iterator().next();
        }
        throw new DamagedException("found an event of number " + Long.toUnsignedString(number)
                + ", which the metadata does not declare");
    }
}
