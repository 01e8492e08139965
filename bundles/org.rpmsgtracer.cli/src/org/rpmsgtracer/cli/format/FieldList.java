/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.cli.format;

import java.util.ArrayList;
import java.util.List;

import org.rpmsgtracer.trace.event.Payload;

/** Puts the fields of one record together, in the order in which they are written. */
final class FieldList {

    private final List<Field> fields = new ArrayList<>();

    FieldList count(String name, long number) {
        return add(name, new Value.Count(number));
    }

    /** A number whose event says 0 where it is not known. */
    FieldList countOrUnknown(String name, long number) {
        return number == 0 ? unknown(name) : count(name, number);
    }

    FieldList unknown(String... names) {
        for (String name : names) {
            add(name, new Value.Unknown());
        }
        return this;
    }

    FieldList bits(String name, long bits) {
        return add(name, new Value.Bits(bits));
    }

    FieldList address(String name, long address) {
        return add(name, new Value.Address(address));
    }

    FieldList text(String name, String text) {
        return add(name, new Value.Text(text));
    }

    FieldList word(String name, Enum<?> constant) {
        return text(name, Words.of(constant));
    }

    FieldList flag(String name, boolean set) {
        return add(name, new Value.Flag(set));
    }

    FieldList bytes(String name, Payload bytes) {
        return add(name, new Value.Bytes(bytes));
    }

    List<Field> list() {
        return fields;
    }

    private FieldList add(String name, Value value) {
        fields.add(new Field(name, value));
        return this;
    }
}
