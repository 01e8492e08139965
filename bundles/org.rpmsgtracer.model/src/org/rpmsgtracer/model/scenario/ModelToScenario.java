/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.scenario;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.emulator.fault.When;
import org.rpmsgtracer.emulator.personality.HostPersonality;
import org.rpmsgtracer.emulator.personality.RemotePersonality;
import org.rpmsgtracer.emulator.personality.Systems;
import org.rpmsgtracer.emulator.scenario.Problem;
import org.rpmsgtracer.emulator.scenario.Scenario;
import org.rpmsgtracer.emulator.scenario.ScenarioCheck;
import org.rpmsgtracer.emulator.service.Distribution;
import org.rpmsgtracer.model.amp.Core;
import org.rpmsgtracer.model.amp.Fault;
import org.rpmsgtracer.model.amp.Program;
import org.rpmsgtracer.model.scenario.Mirror.Part;
import org.rpmsgtracer.model.scenario.Mirror.Shape;

/** Makes a scenario of its model. What a record refuses is a problem of its element, which then has no record. */
final class ModelToScenario {

    /** Possible as a length, a number and a time. */
    private static final long COMMON_VALUE = 64;

    private final Elements elements;
    private final Map<Object, EObject> origins = new IdentityHashMap<>();
    private boolean systemIncomplete;

    ModelToScenario(Elements elements) {
        this.elements = elements;
    }

    /** Makes the scenario; empty if it cannot be made, and then there is a problem that says why. */
    Optional<Scenario> convert(EObject model) {
        return record(model).map(Scenario.class::cast);
    }

    /** Notes what keeps a scenario that was made here from running, as far as nothing noted before explains it. */
    void check(Scenario scenario) {
        if (systemIncomplete) {
            return;
        }
        for (Problem problem : ScenarioCheck.problems(scenario)) {
            EObject origin = origins.get(problem.where());
            if (origin == null) {
                throw new IllegalStateException("no element for " + problem);
            }
            if (!elements.faulty(origin)) {
                elements.impossible(origin, problem.sentence());
            }
        }
    }

    private Optional<Record> record(EObject element) {
        Shape shape = Mirror.INSTANCE.of(element.eClass());
        Object[] components = new Object[shape.parts().size()];
        for (int i = 0; i < components.length; i++) {
            Optional<Object> component = component(element, shape.parts().get(i));
            if (component.isEmpty()) {
                return Optional.empty();
            }
            components[i] = component.get();
        }
        try {
            Record made = shape.create(components);
            origins.put(made, element);
            return Optional.of(made);
        } catch (IllegalArgumentException e) {
            if (!elements.faulty(element)) {
                elements.problem(element, String.valueOf(e.getMessage()));
            }
            return Optional.empty();
        }
    }

    /** The value of a component; empty if there should be one and is none. */
    private Optional<Object> component(EObject element, Part part) {
        Class<?> type = part.component().getType();
        @Nullable Object value = element.eGet(part.feature());
        if (part.contains()) {
            return contained(element, (EReference) part.feature(), type);
        }
        if (value instanceof Core core) {
            return Optional.of(core.getName());
        }
        if (type == OptionalLong.class) {
            return Optional.of(value == null ? OptionalLong.empty() : OptionalLong.of(((Number) value).longValue()));
        }
        if (type == OptionalInt.class) {
            return Optional.of(value == null ? OptionalInt.empty() : OptionalInt.of(((Number) value).intValue()));
        }
        if (type == Optional.class) {
            return Optional.of(Optional.ofNullable(value));
        }
        if (value instanceof Number number) {
            return Optional.of(type == int.class ? (Object) number.intValue() : (Object) number.longValue());
        }
        return Optional.ofNullable(value).or(() -> standIn(type));
    }

    /** For a value that is not there, which was noted: with it, more of what is wrong can be found. */
    private static Optional<Object> standIn(Class<?> type) {
        if (type == HostPersonality.class) {
            return Optional.of(Systems.hosts().getFirst());
        }
        if (type == RemotePersonality.class) {
            return Optional.of(Systems.remotes().getFirst());
        }
        if (type == Distribution.class) {
            return Optional.of(Distribution.constant(COMMON_VALUE));
        }
        return type == When.class ? Optional.of(new When.At(0)) : Optional.empty();
    }

    private Optional<Object> contained(EObject element, EReference feature, Class<?> type) {
        if (feature.isMany()) {
            List<Record> records = new ArrayList<>();
            for (Object child : (List<?>) element.eGet(feature)) {
                Optional<Record> record = record((EObject) child);
                record.ifPresent(records::add);
                systemIncomplete |= record.isEmpty() && !(child instanceof Program) && !(child instanceof Fault);
            }
            return Optional.of(records);
        }
        Optional<EObject> child = Optional.ofNullable((EObject) element.eGet(feature));
        if (type == Optional.class) {
            return Optional.of(child.flatMap(this::record));
        }
        return child.or(() -> Absent.meaning(feature)).flatMap(this::record).map(Object.class::cast);
    }
}
