/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.scenario;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.emulator.scenario.Scenario;
import org.rpmsgtracer.model.amp.AmpPackage;

/**
 * Which class of the scenario model stands for which of the emulator's records: the one of the same name, and its
 * features for the record's components. Where names differ, the model says so in an annotation.
 */
final class Mirror {

    /** Source of the annotations. */
    static final String ANNOTATION = "http://rpmsgtracer.org/amp/record";

    /** The only one: model and records are fixed when the program is built. */
    static final Mirror INSTANCE = new Mirror();

    private static final String COMPONENT = "component";

    private final Map<EClass, Shape> byClass = new HashMap<>();
    private final Map<Class<?>, Shape> byRecord = new HashMap<>();

    /** A record and the class that stands for it. */
    record Shape(EClass eClass, Constructor<? extends Record> constructor, List<Part> parts) {

        /**
         * Makes a record of its components.
         *
         * @throws IllegalArgumentException if the record refuses them
         */
        Record create(Object[] components) {
            try {
                return constructor.newInstance(components);
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof IllegalArgumentException refused) {
                    throw refused;
                }
                throw new IllegalStateException(eClass.getName(), e);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(eClass.getName(), e);
            }
        }
    }

    /** A component of a record and the feature that stands for it. */
    record Part(RecordComponent component, EStructuralFeature feature) {

        Object valueIn(Record owner) {
            try {
                return component.getAccessor().invoke(owner);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(component.toString(), e);
            }
        }

        /** Whether the feature contains what stands for other records. */
        boolean contains() {
            return feature instanceof EReference reference && reference.isContainment();
        }
    }

    private Mirror() {
        add(Scenario.class);
    }

    /** How a record is made of an element of this class. */
    Shape of(EClass eClass) {
        return known(byClass.get(eClass), eClass.getName());
    }

    /** How an element is made of such a record. */
    Shape of(Class<? extends Record> type) {
        return known(byRecord.get(type), type.getSimpleName());
    }

    private static Shape known(@Nullable Shape shape, String name) {
        if (shape == null) {
            throw new IllegalStateException("the scenario model has no counterpart of " + name);
        }
        return shape;
    }

    private void add(Class<?> type) {
        if (type.isSealed()) {
            for (Class<?> permitted : Objects.requireNonNull(type.getPermittedSubclasses())) {
                add(permitted);
            }
        } else if (type.isRecord() && !byRecord.containsKey(type)) {
            addRecord(type.asSubclass(Record.class));
        }
    }

    private void addRecord(Class<? extends Record> type) {
        if (!(AmpPackage.eINSTANCE.getEClassifier(type.getSimpleName()) instanceof EClass eClass)) {
            throw new IllegalStateException("the scenario model has no class " + type.getSimpleName());
        }
        RecordComponent[] components = Objects.requireNonNull(type.getRecordComponents());
        Shape shape = new Shape(eClass, constructor(type, components),
                Arrays.stream(components).map(component -> part(eClass, component)).toList());
        byRecord.put(type, shape);
        byClass.put(eClass, shape);
        shape.parts.stream().filter(Part::contains).forEach(part -> add(element(part.component.getGenericType())));
    }

    private static Constructor<? extends Record> constructor(Class<? extends Record> type,
            RecordComponent[] components) {
        try {
            return type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("each record has this constructor", e);
        }
    }

    private static Part part(EClass eClass, RecordComponent component) {
        return eClass.getEAllStructuralFeatures().stream()
                .filter(feature -> annotated(feature, COMPONENT).orElse(feature.getName()).equals(component.getName()))
                .findFirst().map(feature -> new Part(component, feature))
                .orElseThrow(() -> new IllegalStateException(
                        "class " + eClass.getName() + " of the scenario model has nothing for " + component));
    }

    /** The class of what a list or an optional value holds, else the class itself. */
    private static Class<?> element(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getActualTypeArguments()[0]
                : (Class<?>) type;
    }

    /** What the model says about an element of itself. */
    static Optional<String> annotated(EModelElement element, String key) {
        return Optional.ofNullable(EcoreUtil.getAnnotation(element, ANNOTATION, key));
    }
}
