/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.scenario;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rpmsgtracer.model.amp.AmpPackage;

/** Elements that need not be written. */
final class Absent {

    private static final String ABSENT = "absent";

    private Absent() {}

    /** What it means that a feature has no element: one of the class that the model names, with nothing but defaults. */
    static Optional<EObject> meaning(EReference feature) {
        return Mirror.annotated(feature, ABSENT)
                .map(name -> EcoreUtil.create((EClass) AmpPackage.eINSTANCE.getEClassifier(name)));
    }
}
