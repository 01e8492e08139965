/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.EcoreUtil.EqualityHelper;
import org.rpmsgtracer.emulator.scenario.Scenario;
import org.rpmsgtracer.model.amp.AmpFactory;
import org.rpmsgtracer.model.amp.Core;
import org.rpmsgtracer.model.scenario.Mirror.Part;

/** Makes the model of a scenario; what is as an absent element would be, is left out. */
final class ScenarioToModel {

    private final org.rpmsgtracer.model.amp.Scenario model = AmpFactory.eINSTANCE.createScenario();
    private final List<CoreName> coreNames = new ArrayList<>();

    private record CoreName(EObject owner, EReference feature, String name) {}

    private ScenarioToModel() {}

    /**
     * Makes the model.
     *
     * @throws IllegalArgumentException if the scenario names a core that it does not have
     */
    static EObject convert(Scenario scenario) {
        ScenarioToModel conversion = new ScenarioToModel();
        conversion.fill(conversion.model, scenario);
        conversion.coreNames.forEach(conversion::resolve);
        return conversion.model;
    }

    private EObject element(Record from) {
        EObject element = EcoreUtil.create(Mirror.INSTANCE.of(from.getClass()).eClass());
        fill(element, from);
        return element;
    }

    private void fill(EObject element, Record from) {
        for (Part part : Mirror.INSTANCE.of(from.getClass()).parts()) {
            Object value = part.valueIn(from);
            switch (value) {
                case List<?> list -> list.forEach(each -> add(element, part.feature(), each));
                case Optional<?> optional -> optional.ifPresent(it -> set(element, part.feature(), it));
                case OptionalLong optional -> optional.ifPresent(it -> set(element, part.feature(), it));
                case OptionalInt optional -> optional.ifPresent(it -> set(element, part.feature(), it));
                default -> set(element, part.feature(), value);
            }
        }
    }

    private void add(EObject element, EStructuralFeature feature, Object value) {
        @SuppressWarnings("unchecked") // a feature that contains many
        EList<EObject> list = (EList<EObject>) element.eGet(feature);
        list.add(element((Record) value));
    }

    private void set(EObject element, EStructuralFeature feature, Object value) {
        if (feature instanceof EReference reference && reference.isContainment()) {
            EObject child = element((Record) value);
            if (!saysNothing(child, reference)) {
                element.eSet(feature, child);
            }
        } else if (feature instanceof EReference reference) {
            coreNames.add(new CoreName(element, reference, (String) value));
        } else {
            element.eSet(feature, value);
        }
    }

    private static boolean saysNothing(EObject child, EReference feature) {
        return Absent.meaning(feature).filter(absent -> new EqualityHelper().equals(absent, child)).isPresent();
    }

    private void resolve(CoreName reference) {
        Core core = model.getCore().stream().filter(each -> each.getName().equals(reference.name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the scenario has no core " + reference.name));
        reference.owner.eSet(reference.feature, core);
    }
}
