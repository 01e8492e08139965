/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rpmsgtracer.trace.ctf.Metadata;
import org.rpmsgtracer.trace.foreign.FieldType.Member;
import org.rpmsgtracer.trace.foreign.FieldType.StructType;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The analyses for Trace Compass are well-formed and speak of events and fields that our metadata declares. */
class TraceCompassAnalysisTest {

    private static final Path ANALYSIS = Path.of("../../releng/trace-compass/rpmsg-tracer.xml");
    private static final Path SCHEMA = Path.of("../data/trace-compass/analysis.xsd");

    private static Document document;
    private static Map<String, Set<String>> declared;

    @BeforeAll
    static void read() throws ParserConfigurationException, SAXException, IOException, TsdlException {
        document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(ANALYSIS.toFile());
        String metadata = new String(new Metadata(new UUID(0, 0), 0, Map.of()).toBytes(), StandardCharsets.UTF_8);
        declared = TsdlParser.parse(metadata).events().stream()
                .collect(Collectors.toMap(Description.Event::name, TraceCompassAnalysisTest::fields));
    }

    private static Set<String> fields(Description.Event event) {
        return ((StructType) event.fields().orElseThrow()).members().stream().map(Member::name)
                .collect(Collectors.toSet());
    }

    private static List<Element> elements(Element within, String name) {
        NodeList nodes = within.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static List<Element> elements(String name) {
        return elements(document.getDocumentElement(), name);
    }

    private static Set<String> ids(String... names) {
        Set<String> ids = new TreeSet<>();
        for (String name : names) {
            elements(name).forEach(element -> ids.add(element.getAttribute("id")));
        }
        return ids;
    }

    /** The event fields that an element and the locations it uses ask for. */
    private static Set<String> askedOf(Element element) {
        Set<String> fields = new TreeSet<>();
        elements(element, "field").forEach(field -> fields.add(field.getAttribute("name")));
        for (String kind : List.of("stateAttribute", "stateValue")) {
            for (Element each : elements(element, kind)) {
                String value = each.getAttribute("value");
                switch (each.getAttribute("type")) {
                    case "eventField" -> fields.add(value);
                    case "location" -> fields.addAll(askedOf(byId("location", value)));
                    default -> {
                        // asks nothing of the event
                    }
                }
            }
        }
        return fields;
    }

    private static Element byId(String name, String id) {
        return elements(name).stream().filter(each -> each.getAttribute("id").equals(id)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " \"" + id + '"'));
    }

    @Test
    void theFileIsWhatTraceCompassReads() throws SAXException {
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(SCHEMA.toFile());
        assertThatCode(() -> schema.newValidator().validate(new DOMSource(document))).doesNotThrowAnyException();
    }

    @Test
    void handledEventsHaveTheFieldsThatAreAskedFor() {
        assertThat(elements("eventHandler")).isNotEmpty().allSatisfy(handler -> {
            String event = handler.getAttribute("eventName");
            assertThat(declared).containsKey(event);
            assertThat(declared.get(event)).as(event).containsAll(askedOf(handler));
        });
    }

    @Test
    void eventsOfTransitionsHaveTheFieldsThatTheirTestsAndActionsAskFor() {
        assertThat(elements("transition")).isNotEmpty().allSatisfy(transition -> {
            String event = transition.getAttribute("event");
            assertThat(declared).containsKey(event);
            assertThat(declared.get(event)).as(event)
                    .containsAll(askedOf(byId("test", transition.getAttribute("cond"))))
                    .containsAll(askedOf(byId("action", transition.getAttribute("action"))));
        });
    }

    @Test
    void transitionsLeadToStatesThatThereAre() {
        Set<String> states = ids("state", "final");
        assertThat(elements("transition")).extracting(each -> each.getAttribute("target")).allMatch(states::contains);
        assertThat(elements("fsm")).extracting(each -> each.getAttribute("initial")).allMatch(states::contains);
        assertThat(elements("patternHandler")).extracting(each -> each.getAttribute("initial"))
                .allMatch(ids("fsm")::contains);
    }

    @Test
    void valuesThatAreNamedAreDefined() {
        Element provider = elements("stateProvider").getFirst();
        Set<String> names = elements(provider, "definedValue").stream().map(each -> "$" + each.getAttribute("name"))
                .collect(Collectors.toSet());
        assertThat(elements(provider, "stateValue")).extracting(each -> each.getAttribute("value"))
                .filteredOn(value -> value.startsWith("$")).isNotEmpty().allMatch(names::contains);
    }

    @Test
    void eachStateHasANameAndAColour() {
        Map<String, String> shown = new HashMap<>();
        elements(elements("timeGraphView").getFirst(), "definedValue")
                .forEach(each -> shown.put(each.getAttribute("value"), each.getAttribute("color")));
        Element provider = elements("stateProvider").getFirst();
        assertThat(elements(provider, "definedValue")).extracting(each -> each.getAttribute("value"))
                .containsExactlyInAnyOrderElementsOf(shown.keySet());
        assertThat(shown.values()).noneMatch(String::isEmpty);
    }

    @Test
    void viewsShowAttributesOfAnAnalysisThatThereIs() {
        assertThat(elements("analysis")).isNotEmpty().extracting(each -> each.getAttribute("id"))
                .allMatch(ids("stateProvider", "pattern")::contains);
        Set<String> attributes = elements(elements("stateProvider").getFirst(), "stateAttribute").stream()
                .filter(each -> each.getAttribute("type").equals("constant")).map(each -> each.getAttribute("value"))
                .collect(Collectors.toSet());
        assertThat(elements("entry")).flatExtracting(each -> List.of(each.getAttribute("path").split("/")))
                .filteredOn(step -> !step.equals("*")).isNotEmpty().allMatch(attributes::contains);
        assertThat(elements("display")).filteredOn(each -> each.getAttribute("type").equals("constant"))
                .extracting(each -> each.getAttribute("value")).isNotEmpty().allMatch(attributes::contains);
        assertThat(elements("name")).extracting(each -> each.getAttribute("value")).allMatch(attributes::contains);
    }

    @Test
    void identifiersAreGivenOnce() {
        List<String> ids = new ArrayList<>();
        for (String kind : List.of("stateProvider", "timeGraphView", "xyView", "pattern")) {
            elements(kind).forEach(each -> ids.add(each.getAttribute("id")));
        }
        assertThat(ids).hasSize(4).doesNotHaveDuplicates();
    }
}
