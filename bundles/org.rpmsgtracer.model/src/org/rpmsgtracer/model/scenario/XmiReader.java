/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.scenario;

import static java.util.stream.Collectors.joining;

import java.io.StringReader;
import java.util.Optional;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rpmsgtracer.emulator.notation.Excerpt;
import org.rpmsgtracer.model.amp.AmpPackage;

/**
 * Reads XMI by the scenario model and by nothing else: no document type, no entity, no reference to another file. It
 * goes on behind what is wrong, so that all of it is found; EMF's own reader would stop, or name no attribute.
 */
final class XmiReader {

    private static final String ROOT = "Scenario";
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String MESSAGE = "Message: ";
    private static final int MESSAGE_LIMIT = 200;

    private final XMLStreamReader xml;
    private final Problems problems;
    private final Elements elements;
    private final XmiAttributes attributes;

    private XmiReader(XMLStreamReader xml, Problems problems, Elements elements) {
        this.xml = xml;
        this.problems = problems;
        this.elements = elements;
        this.attributes = new XmiAttributes(elements);
    }

    /** Reads a file's content; empty if there is no scenario in it. */
    static Optional<EObject> read(String content, Problems problems, Elements elements) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(content));
            try {
                return new XmiReader(xml, problems, elements).document();
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            problems.add(e.getLocation() == null ? 1 : e.getLocation().getLineNumber(),
                    "found no well-formed XML (" + reason(e) + "), expected a scenario in XMI");
            return Optional.empty();
        }
    }

    private static String reason(XMLStreamException failure) {
        String message = String.valueOf(failure.getMessage());
        String reason =
                message.substring(message.indexOf(MESSAGE) < 0 ? 0 : message.indexOf(MESSAGE) + MESSAGE.length());
        return Excerpt.of(reason, MESSAGE_LIMIT);
    }

    private Optional<EObject> document() throws XMLStreamException {
        Optional<EObject> root = Optional.empty();
        while (xml.hasNext()) {
            int line = line();
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                root = root(line);
            } else {
                refuse(event, line);
            }
        }
        attributes.resolveReferences();
        return root;
    }

    private Optional<EObject> root(int line) throws XMLStreamException {
        if (AmpPackage.eNS_URI.equals(xml.getNamespaceURI()) && ROOT.equals(xml.getLocalName())) {
            return Optional.of(element(AmpPackage.Literals.SCENARIO, line));
        }
        problems.add(line, "found element <" + Excerpt.of(xml.getLocalName()) + ">, expected <amp:" + ROOT
                + "> of namespace " + AmpPackage.eNS_URI);
        skip();
        return Optional.empty();
    }

    /** Reads the element whose start tag was read. */
    private EObject element(EClass type, int line) throws XMLStreamException {
        EObject element = EcoreUtil.create(type);
        elements.begin(element, line, xml.getLocalName());
        attributes.read(element, xml);
        while (true) {
            int next = line();
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                child(element, next);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                requireChildren(element);
                return element;
            } else if (xml.isCharacters() && !xml.isWhiteSpace()) {
                elements.problem(element, "found text \"" + Excerpt.of(xml.getText().strip())
                        + "\", expected elements only");
            } else {
                refuse(event, next);
            }
        }
    }

    private void child(EObject parent, int line) throws XMLStreamException {
        String name = xml.getLocalName();
        EStructuralFeature feature = parent.eClass().getEStructuralFeature(name);
        if (xml.getNamespaceURI() == null && feature instanceof EReference place && place.isContainment()) {
            Optional<EClass> type = type(parent, place);
            if (type.isEmpty()) {
                skip();
            } else {
                put(parent, place, element(type.get(), line));
            }
        } else {
            elements.problem(parent, "found element <" + Excerpt.of(name) + ">, expected "
                    + parent.eClass().getEAllContainments().stream().map(each -> "<" + each.getName() + ">")
                            .collect(joining(" or "))
                            .transform(known -> known.isEmpty() ? "no element in it" : known));
            skip();
        }
    }

    private void put(EObject parent, EReference place, EObject child) {
        if (place.isMany()) {
            @SuppressWarnings("unchecked") // a feature that contains many
            EList<EObject> list = (EList<EObject>) parent.eGet(place);
            list.add(child);
        } else if (parent.eIsSet(place)) {
            elements.problem(child, "found a second <" + place.getName() + ">, expected one");
        } else {
            parent.eSet(place, child);
        }
    }

    /** The class that an element is of: the one that its xsi:type names, or the only one that is possible. */
    private Optional<EClass> type(EObject parent, EReference place) {
        String named = xml.getAttributeValue(XSI, "type");
        EClass declared = place.getEReferenceType();
        if (named == null && !declared.isAbstract()) {
            return Optional.of(declared);
        }
        Optional<EClass> type = named == null ? Optional.empty() : concrete(named).filter(declared::isSuperTypeOf);
        if (type.isPresent()) {
            return type;
        }
        elements.problem(parent, "element <" + place.getName() + ">, attribute xsi:type: found "
                + (named == null ? "none" : "\"" + Excerpt.of(named) + "\"") + ", expected " + kinds(declared));
        return Optional.empty();
    }

    /** The class of a prefixed name, if that is one of the scenario model of which there can be elements. */
    private Optional<EClass> concrete(String name) {
        int colon = name.indexOf(':');
        return colon > 0 && AmpPackage.eNS_URI.equals(xml.getNamespaceURI(name.substring(0, colon)))
                && AmpPackage.eINSTANCE.getEClassifier(name.substring(colon + 1)) instanceof EClass type
                && !type.isAbstract() ? Optional.of(type) : Optional.empty();
    }

    private static String kinds(EClass declared) {
        return AmpPackage.eINSTANCE.getEClassifiers().stream()
                .filter(each -> each instanceof EClass type && !type.isAbstract() && declared.isSuperTypeOf(type))
                .map(each -> "amp:" + each.getName()).sorted().collect(joining(" or "));
    }

    private void requireChildren(EObject element) {
        for (EReference place : element.eClass().getEAllContainments()) {
            if (place.isRequired() && !element.eIsSet(place) && !elements.faulty(element)) {
                elements.problem(element, "found no element <" + place.getName() + ">, expected one");
            }
        }
    }

    private void refuse(int event, int line) {
        if (event == XMLStreamConstants.DTD) {
            problems.add(line, "found a document type declaration, expected none");
        } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
            problems.add(line, "found a reference to the entity " + Excerpt.of(xml.getLocalName())
                    + ", expected none");
        }
    }

    /** Reads on to the end of the element whose start tag was read. */
    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0;) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    /** Where the reader stands: between two events that is where the next one begins. */
    private int line() {
        return xml.getLocation().getLineNumber();
    }
}
