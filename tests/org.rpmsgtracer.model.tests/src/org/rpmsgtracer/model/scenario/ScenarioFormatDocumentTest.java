/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rpmsgtracer.emulator.control.Operator;
import org.rpmsgtracer.emulator.control.Script;
import org.rpmsgtracer.emulator.control.ScriptException;
import org.rpmsgtracer.emulator.scenario.Emulation;
import org.rpmsgtracer.emulator.scenario.Scenario;
import org.rpmsgtracer.model.amp.AmpPackage;

/** What the document about scenario files says is so. */
@Timeout(60)
class ScenarioFormatDocumentTest {

    private static final Path DOCUMENT = Path.of("../../releng/docs/scenario-format.md");
    private static final long MS = 1_000_000;

    @TempDir
    private Path folder;

    @Test
    void theExampleWorksAndItsScriptCanBeFollowed() throws IOException, ScriptException {
        Emulation emulation = Emulation.of(example(), 1);
        List<String> trouble = new ArrayList<>();
        new Operator(emulation).follow(Script.parse("script", block("text")), trouble::add);
        emulation.runUntil(700 * MS);
        assertThat(trouble).isEmpty();
    }

    @Test
    void theExampleIsWhatItsExportSays() throws IOException {
        Path file = folder.resolve("again.amp");
        ScenarioFile.save(example(), file);
        assertThat(ScenarioFile.load(file)).isEqualTo(example());
    }

    @Test
    void everyClassOfTheModelHasARowThatNamesAllThatItHas() throws IOException {
        List<String> rows = Files.readAllLines(DOCUMENT).stream().filter(line -> line.startsWith("|")).toList();
        for (EClass type : classes()) {
            assertThat(rows).as(type.getName()).anyMatch(row -> isAbout(row, type) && namesAll(row, type));
        }
    }

    @Test
    void everyDefaultIsTold() throws IOException {
        String document = Files.readString(DOCUMENT);
        for (EClass type : classes()) {
            for (EAttribute attribute : type.getEAttributes()) {
                String literal = attribute.getDefaultValueLiteral();
                if (literal != null && !literal.isEmpty()) {
                    assertThat(document).as(type.getName()).containsPattern(
                            "`" + attribute.getName() + "` \\([^)]*, `" + Pattern.quote(literal) + "` if absent\\)");
                }
            }
        }
    }

    private static List<EClass> classes() {
        return AmpPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(type -> !type.isAbstract()).toList();
    }

    private static boolean isAbout(String row, EClass type) {
        String first = row.substring(0, row.indexOf('|', 1));
        return first.contains("amp:" + type.getName() + "`") || first.contains("amp:" + type.getName() + "\"")
                || first.contains("amp:" + type.getName() + ">")
                || places(type).stream().anyMatch(place -> first.contains("`<" + place.getName() + ">`"));
    }

    private static List<EReference> places(EClass type) {
        return classes().stream().flatMap(each -> each.getEAllContainments().stream())
                .filter(place -> place.getEReferenceType() == type).toList();
    }

    private static boolean namesAll(String row, EClass type) {
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            boolean element = feature instanceof EReference reference && reference.isContainment();
            if (!row.contains(element ? "`<" + feature.getName() + ">`" : "`" + feature.getName() + "`")) {
                return false;
            }
        }
        return true;
    }

    private Scenario example() throws IOException {
        return ScenarioFile.load(Files.writeString(folder.resolve("example.amp"), block("xml")));
    }

    private static String block(String language) throws IOException {
        Matcher block = Pattern.compile("(?s)```" + language + "\\n(.*?)```").matcher(Files.readString(DOCUMENT));
        assertThat(block.find()).as(language).isTrue();
        return block.group(1);
    }
}
