/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the metadata of the built update site tells an Eclipse that looks at it. */
class UpdateSiteTest {

    private static final Path CONTENT =
            Path.of("../../releng/org.rpmsgtracer.updatesite/target/repository/content.jar");

    private static List<Element> units;

    @BeforeAll
    static void readMetadata() throws Exception {
        try (JarFile jar = new JarFile(CONTENT.toFile());
                InputStream xml = jar.getInputStream(jar.getEntry("content.xml"))) {
            Document content = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml);
            units = elements(content.getElementsByTagName("unit"));
        }
    }

    @Test
    void noUnitIsBoundToAPlatform() {
        assertThat(units).isNotEmpty();
        assertThat(units).flatExtracting(unit -> elements(unit.getElementsByTagName("filter")))
                .extracting(Element::getTextContent).noneMatch(filter -> filter.contains("osgi."));
    }

    @Test
    void featureSaysWhatItIsWhoProvidesItAndUnderWhichLicence() {
        Element feature = unit("org.rpmsgtracer.feature.feature.group");
        assertThat(property(feature, "df_LT.featureName")).isEqualTo("RPMsg Tracer");
        assertThat(property(feature, "df_LT.providerName")).isEqualTo("RPMsg Tracer");
        assertThat(property(feature, "df_LT.description")).contains("RPMsg");
        assertThat(property(feature, "df_LT.license")).contains("Eclipse Public License 2.0");
        assertThat(property(feature, "df_LT.copyright")).contains("2026");
    }

    @Test
    void everyUnitIsOurs() {
        assertThat(units).extracting(unit -> unit.getAttribute("id"))
                .allMatch(id -> id.contains("org.rpmsgtracer."));
    }

    @Test
    void featureStandsInACategory() {
        Element category = units.stream()
                .filter(unit -> "true".equals(property(unit, "org.eclipse.equinox.p2.type.category"))).findFirst()
                .orElseThrow();
        assertThat(elements(category.getElementsByTagName("required")))
                .extracting(required -> required.getAttribute("name"))
                .containsExactly("org.rpmsgtracer.feature.feature.group");
    }

    private static Element unit(String id) {
        return units.stream().filter(unit -> unit.getAttribute("id").equals(id)).findFirst().orElseThrow();
    }

    private static String property(Element unit, String name) {
        return elements(unit.getElementsByTagName("property")).stream()
                .filter(property -> property.getAttribute("name").equals(name))
                .map(property -> property.getAttribute("value")).findFirst().orElse("");
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast).toList();
    }
}
