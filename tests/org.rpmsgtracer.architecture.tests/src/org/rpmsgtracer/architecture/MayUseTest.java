/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MayUseTest {

    @Test
    void everyBundleIsInTheTable() throws IOException {
        assertThat(Repository.foldersWith("bundles", "META-INF/MANIFEST.MF"))
                .extracting(folder -> folder.getFileName().toString())
                .containsExactlyInAnyOrderElementsOf(Stream.of(Bundle.values()).map(Bundle::symbolicName).toList());
    }

    /** The rule fails, too, for a bundle of which no class is on the class path. */
    @ParameterizedTest
    @EnumSource
    void bundleUsesOnlyWhatTheTableAllows(Bundle bundle) {
        classes().that().resideInAPackage(bundle.packages())
                .should().onlyDependOnClassesThat().resideInAnyPackage(bundle.mayUse())
                .check(Repository.CLASSES);
    }
}
