/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.control;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.rpmsgtracer.emulator.fault.Fault;
import org.rpmsgtracer.emulator.fault.When;
import org.rpmsgtracer.emulator.log.Role;
import org.rpmsgtracer.emulator.notation.Addresses;
import org.rpmsgtracer.emulator.notation.NotationException;
import org.rpmsgtracer.emulator.notation.Numbers;
import org.rpmsgtracer.emulator.notation.Occasions;
import org.rpmsgtracer.emulator.notation.Sizes;
import org.rpmsgtracer.emulator.notation.Times;
import org.rpmsgtracer.emulator.notation.Words;

/**
 * Faults in scripts, with the names and values that they have in scenario files: a fault is named as its record, a value
 * as the record's component without its unit.
 */
final class FaultWords {

    private FaultWords() {}

    /**
     * Reads a fault.
     *
     * @param kind   such as {@code KickLost}
     * @param values such as {@code link=vdev0}, in any order
     * @throws NotationException if there is no such fault, or it has other values
     */
    static Fault read(String kind, List<String> values) {
        Class<?> type = kinds(Fault.class).stream().filter(each -> each.getSimpleName().equals(kind)).findFirst()
                .orElseThrow(() -> new NotationException(kind, kinds(Fault.class).stream().map(Class::getSimpleName)
                        .sorted().collect(Collectors.joining(" or "))));
        RecordComponent[] components = Objects.requireNonNull(type.getRecordComponents());
        Map<String, String> given = given(values);
        List<Object> read = new ArrayList<>();
        for (RecordComponent component : components) {
            String name = nameOf(component);
            String text = given.remove(name);
            if (text == null) {
                throw new NotationException(kind + " without " + name, form(kind, components));
            }
            read.add(value(component, text));
        }
        if (!given.isEmpty()) {
            throw new NotationException(given.keySet().iterator().next(), form(kind, components));
        }
        return create(type, components, read.toArray());
    }

    private static Map<String, String> given(List<String> values) {
        Map<String, String> given = new HashMap<>();
        for (String value : values) {
            int equals = value.indexOf('=');
            if (equals < 1 || given.put(value.substring(0, equals),
                    ScriptLine.unquoted(value.substring(equals + 1))) != null) {
                throw new NotationException(value, "NAME=VALUE, each name once");
            }
        }
        return given;
    }

    private static String form(String kind, RecordComponent[] components) {
        return Arrays.stream(components).map(component -> " " + nameOf(component) + "=…")
                .collect(Collectors.joining("", kind, ""));
    }

    private static String nameOf(RecordComponent component) {
        return component.getName().replaceFirst("(Ns|Bytes)$", "");
    }

    private static Object value(RecordComponent component, String text) {
        Class<?> type = component.getType();
        if (type == String.class) {
            return text;
        }
        if (type == boolean.class) {
            if (!text.equals("true") && !text.equals("false")) {
                throw new NotationException(text, "true or false");
            }
            return Boolean.valueOf(text);
        }
        if (type == Role.class) {
            return Words.parse(Role.values(), text);
        }
        if (type == When.class) {
            return Occasions.parse(text);
        }
        long number = number(component.getName(), text);
        if (type == int.class) {
            return Math.toIntExact(number);
        }
        return number;
    }

    private static long number(String name, String text) {
        if (name.endsWith("Ns")) {
            return Times.parse(text);
        }
        if (name.endsWith("Bytes")) {
            return Sizes.parseSmall(text);
        }
        return text.startsWith("0x") ? Addresses.parse(text)
                : name.equals("address") ? Numbers.parseLong(text) : Numbers.parseInt(text);
    }

    private static Fault create(Class<?> type, RecordComponent[] components, Object[] values) {
        try {
            return (Fault) type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw new NotationException(Arrays.toString(values), String.valueOf(refused.getMessage()));
            }
            throw new IllegalStateException(type.getName(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private static List<Class<?>> kinds(Class<?> type) {
        List<Class<?>> kinds = new ArrayList<>();
        if (type.isSealed()) {
            for (Class<?> permitted : Objects.requireNonNull(type.getPermittedSubclasses())) {
                kinds.addAll(kinds(permitted));
            }
        } else {
            kinds.add(type);
        }
        return kinds;
    }
}
