/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.foreign;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.trace.foreign.Field.ArrayField;
import org.rpmsgtracer.trace.foreign.Field.IntegerField;
import org.rpmsgtracer.trace.foreign.Field.Meaning;
import org.rpmsgtracer.trace.foreign.Field.PassedField;
import org.rpmsgtracer.trace.foreign.Field.StructField;
import org.rpmsgtracer.trace.foreign.Field.TextField;
import org.rpmsgtracer.trace.foreign.Field.VariantField;
import org.rpmsgtracer.trace.foreign.FieldType.ArrayType;
import org.rpmsgtracer.trace.foreign.FieldType.FloatType;
import org.rpmsgtracer.trace.foreign.FieldType.IntegerType;
import org.rpmsgtracer.trace.foreign.FieldType.Member;
import org.rpmsgtracer.trace.foreign.FieldType.Order;
import org.rpmsgtracer.trace.foreign.FieldType.Reference;
import org.rpmsgtracer.trace.foreign.FieldType.SequenceType;
import org.rpmsgtracer.trace.foreign.FieldType.StringType;
import org.rpmsgtracer.trace.foreign.FieldType.StructType;
import org.rpmsgtracer.trace.foreign.FieldType.VariantType;

/**
 * Makes the fields of one dynamic scope, such as an event's payload, from their types: each gets a slot, and references
 * are bound to the fields they name (CTF 1.8.3, 7.3.2).
 */
final class LayoutBuilder {

    /** Deeper than any real event; a thread's stack holds it easily. */
    private static final int MAX_DEPTH = 256;

    private record Opened(int scope, StructField struct) {}

    /** What an integer of this name in this place means. */
    interface Meanings {

        Meaning of(String name, IntegerType type) throws TsdlException;
    }

    private final Order order;
    private final Slots slots;
    private final Map<String, StructField> before;
    private final Meanings meanings;
    private final Deque<Opened> opened = new ArrayDeque<>();
    private final String name;
    private int depth;

    /**
     * @param name     this scope's name in absolute references
     * @param order    byte order of integers that do not say theirs
     * @param slots    gives each field its own
     * @param before   the dynamic scopes that are read before this one, by their names in absolute references, in order
     * @param meanings tells which integers are more than a value
     */
    LayoutBuilder(String name, Order order, Slots slots, Map<String, StructField> before, Meanings meanings) {
        this.name = name;
        this.order = order;
        this.slots = slots;
        this.before = before;
        this.meanings = meanings;
    }

    /** The fields of the scope; none if it is not declared. */
    StructField build(Optional<FieldType> type) throws TsdlException {
        if (type.isEmpty()) {
            return new StructField(1);
        }
        if (!(type.get() instanceof StructType struct)) {
            throw new TsdlException("\"" + name + "\" is no structure");
        }
        return struct(struct);
    }

    private Field field(String member, FieldType type) throws TsdlException {
        if (++depth > MAX_DEPTH) {
            throw new TsdlException("types are nested more than " + MAX_DEPTH + " deep");
        }
        Field field = unnested(member, type);
        depth--;
        return field;
    }

    private Field unnested(String member, FieldType type) throws TsdlException {
        return switch (type) {
            case IntegerType t -> new IntegerField(t, isBig(t), meanings.of(member, t), slots.take(1));
            case FloatType t -> {
                slots.take(1);
                yield new PassedField(t.size(), t.align());
            }
            case StringType t -> new TextField(slots.take(2));
            case ArrayType t -> new ArrayField(field(member, t.element()), t.count(), null, slots.take(2));
            case SequenceType t -> {
                IntegerField length = resolve(t.length());
                yield new ArrayField(field(member, t.element()), 0, length, slots.take(2));
            }
            case StructType t -> struct(t);
            case VariantType t -> variant(t);
        };
    }

    private boolean isBig(IntegerType type) {
        return switch (type.order()) {
            case NATIVE -> order == Order.BIG;
            case LITTLE -> false;
            case BIG -> true;
        };
    }

    private StructField struct(StructType type) throws TsdlException {
        StructField struct = new StructField(type.align());
        opened.push(new Opened(type.scope(), struct));
        slots.take(1);
        for (Member member : type.members()) {
            struct.add(member.name(), field(member.name(), member.type()));
        }
        opened.pop();
        return struct;
    }

    private VariantField variant(VariantType type) throws TsdlException {
        if (type.tag().isNone()) {
            throw new TsdlException("a variant does not say which field chooses");
        }
        IntegerField tag = resolve(type.tag());
        if (tag.type().labels().isEmpty()) {
            throw new TsdlException("\"" + type.tag() + "\", which chooses of a variant, is no enumeration");
        }
        slots.take(1);
        Map<String, Field> options = new LinkedHashMap<>();
        for (Member option : type.options()) {
            options.put(option.name(), field(option.name(), option.type()));
        }
        return new VariantField(tag, options);
    }

    private IntegerField resolve(Reference reference) throws TsdlException {
        Field found = find(reference);
        if (!(found instanceof IntegerField integer)) {
            throw new TsdlException("\"" + reference + "\" is no integer that is read before it is needed");
        }
        return integer;
    }

    private @Nullable Field find(Reference reference) {
        List<String> path = reference.path();
        for (Map.Entry<String, StructField> scope : before.entrySet()) {
            if (isWithin(scope.getKey(), path)) {
                return descend(scope.getValue(), within(scope.getKey(), path));
            }
        }
        if (isWithin(name, path)) {
            return descend(opened.getLast().struct(), within(name, path));
        }
        return findRelative(reference, path);
    }

    private static boolean isWithin(String scope, List<String> path) {
        return String.join(".", path).startsWith(scope + ".");
    }

    private static List<String> within(String scope, List<String> path) {
        return path.subList(scope.split("\\.").length, path.size());
    }

    private @Nullable Field findRelative(Reference reference, List<String> path) {
        boolean begun = opened.stream().noneMatch(each -> each.scope() == reference.scope());
        for (Opened each : opened) {
            begun |= each.scope() == reference.scope();
            Field found = begun ? descend(each.struct(), path) : null;
            if (found != null) {
                return found;
            }
        }
        for (StructField scope : new ArrayList<>(before.values()).reversed()) {
            Field found = descend(scope, path);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable Field descend(StructField from, List<String> path) {
        Field found = from;
        for (String name : path) {
            found = switch (found) {
                case StructField struct -> struct.member(name);
                case VariantField variant -> variant.options().get(name);
                case IntegerField other -> null;
                case PassedField other -> null;
                case TextField other -> null;
                case ArrayField other -> null;
            };
            if (found == null) {
                return null;
            }
        }
        return found;
    }
}
