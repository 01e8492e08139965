/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.scenario;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamReader;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.emulator.notation.Excerpt;
import org.rpmsgtracer.emulator.notation.NotationException;
import org.rpmsgtracer.model.amp.AmpFactory;
import org.rpmsgtracer.model.amp.Core;

/** Reads the attributes of elements; those that name a core are resolved when all cores are known. */
final class XmiAttributes {

    private final Elements elements;
    private final Map<String, EObject> named = new LinkedHashMap<>();
    private final List<Reference> references = new ArrayList<>();

    private record Reference(EObject owner, EReference feature, String text) {}

    XmiAttributes(Elements elements) {
        this.elements = elements;
    }

    /** Reads all attributes of the start tag at which {@code xml} stands. */
    void read(EObject element, XMLStreamReader xml) {
        Set<EStructuralFeature> given = new HashSet<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            // attributes with a namespace speak of XMI itself: its version, the class of an element
            if (xml.getAttributeNamespace(i) == null) {
                read(element, xml.getAttributeLocalName(i), xml.getAttributeValue(i), given);
            }
        }
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (isAttribute(feature) && feature.isRequired() && !given.contains(feature)) {
                elements.problem(element, "attribute " + feature.getName() + ": found none, expected one");
            }
        }
    }

    private void read(EObject element, String name, String text, Set<EStructuralFeature> given) {
        @Nullable EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
        if (feature == null || !isAttribute(feature)) {
            elements.problem(element, "found attribute " + Excerpt.of(name) + "=\"" + Excerpt.of(text)
                    + "\", expected " + names(element.eClass()));
        } else {
            given.add(feature);
            switch (feature) {
                case EAttribute attribute -> readValue(element, attribute, text);
                case EReference reference -> references.add(new Reference(element, reference, text));
                default -> throw new IllegalStateException(feature.toString());
            }
        }
    }

    private void readValue(EObject element, EAttribute attribute, String text) {
        try {
            element.eSet(attribute, EcoreUtil.createFromString(attribute.getEAttributeType(), text));
            if (attribute.isID() && named.putIfAbsent(text, element) != null) {
                wrong(element, attribute, text, "a name that no other element has");
            }
        } catch (NotationException e) {
            wrong(element, attribute, text, e.expected());
        } catch (IllegalArgumentException e) {
            wrong(element, attribute, text,
                    attribute.getEAttributeType() == EcorePackage.Literals.EBOOLEAN ? "true or false"
                            : String.valueOf(e.getMessage()));
        }
    }

    /** Lets each attribute that names a core refer to it. A core that is not there is noted and stood in for. */
    void resolveReferences() {
        for (Reference reference : references) {
            EObject target = named.get(reference.text);
            if (target == null) {
                wrong(reference.owner, reference.feature, reference.text,
                        named.isEmpty() ? "the name of a <core>" : String.join(" or ", named.keySet()));
                Core standIn = AmpFactory.eINSTANCE.createCore();
                standIn.setName(reference.text);
                target = standIn;
            }
            reference.owner.eSet(reference.feature, target);
        }
    }

    private void wrong(EObject element, EStructuralFeature feature, String text, String expected) {
        elements.problem(element, "attribute " + feature.getName() + ": found \"" + Excerpt.of(text) + "\", expected "
                + expected);
    }

    private static boolean isAttribute(EStructuralFeature feature) {
        return !(feature instanceof EReference reference && reference.isContainment());
    }

    private static String names(EClass type) {
        String names = type.getEAllStructuralFeatures().stream().filter(XmiAttributes::isAttribute)
                .map(EStructuralFeature::getName).collect(joining(" or "));
        return names.isEmpty() ? "no attribute" : names;
    }
}
