/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.foreign;

import java.util.List;

/** What the metadata says of a field's bits (CTF 1.8.3, 4). Types are shared: a type may stand in many places. */
sealed interface FieldType {

    /** Which byte of a number comes first. */
    enum Order {

        /** As the trace declares. */
        NATIVE,
        LITTLE,
        BIG
    }

    /**
     * A name for some values of an integer.
     *
     * @param first smallest value, signed or unsigned like the integer
     * @param last  largest value, included
     */
    record Label(String name, long first, long last) {}

    /**
     * An integer, or an enumeration if it has labels (4.1.5, 4.1.8).
     *
     * @param size   bits, 1..64
     * @param align  bits, a power of two
     * @param text   whether it is a character
     * @param clock  name of the clock whose value it is, else empty
     * @param labels in the order in which they are written
     */
    record IntegerType(int size, int align, boolean signed, Order order, boolean text, String clock,
            List<Label> labels) implements FieldType {

        IntegerType withLabels(List<Label> names) {
            return new IntegerType(size, align, signed, order, text, clock, List.copyOf(names));
        }
    }

    /** A floating-point number of so many bits; no event of ours has one. */
    record FloatType(int size, int align) implements FieldType {}

    /** Bytes up to a zero byte (4.2.5). */
    record StringType() implements FieldType {}

    /** A named part of a structure, or a named choice of a variant. */
    record Member(String name, FieldType type) {}

    /**
     * Fields one after the other (4.2.1).
     *
     * @param scope number that no other structure's declaration has
     * @param align what its declaration asks for at least, in bits
     */
    record StructType(int scope, int align, List<Member> members) implements FieldType {}

    /**
     * One of several fields, chosen by an enumeration that came before (4.2.2).
     *
     * @param tag where that is; of an empty path while a named variant has none
     */
    record VariantType(Reference tag, List<Member> options) implements FieldType {}

    /** So many elements (4.2.3). */
    record ArrayType(FieldType element, long count) implements FieldType {}

    /** As many elements as an integer says that came before (4.2.4). */
    record SequenceType(FieldType element, Reference length) implements FieldType {}

    /**
     * A field that is read before (7.3.2).
     *
     * @param scope the structure in whose declaration the reference is written; 0 if in none
     * @param path  names, from the outermost
     */
    record Reference(int scope, List<String> path) {

        static final Reference NONE = new Reference(0, List.of());

        boolean isNone() {
            return path.isEmpty();
        }

        @Override
        public String toString() {
            return Excerpt.of(String.join(".", path));
        }
    }
}
