/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.foreign;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.trace.event.Payload;
import org.rpmsgtracer.trace.foreign.Field.ArrayField;
import org.rpmsgtracer.trace.foreign.Field.IntegerField;
import org.rpmsgtracer.trace.foreign.Field.StructField;
import org.rpmsgtracer.trace.foreign.Field.TextField;
import org.rpmsgtracer.trace.foreign.FieldType.Label;

/** The fields of an event by name, as what an event of ours needs: numbers in a range, constants, texts, bytes. */
final class PayloadFields {

    private static final long MAX_U16 = 0xFFFF;
    private static final long MAX_U32 = 0xFFFF_FFFFL;

    private final StructField fields;

    PayloadFields(StructField fields) {
        this.fields = fields;
    }

    /** An event has no field that an event of ours needs. */
    static final class MissingFieldException extends Exception {

        private static final long serialVersionUID = 1L;

        MissingFieldException(String sentence) {
            super(sentence);
        }
    }

    /** A number of the event that is being read. */
    interface Number {

        long of(BitReader in) throws UnusableException;

        default int intOf(BitReader in) throws UnusableException {
            return (int) of(in);
        }
    }

    /** A text, constant or payload of the event that is being read. */
    interface Content<T> {

        T of(BitReader in) throws UnusableException;
    }

    Number u16(String name) throws MissingFieldException {
        return within(name, 0, MAX_U16);
    }

    Number u32(String name) throws MissingFieldException {
        return within(name, 0, MAX_U32);
    }

    Number within(String name, long min, long max) throws MissingFieldException {
        IntegerField field = integer(name);
        return in -> {
            long value = in.values[field.slot()];
            if (value < min || value > max) {
                throw new UnusableException(
                        name + " is " + shown(field, value) + ", expected " + min + ".." + max);
            }
            return value;
        };
    }

    /** A number without sign of 64 bits, or of fewer. */
    Number u64(String name) throws MissingFieldException {
        IntegerField field = integer(name);
        boolean whole = field.type().size() == Long.SIZE;
        return in -> {
            long value = in.values[field.slot()];
            if (value < 0 && !whole) {
                throw new UnusableException(name + " is " + value + ", expected 0 or more");
            }
            return value;
        };
    }

    private static String shown(IntegerField field, long value) {
        return field.type().signed() ? Long.toString(value) : Long.toUnsignedString(value);
    }

    /**
     * One of some constants: named by the integer's label if it has labels, else by its place.
     *
     * @param text what a constant is called in traces
     */
    <T extends Enum<T>> Content<T> constant(String name, T[] constants, Function<T, String> text)
            throws MissingFieldException {
        IntegerField field = integer(name);
        if (field.type().labels().isEmpty()) {
            Number place = within(name, 0, constants.length - 1L);
            return in -> constants[place.intOf(in)];
        }
        return in -> {
            long value = in.values[field.slot()];
            for (Label label : field.type().labels()) {
                @Nullable T constant = field.carries(label, value) ? called(label.name(), constants, text) : null;
                if (constant != null) {
                    return constant;
                }
            }
            throw new UnusableException(name + " is " + shown(field, value) + ", which is called none of "
                    + String.join(", ", Arrays.stream(constants).map(text).toList()));
        };
    }

    private static <T extends Enum<T>> @Nullable T called(String label, T[] constants, Function<T, String> text) {
        for (T constant : constants) {
            if (plain(text.apply(constant)).equals(plain(label))) {
                return constant;
            }
        }
        return null;
    }

    /** Tracers that cannot write a hyphen write an underscore, and one before words of TSDL. */
    private static String plain(String label) {
        return label.replaceFirst("^_", "").replace('-', '_').toUpperCase(Locale.ROOT);
    }

    /** A text of which more is kept than a trace of ours can hold, or an array of characters up to the first zero. */
    Content<String> text(String name) throws MissingFieldException {
        Field field = required(name);
        if (field instanceof TextField text) {
            return in -> decoded(
                    in.bytes(in.values[text.slot()], (int) Math.min(MAX_U16, in.values[text.slot() + 1]), false));
        }
        Content<byte[]> characters = bytes(name, field, "text");
        return in -> decoded(characters.of(in));
    }

    private static String decoded(byte[] bytes) {
        int length = 0;
        while (length < bytes.length && bytes[length] != 0) {
            length++;
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    /** An array of bytes of at most 65,535. */
    Content<Payload> payload(String name) throws MissingFieldException {
        Content<byte[]> bytes = bytes(name, required(name), "array of bytes");
        return in -> Payload.of(bytes.of(in));
    }

    private static Content<byte[]> bytes(String name, Field field, String expected) throws MissingFieldException {
        if (!(field instanceof ArrayField array) || !(array.element() instanceof IntegerField element)
                || !element.isByte()) {
            throw new MissingFieldException("its field " + name + " is no " + expected);
        }
        return in -> {
            long count = in.values[array.slot() + 1];
            if (count > MAX_U16) {
                throw new UnusableException(name + " has " + count + " bytes, expected at most " + MAX_U16);
            }
            return in.bytes(in.values[array.slot()], (int) count, element.big());
        };
    }

    private IntegerField integer(String name) throws MissingFieldException {
        if (!(required(name) instanceof IntegerField integer)) {
            throw new MissingFieldException("its field " + name + " is no integer");
        }
        return integer;
    }

    private Field required(String name) throws MissingFieldException {
        Field field = fields.member(name);
        if (field == null) {
            throw new MissingFieldException("it has no field " + name);
        }
        return field;
    }
}
