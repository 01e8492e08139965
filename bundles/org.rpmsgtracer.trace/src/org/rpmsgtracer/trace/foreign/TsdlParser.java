/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.foreign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.trace.foreign.FieldType.Order;

/** Parses a metadata text in CTF's language TSDL (CTF 1.8.3, 7 and C). */
final class TsdlParser {

    private static final long NS_PER_SECOND = 1_000_000_000;

    private final Tokens tokens;
    private final TypeParser types;

    private @Nullable Block trace;
    private final Map<String, String> environment = new LinkedHashMap<>();
    private final Map<String, Description.Clock> clocks = new LinkedHashMap<>();
    private final Map<Long, Description.Stream> streams = new LinkedHashMap<>();
    private final List<Description.Event> events = new ArrayList<>();

    /** What stands in the braces of a block such as {@code trace { }}. */
    private record Block(Token start, Map<String, Attribute> values, Map<String, FieldType> definitions) {

        Optional<FieldType> definition(String name) {
            return Optional.ofNullable(definitions.get(name));
        }

        long number(String name, long otherwise) throws TsdlException {
            Attribute value = values.get(name);
            return value == null ? otherwise : value.numberWithin(name, Long.MIN_VALUE, Long.MAX_VALUE);
        }

        String text(String name) {
            Attribute value = values.get(name);
            return value == null ? "" : value.text();
        }
    }

    private TsdlParser(String text) throws TsdlException {
        this.tokens = new Tokens(text);
        this.types = new TypeParser(tokens);
    }

    /** @throws TsdlException if it is no TSDL, or declares what cannot be */
    static Description parse(String text) throws TsdlException {
        TsdlParser parser = new TsdlParser(text);
        parser.declarations();
        return parser.description();
    }

    private void declarations() throws TsdlException {
        while (tokens.peek().kind() != Token.Kind.END) {
            if (!tokens.take(";") && !types.takeDeclaration()) {
                block();
            }
        }
    }

    private void block() throws TsdlException {
        Token keyword = tokens.next();
        switch (keyword.kind() == Token.Kind.WORD ? keyword.text() : "") {
            case "trace" -> trace(keyword);
            case "env" -> body(keyword).values().forEach((name, value) -> environment.put(name, value.text()));
            case "clock" -> clock(body(keyword));
            case "stream" -> stream(body(keyword));
            case "event" -> event(body(keyword));
            case "callsite" -> body(keyword);
            case "integer", "floating_point", "string" -> {
                // the default of a type class, which no reader knows
                body(keyword);
            }
            default -> throw TsdlException.unexpected(keyword, "a declaration");
        }
        tokens.expect(";");
    }

    private Block body(Token keyword) throws TsdlException {
        Block block = new Block(keyword, new LinkedHashMap<>(), new LinkedHashMap<>());
        tokens.expect("{");
        types.nested(() -> {
            while (!tokens.take("}")) {
                if (!types.takeDeclaration()) {
                    assignment(block);
                    tokens.expect(";");
                }
            }
        });
        return block;
    }

    private void assignment(Block block) throws TsdlException {
        String name = Attribute.path(tokens);
        if (tokens.take(":=")) {
            block.definitions().put(name, types.arrays(types.type()));
        } else {
            tokens.expect("=");
            block.values().put(name, Attribute.read(tokens));
        }
    }

    private void trace(Token keyword) throws TsdlException {
        if (trace != null) {
            throw new TsdlException(keyword.line(), "there is a second block \"trace\"");
        }
        Block block = body(keyword);
        long major = block.number("major", 1);
        long minor = block.number("minor", 8);
        if (major != 1 || minor != 8) {
            throw new TsdlException(keyword.line(), "found CTF " + major + "." + minor + ", expected 1.8");
        }
        trace = block;
    }

    private void clock(Block block) throws TsdlException {
        String name = block.text("name");
        long frequency = block.number("freq", NS_PER_SECOND);
        if (name.isEmpty() || frequency < 1) {
            throw new TsdlException(block.start().line(), "found a clock \"" + Excerpt.of(name) + "\" of " + frequency
                    + " Hz, expected one with a name and a frequency of at least 1 Hz");
        }
        Attribute absolute = block.values().get("absolute");
        clocks.put(name, new Description.Clock(name, block.text("uuid"), frequency, block.number("offset_s", 0),
                block.number("offset", 0), absolute != null && absolute.truth()));
    }

    private void stream(Block block) throws TsdlException {
        long id = block.number("id", 0);
        Description.Stream stream = new Description.Stream(id, block.definition("packet.context"),
                block.definition("event.header"), block.definition("event.context"));
        if (streams.putIfAbsent(id, stream) != null) {
            throw new TsdlException(block.start().line(), "there is a second stream " + Long.toUnsignedString(id));
        }
    }

    private void event(Block block) throws TsdlException {
        events.add(new Description.Event(block.number("id", 0), block.number("stream_id", 0), block.text("name"),
                block.definition("context"), block.definition("fields")));
    }

    private Description description() throws TsdlException {
        Block declared = trace;
        if (declared == null) {
            throw new TsdlException("it has no block \"trace\"");
        }
        Attribute order = declared.values().get("byte_order");
        if (order == null || order.order() == Order.NATIVE) {
            throw new TsdlException(declared.start().line(),
                    "found a trace without byte order, expected \"le\" or \"be\"");
        }
        if (streams.isEmpty()) {
            streams.put(0L, new Description.Stream(0, Optional.empty(), Optional.empty(), Optional.empty()));
        }
        return new Description(order.order(), uuid(declared), declared.definition("packet.header"), environment, clocks,
                streams, events);
    }

    private static Optional<UUID> uuid(Block trace) throws TsdlException {
        Attribute uuid = trace.values().get("uuid");
        if (uuid == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(uuid.text()));
        } catch (IllegalArgumentException e) {
            throw TsdlException.unexpected(uuid.token(), "a UUID");
        }
    }
}
