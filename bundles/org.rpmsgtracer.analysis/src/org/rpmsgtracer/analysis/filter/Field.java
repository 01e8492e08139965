/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.filter;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.trace.event.Payload;

/**
 * What can be asked of events, and by which values: each kind has the relations that make sense for it, and refuses the
 * others when the expression is read. Of the tokens handed over, {@code relation} is where to complain.
 */
sealed interface Field {

    String name();

    /** The relations that this kind of field has, as error messages list them. */
    String relations();

    /** The event has it. */
    Condition present();

    Condition equalTo(Token value) throws FilterException;

    default Condition ordered(Comparison comparison, Token relation, Token value) throws FilterException {
        throw cannot(relation);
    }

    /** Between two values, both included. */
    default Condition between(Token relation, Token low, Token high) throws FilterException {
        throw new FilterException(relation, "a set of values such as {a, b} behind " + name() + " in");
    }

    default Condition contains(Token relation, Token value) throws FilterException {
        throw cannot(relation);
    }

    default Condition matches(Token relation, Token value) throws FilterException {
        throw cannot(relation);
    }

    default FilterException cannot(Token relation) {
        return new FilterException(relation, relations() + " behind " + name());
    }

    /** Numbers, times and percentages: unsigned numbers of a unit. An event may have several. */
    record Numbers(String name, Unit unit, NumberReader reader) implements Field {

        @Override
        public String relations() {
            return "==, !=, <, <=, >, >= or in";
        }

        @Override
        public Condition present() {
            return moment -> reader.any(moment, any -> true);
        }

        @Override
        public Condition equalTo(Token value) throws FilterException {
            long wanted = unit.parse(value);
            return moment -> reader.any(moment, found -> found == wanted);
        }

        @Override
        public Condition ordered(Comparison comparison, Token relation, Token value) throws FilterException {
            long bound = unit.parse(value);
            return moment -> reader.any(moment, found -> comparison.holds(Long.compareUnsigned(found, bound)));
        }

        @Override
        public Condition between(Token relation, Token low, Token high) throws FilterException {
            long least = unit.parse(low);
            long most = unit.parse(high);
            if (Long.compareUnsigned(least, most) > 0) {
                throw new FilterException(high, "at least " + low.text());
            }
            return moment -> reader.any(moment, found -> Long.compareUnsigned(least, found) <= 0
                    && Long.compareUnsigned(found, most) <= 0);
        }
    }

    /** Names and sentences. An event may have several; an empty one is none. */
    record Texts(String name, TextReader reader) implements Field {

        @Override
        public String relations() {
            return "==, !=, contains, matches or in";
        }

        @Override
        public Condition present() {
            return moment -> reader.any(moment, text -> !text.isEmpty());
        }

        @Override
        public Condition equalTo(Token value) throws FilterException {
            String wanted = Values.text(value);
            return moment -> reader.any(moment, wanted::equals);
        }

        @Override
        public Condition contains(Token relation, Token value) throws FilterException {
            String wanted = Values.text(value);
            return moment -> reader.any(moment, text -> !text.isEmpty() && text.contains(wanted));
        }

        @Override
        public Condition matches(Token relation, Token value) throws FilterException {
            RegularExpression wanted = Values.expression(value);
            return moment -> reader.any(moment, text -> !text.isEmpty() && wanted.isFoundIn(text));
        }
    }

    /** One of some words, which may have an order. */
    record Words(String name, WordList words, boolean inOrder, Function<Moment, Optional<String>> reader)
            implements Field {

        @Override
        public String relations() {
            return inOrder ? "==, !=, <, <=, >, >= or in" : "==, != or in";
        }

        @Override
        public Condition present() {
            return moment -> reader.apply(moment).isPresent();
        }

        @Override
        public Condition equalTo(Token value) throws FilterException {
            String wanted = words.parse(value);
            return moment -> reader.apply(moment).filter(wanted::equals).isPresent();
        }

        @Override
        public Condition ordered(Comparison comparison, Token relation, Token value) throws FilterException {
            if (!inOrder) {
                throw cannot(relation);
            }
            int bound = words.placeOf(words.parse(value));
            return moment -> reader.apply(moment)
                    .filter(word -> comparison.holds(Integer.compare(words.placeOf(word), bound))).isPresent();
        }
    }

    /** Yes or no: 1 or 0, empty where the event has no such flag. */
    record Flags(String name, Function<Moment, OptionalInt> reader) implements Field {

        @Override
        public String relations() {
            return "== or !=";
        }

        @Override
        public Condition present() {
            return moment -> reader.apply(moment).orElse(0) == 1;
        }

        @Override
        public Condition equalTo(Token value) throws FilterException {
            int wanted = Values.flag(value);
            return moment -> reader.apply(moment).orElse(-1) == wanted;
        }
    }

    /** The recorded bytes of a message; null where the event is none. */
    record Bytes(String name, Function<Moment, @Nullable Payload> reader) implements Field {

        @Override
        public String relations() {
            return "==, !=, contains, matches or in";
        }

        @Override
        public Condition present() {
            return moment -> reader.apply(moment) != null;
        }

        @Override
        public Condition equalTo(Token value) throws FilterException {
            Payload wanted = Payload.of(Values.bytes(value));
            return moment -> wanted.equals(reader.apply(moment));
        }

        @Override
        public Condition contains(Token relation, Token value) throws FilterException {
            byte[] wanted = Values.bytes(value);
            return moment -> {
                @Nullable Payload payload = reader.apply(moment);
                return payload != null && ByteSearch.contains(payload, wanted);
            };
        }

        @Override
        public Condition matches(Token relation, Token value) throws FilterException {
            RegularExpression wanted = Values.expression(value);
            return moment -> {
                @Nullable Payload payload = reader.apply(moment);
                return payload != null && wanted.isFoundIn(payload);
            };
        }
    }
}
