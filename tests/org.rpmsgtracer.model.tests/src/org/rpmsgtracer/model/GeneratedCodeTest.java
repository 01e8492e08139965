/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.rpmsgtracer.model.amp.AmpPackage;

class GeneratedCodeTest {

    @TempDir
    Path project;

    @Test
    void committedCodeIsWhatTheModelGenerates() throws IOException {
        ModelCodeGenerator.generateInto(project);
        assertThat(contents(ModelCodeGenerator.BUNDLE.resolve("src-gen")))
                .as("src-gen of the model bundle; run %s to regenerate it", ModelCodeGenerator.class.getName())
                .isEqualTo(contents(project.resolve("src-gen")));
    }

    @Test
    void theModelsAreValidEcore() {
        assertThat(Diagnostician.INSTANCE.validate(RpmsgPackage.eINSTANCE).getChildren()).isEmpty();
        assertThat(Diagnostician.INSTANCE.validate(AmpPackage.eINSTANCE).getChildren()).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("org.rpmsgtracer.model.ModelCodeGenerator#MODELS")
    void everyElementOfAModelIsDocumented(String model) {
        TreeIterator<EObject> elements = ModelCodeGenerator.genModel(model).getGenPackages().getFirst()
                .getEcorePackage().eAllContents();
        assertThat(elements).toIterable()
                .filteredOn(element -> element instanceof EClassifier || element instanceof EStructuralFeature
                        || element instanceof EEnumLiteral)
                .hasSizeGreaterThan(50)
                .allSatisfy(element -> assertThat(EcoreUtil.getDocumentation((EModelElement) element)).isNotBlank());
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return new TreeMap<>(files.filter(Files::isRegularFile)
                    .collect(toMap(file -> folder.relativize(file).toString(), GeneratedCodeTest::text)));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
