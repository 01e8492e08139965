/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.rpmsgtracer.emulator.control.Action;
import org.rpmsgtracer.emulator.control.Script;
import org.rpmsgtracer.emulator.control.ScriptException;
import org.rpmsgtracer.emulator.fault.Fault;
import org.rpmsgtracer.emulator.scenario.BuiltInScenarios;
import org.rpmsgtracer.emulator.scenario.Scenario;
import org.rpmsgtracer.model.amp.AmpPackage;
import org.rpmsgtracer.model.amp.Core;

class MirrorTest {

    @Test
    void everyClassOfTheModelStandsForARecordAndAllOfItsComponents() {
        List<EClass> classes = AmpPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).filter(type -> !type.isAbstract()).toList();
        assertThat(classes).hasSizeGreaterThan(80).allSatisfy(type -> assertThat(Mirror.INSTANCE.of(type).parts())
                .extracting(Mirror.Part::feature)
                .containsExactlyInAnyOrderElementsOf(type.getEAllStructuralFeatures()));
    }

    @Test
    void scriptsNameFaultsAndTheirValuesAsScenarioFilesDo() throws ScriptException {
        for (Scenario scenario : BuiltInScenarios.list()) {
            EObject model = ScenarioToModel.convert(scenario);
            List<?> elements = (List<?>) model.eGet(AmpPackage.Literals.SCENARIO__FAULT);
            for (int i = 0; i < elements.size(); i++) {
                Fault fault = scenario.faults().get(i);
                String line = "1s inject " + words((EObject) elements.get(i));
                assertThat(Script.parse("script", line).steps()).as(line)
                        .containsExactly(new Script.Step(1, 1_000_000_000, new Action.Inject(fault)));
            }
        }
    }

    private static String words(EObject fault) {
        StringBuilder words = new StringBuilder(fault.eClass().getName());
        for (EStructuralFeature feature : fault.eClass().getEAllStructuralFeatures()) {
            Object value = fault.eGet(feature);
            words.append(' ').append(feature.getName()).append("=\"")
                    .append(feature instanceof EAttribute attribute
                            ? EcoreUtil.convertToString(attribute.getEAttributeType(), value)
                            : ((Core) value).getName())
                    .append('"');
        }
        return words.toString();
    }
}
