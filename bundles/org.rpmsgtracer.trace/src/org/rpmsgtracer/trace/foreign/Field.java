/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.foreign;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.trace.foreign.FieldType.IntegerType;
import org.rpmsgtracer.trace.foreign.FieldType.Label;

/** A field at its place in a packet or event: reads its bits and keeps its value in its slot. Made from the metadata. */
sealed interface Field {

    void read(BitReader in) throws DamagedException;

    /** Where it may begin, in bits. */
    int align();

    /** What an integer is besides its value. */
    enum Meaning {
        NONE,

        /** Says which event follows. */
        EVENT_ID,

        /** Says what time it is. */
        CLOCK
    }

    /** An integer; its value, with its sign, stands in the slot. */
    final class IntegerField implements Field {

        private final IntegerType type;
        private final int size;
        private final int align;
        private final boolean big;
        private final Meaning meaning;
        private final int slot;
        private final int signShift;

        IntegerField(IntegerType type, boolean big, Meaning meaning, int slot) {
            this.type = type;
            this.size = type.size();
            this.align = type.align();
            this.big = big;
            this.meaning = meaning;
            this.slot = slot;
            this.signShift = type.signed() ? Long.SIZE - size : 0;
        }

        IntegerType type() {
            return type;
        }

        boolean big() {
            return big;
        }

        int slot() {
            return slot;
        }

        @Override
        public void read(BitReader in) throws DamagedException {
            if (align > 1) {
                in.align(align);
            }
            long value = in.integer(size, big) << signShift >> signShift;
            in.values[slot] = value;
            if (meaning == Meaning.EVENT_ID) {
                in.eventId = value;
            } else if (meaning == Meaning.CLOCK) {
                in.seeClock(value, size);
            }
        }

        @Override
        public int align() {
            return align;
        }

        boolean isByte() {
            return size == Byte.SIZE;
        }

        /** Whether its value lies within a label's. */
        boolean carries(Label label, long value) {
            return type.signed()
                    ? value >= label.first() && value <= label.last()
                    : Long.compareUnsigned(value, label.first()) >= 0 && Long.compareUnsigned(value, label.last()) <= 0;
        }
    }

    /** A number that nobody asks for. */
    record PassedField(int size, int align) implements Field {

        @Override
        public void read(BitReader in) throws DamagedException {
            in.align(align);
            in.skip(size);
        }
    }

    /** A text; its place in bits stands in the slot, the count of its bytes in the next one. */
    record TextField(int slot) implements Field {

        @Override
        public void read(BitReader in) throws DamagedException {
            in.align(Byte.SIZE);
            in.values[slot] = in.position();
            in.values[slot + 1] = in.text();
        }

        @Override
        public int align() {
            return Byte.SIZE;
        }
    }

    /** Elements of one kind; the place of the first in bits stands in the slot, their count in the next one. */
    final class ArrayField implements Field {

        private final Field element;
        private final long count;
        private final @Nullable IntegerField length;
        private final int slot;
        private final int elementBits;

        /**
         * @param count  of the elements
         * @param length where that stands instead, if it is not the same each time
         */
        ArrayField(Field element, long count, @Nullable IntegerField length, int slot) {
            this.element = element;
            this.count = count;
            this.length = length;
            this.slot = slot;
            this.elementBits = packedBits(element);
        }

        /** Bits of an element if these follow one another without gaps, else 0. */
        private static int packedBits(Field element) {
            int bits = switch (element) {
                case IntegerField e -> e.type().size();
                case PassedField e -> e.size();
                case TextField e -> 0;
                case ArrayField e -> 0;
                case StructField e -> 0;
                case VariantField e -> 0;
            };
            return bits % element.align() == 0 ? bits : 0;
        }

        Field element() {
            return element;
        }

        int slot() {
            return slot;
        }

        @Override
        public void read(BitReader in) throws DamagedException {
            IntegerField dynamic = length;
            long elements = dynamic == null ? count : in.values[dynamic.slot()];
            in.align(element.align());
            in.values[slot] = in.position();
            in.values[slot + 1] = elements;
            if (elements == 0) {
                return;
            }
            in.require(elements);
            if (elementBits > 0) {
                in.skip(elements * elementBits);
                return;
            }
            in.countElements(elements);
            for (long i = 0; i < elements; i++) {
                element.read(in);
            }
        }

        @Override
        public int align() {
            return element.align();
        }
    }

    /** Fields one after the other. */
    final class StructField implements Field {

        private final Map<String, Field> members = new LinkedHashMap<>();
        private Field[] fields = {};
        private int align;

        /** @param align what it asks for at least */
        StructField(int align) {
            this.align = align;
        }

        void add(String name, Field field) {
            members.put(name, field);
            fields = members.values().toArray(new Field[0]);
            align = Math.max(align, field.align());
        }

        Map<String, Field> members() {
            return members;
        }

        /** The member of a name, written with the underscore that avoids words of TSDL, or without (7.3.2). */
        @Nullable
        Field member(String name) {
            return named(members, name);
        }

        @Override
        public void read(BitReader in) throws DamagedException {
            in.align(align);
            for (Field field : fields) {
                field.read(in);
            }
        }

        @Override
        public int align() {
            return align;
        }
    }

    /** One of several fields, chosen by the value of an integer. */
    final class VariantField implements Field {

        private record Choice(Label label, Field field) {}

        private final IntegerField tag;
        private final Map<String, Field> options;
        private final List<Choice> choices;

        /** @param options by name; the tag's labels of these names choose them */
        VariantField(IntegerField tag, Map<String, Field> options) {
            this.tag = tag;
            this.options = options;
            this.choices = tag.type().labels().stream().flatMap(label -> {
                Field field = named(options, label.name());
                return field == null ? List.<Choice>of().stream() : List.of(new Choice(label, field)).stream();
            }).toList();
        }

        Map<String, Field> options() {
            return options;
        }

        @Override
        public void read(BitReader in) throws DamagedException {
            long value = in.values[tag.slot()];
            for (Choice choice : choices) {
                if (tag.carries(choice.label(), value)) {
                    choice.field().read(in);
                    return;
                }
            }
            throw new DamagedException("found " + value + " before bit " + in.position()
                    + ", which chooses none of " + Excerpt.of(options.keySet().toString()));
        }

        /** The variant itself has none: that of the chosen field holds (4.2.2). */
        @Override
        public int align() {
            return 1;
        }
    }

    private static @Nullable Field named(Map<String, Field> fields, String name) {
        Field same = fields.get(name);
        if (same != null) {
            return same;
        }
        Field marked = fields.get("_" + name);
        return marked == null && name.startsWith("_") ? fields.get(name.substring(1)) : marked;
    }
}
