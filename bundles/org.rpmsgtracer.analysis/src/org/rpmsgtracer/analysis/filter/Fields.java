/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.filter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.analysis.state.VringState;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage;
import org.rpmsgtracer.trace.event.Announcement;
import org.rpmsgtracer.trace.event.ChainOffered;
import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.Evidence;
import org.rpmsgtracer.trace.event.KickSuppressed;
import org.rpmsgtracer.trace.event.LifeCycleChanged;
import org.rpmsgtracer.trace.event.Lost;
import org.rpmsgtracer.trace.event.Message;
import org.rpmsgtracer.trace.event.Note;
import org.rpmsgtracer.trace.event.QueueEvent;
import org.rpmsgtracer.trace.event.Role;
import org.rpmsgtracer.trace.event.Severity;

/** The fields by their names; {@code releng/docs/filter.md} has the same table for people. */
final class Fields {

    private static final String PREFIX = "rpmsg.";
    private static final Map<String, String> OTHER_NAMES = Map.of("direction", "dir", "length", "len", "desc", "head",
            "vq", "queue", "data", "payload");
    private static final WordList TYPES = new WordList(Stream
            .concat(Stream.of(QueueEvent.class.getPermittedSubclasses()),
                    Stream.of(Event.class.getPermittedSubclasses()).filter(type -> !type.isInterface()))
            .map(Class::getSimpleName).toList());
    private static final WordList DIRECTIONS =
            new WordList(Stream.of(Direction.values()).map(Direction::text).toList());
    private static final Map<String, Field> FIELDS = byName(fields());

    private Fields() {}

    static Field of(Token token) throws FilterException {
        String name = token.text().startsWith(PREFIX) ? token.text().substring(PREFIX.length()) : token.text();
        @Nullable Field field =
                token.kind() == Token.Kind.WORD ? FIELDS.get(OTHER_NAMES.getOrDefault(name, name)) : null;
        if (field == null) {
            throw new FilterException(token,
                    "a field such as type, time, vring, src, dst, len, service or payload");
        }
        return field;
    }

    /** Occupancy or messages in flight of a virtqueue by its name; the bare word vring is that of the event. */
    static Field level(String name, Token vring) {
        boolean ofEvent = vring.is("vring");
        Function<Moment, Optional<VringState>> which =
                ofEvent ? Moment::vring : moment -> moment.vring(vring.text());
        return name.equals("inflight")
                ? number(name, moment -> toLong(which.apply(moment).map(VringState::inFlight)))
                : new Field.Numbers(name, Unit.PERCENT, one(moment -> occupancy(which.apply(moment))));
    }

    private static List<Field> fields() {
        return List.of(
                word("type", TYPES, moment -> Optional.of(moment.event().getClass().getSimpleName())),
                new Field.Numbers("time", Unit.TIME, (moment, test) -> test.test(moment.event().timeNs())),
                number("queue", moment -> moment.event() instanceof QueueEvent e ? some(e.queue().number()) : none()),
                text("vring", moment -> moment.vring().map(VringState::name)),
                text("device", moment -> moment.vring().map(VringState::deviceName)),
                word("dir", DIRECTIONS, moment -> moment.vring().map(vring -> vring.direction().text())),
                new Field.Texts("processor", EventTexts::processors),
                text("from", moment -> isMessage(moment) ? moment.processor(true) : Optional.empty()),
                text("to", moment -> isMessage(moment) ? moment.processor(false) : Optional.empty()),
                number("index", moment -> EventNumbers.index(moment.event())),
                number("head", moment -> EventNumbers.head(moment.event())),
                number("descriptors", moment -> moment.event() instanceof ChainOffered e
                        ? some(e.descriptors())
                        : none()),
                number("address", moment -> moment.event() instanceof ChainOffered e ? some(e.address()) : none()),
                number("src", moment -> EventNumbers.src(moment.event())),
                number("dst", moment -> EventNumbers.dst(moment.event())),
                new Field.Numbers("addr", Unit.ONE, EventNumbers::addresses),
                number("len", moment -> EventNumbers.length(moment.event())),
                number("flags", moment -> EventNumbers.flags(moment.event())),
                number("reserved", moment -> seen(moment, Message::reserved)),
                text("service", moment -> Optional.of(moment.service())),
                word("evidence", WordList.of(Evidence.values()),
                        moment -> moment.event() instanceof Message e ? wordOf(e.evidence()) : Optional.empty()),
                new Field.Flags("recovered", moment -> moment.event() instanceof Message e
                        ? OptionalInt.of(e.recovered() ? 1 : 0)
                        : OptionalInt.empty()),
                new Field.Bytes("payload", moment -> moment.event() instanceof Message e ? e.payload() : null),
                word("action", WordList.of(NameServiceMessage.Action.values()),
                        moment -> moment.event() instanceof Announcement e ? wordOf(e.action()) : Optional.empty()),
                new Field.Texts("name", EventTexts::names),
                word("by", WordList.of(Role.values()),
                        moment -> moment.event() instanceof KickSuppressed e ? wordOf(e.by()) : Optional.empty()),
                number("count", moment -> moment.event() instanceof Lost e ? some(e.count()) : none()),
                word("reason", WordList.of(Lost.Reason.values()),
                        moment -> moment.event() instanceof Lost e ? wordOf(e.reason()) : Optional.empty()),
                text("subject", moment -> moment.event() instanceof LifeCycleChanged e
                        ? Optional.of(e.subject())
                        : Optional.empty()),
                text("state", moment -> moment.event() instanceof LifeCycleChanged e
                        ? Optional.of(e.state())
                        : Optional.empty()),
                new Field.Words("severity", WordList.of(Severity.values()), true,
                        moment -> severity(moment.event()).map(WordList::of)),
                text("place", moment -> moment.event() instanceof Note e ? Optional.of(e.place()) : Optional.empty()),
                text("text", moment -> moment.event() instanceof Note e ? Optional.of(e.text()) : Optional.empty()),
                number("inflight", moment -> toLong(Optional.of(moment.inFlight()))),
                new Field.Numbers("occupancy", Unit.PERCENT, one(moment -> occupancy(moment.vring()))),
                new Field.Numbers("latency", Unit.TIME, one(Moment::latencyNs)));
    }

    private static Map<String, Field> byName(List<Field> fields) {
        Map<String, Field> byName = new LinkedHashMap<>();
        fields.forEach(field -> byName.put(field.name(), field));
        return byName;
    }

    /** The fields in the order of the document. */
    static List<Field> list() {
        return List.copyOf(FIELDS.values());
    }

    private static Field number(String name, Function<Moment, OptionalLong> reader) {
        return new Field.Numbers(name, Unit.ONE, one(reader));
    }

    private static NumberReader one(Function<Moment, OptionalLong> reader) {
        return (moment, test) -> {
            OptionalLong number = reader.apply(moment);
            return number.isPresent() && test.test(number.getAsLong());
        };
    }

    private static Field text(String name, Function<Moment, Optional<String>> reader) {
        return new Field.Texts(name, (moment, test) -> reader.apply(moment).filter(text -> !text.isEmpty())
                .filter(test).isPresent());
    }

    private static Field word(String name, WordList words, Function<Moment, Optional<String>> reader) {
        return new Field.Words(name, words, false, reader);
    }

    private static Optional<String> wordOf(Enum<?> constant) {
        return Optional.of(WordList.of(constant));
    }

    private static OptionalLong some(long number) {
        return OptionalLong.of(number);
    }

    private static OptionalLong none() {
        return OptionalLong.empty();
    }

    private static OptionalLong seen(Moment moment, Function<Message, Long> field) {
        return moment.event() instanceof Message message && message.evidence() != Evidence.INFERRED
                ? some(field.apply(message))
                : none();
    }

    private static OptionalLong toLong(Optional<OptionalInt> number) {
        return number.isPresent() && number.get().isPresent() ? some(number.get().getAsInt()) : none();
    }

    private static boolean isMessage(Moment moment) {
        return moment.event() instanceof Message || moment.event() instanceof Announcement;
    }

    private static OptionalLong occupancy(Optional<VringState> vring) {
        OptionalInt inFlight = vring.map(VringState::inFlight).orElse(OptionalInt.empty());
        int capacity = vring.map(VringState::capacity).orElse(0);
        return inFlight.isPresent() && capacity > 0
                ? some(inFlight.getAsInt() * 100 * Unit.MILLIONTHS / capacity)
                : none();
    }

    private static Optional<Severity> severity(Event event) {
        if (event instanceof Note note) {
            return Optional.of(note.severity());
        }
        return event instanceof Lost ? Optional.of(Severity.WARNING) : Optional.empty();
    }
}
