/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.io.DataInput;
import java.io.DataInputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage;
import org.rpmsgtracer.trace.store.TraceReader;

import com.tngtech.archunit.lang.ArchRule;

/** What the architecture forbids, beyond the table of {@link MayUseTest} or in its own words. */
class NeverTest {

    private static final String TRACE = "org.rpmsgtracer.trace..";
    private static final String ANALYSIS = "org.rpmsgtracer.analysis..";
    private static final String MODEL = "org.rpmsgtracer.model..";
    private static final String UI = "org.rpmsgtracer.ui..";

    @Test
    void coreBundlesImportNothingOfEclipseButTheNullAnnotations() {
        check(noClasses().that().resideInAnyPackage(Bundle.CORE.stream().map(Bundle::packages).toArray(String[]::new))
                .should().dependOnClassesThat(
                        resideInAPackage("org.eclipse..").and(not(resideInAPackage("org.eclipse.jdt.annotation")))));
    }

    @Test
    void emulatorKnowsNeitherTraceNorCapture() {
        check(noClasses().that().resideInAPackage("org.rpmsgtracer.emulator..")
                .should().dependOnClassesThat().resideInAnyPackage(TRACE, "org.rpmsgtracer.capture.."));
    }

    @Test
    void emulatorWritesNoNumbersInTheLanguageOfItsUser() {
        check(noClasses().that().resideInAPackage("org.rpmsgtracer.emulator..")
                .should().callMethod(String.class, "format", String.class, Object[].class)
                .orShould().callMethod(String.class, "formatted", Object[].class)
                .because("a run leaves the same bytes on any machine"));
    }

    @Test
    void onlyModelAndUiImportEmf() {
        check(noClasses().that().resideOutsideOfPackages(MODEL, UI)
                .should().dependOnClassesThat().resideInAPackage("org.eclipse.emf.."));
    }

    @Test
    void cliReachesEmfOnlyThroughTheConverters() {
        check(noClasses().that().resideInAPackage("org.rpmsgtracer.cli..")
                .should().dependOnClassesThat(resideInAPackage(MODEL).and(not(resideInAnyPackage(
                        "org.rpmsgtracer.model.convert..", "org.rpmsgtracer.model.scenario..")))));
    }

    @Test
    void traceDecodesNoPayload() {
        check(noClasses().that().resideInAPackage(TRACE)
                .should().dependOnClassesThat(resideInAPackage("org.rpmsgtracer.protocol..")
                        .and(not(equivalentTo(NameServiceMessage.Action.class))))
                .because("the vocabulary names the actions of the name service and nothing else of the protocol"));
    }

    @Test
    void traceKnowsNoOwnerLatencyOrFinding() {
        check(noClasses().that().resideInAPackage(TRACE)
                .should().haveNameMatching(".*\\.\\w*(Owner|Latency|Finding)\\w*"));
    }

    @Test
    void analysisOpensNoFiles() {
        check(noClasses().that().resideInAPackage(ANALYSIS)
                .should().dependOnClassesThat(belongToAnyOf(Files.class, File.class, FileInputStream.class,
                        FileOutputStream.class, FileReader.class, FileWriter.class, RandomAccessFile.class)
                        .or(resideInAPackage("java.nio.channels.."))));
    }

    @Test
    void analysisReadsFromAReaderThatItIsGiven() {
        check(noClasses().that().resideInAPackage(ANALYSIS)
                .should().callMethod(TraceReader.class, "open", Path.class));
    }

    @Test
    void uiParsesNoBytes() {
        check(noClasses().that().resideInAPackage(UI)
                .should().dependOnClassesThat(belongToAnyOf(DataInput.class, DataInputStream.class)
                        .or(resideInAnyPackage("java.nio", "org.rpmsgtracer.protocol.memory..",
                                "org.rpmsgtracer.trace.ctf.."))));
    }

    @Test
    void uiTouchesTraceFilesOnlyThroughSession() {
        check(noClasses().that().resideInAPackage(UI)
                .should().dependOnClassesThat().resideInAPackage("org.rpmsgtracer.trace.store.."));
    }

    @Test
    void widgetsDoNotKnowTheWorkbench() {
        check(noClasses().that().resideInAPackage("org.rpmsgtracer.ui.widget..")
                .should().dependOnClassesThat().resideInAPackage("org.eclipse.ui.."));
    }

    @Test
    void noPackageIsNamedUtilOrCommon() {
        check(noClasses().should().resideInAnyPackage("..util..", "..common.."));
    }

    @Test
    void nothingIsFoundByServiceLoader() {
        check(noClasses().should().dependOnClassesThat(equivalentTo(ServiceLoader.class)));
    }

    private static void check(ArchRule rule) {
        rule.check(Repository.CLASSES);
    }
}
