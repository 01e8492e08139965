/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.architecture.BundleManifest.Requirement;

class ManifestTest {

    /** What Eclipse 4.32 (2024-06) has, the last release before 4.33: a range that admits it admits 4.33 too. */
    private static final Map<String, String> ECLIPSE_4_32 = Map.of(
            "org.eclipse.core.filesystem", "1.10.400",
            "org.eclipse.core.resources", "3.20.200",
            "org.eclipse.core.runtime", "3.31.100",
            "org.eclipse.emf.ecore", "2.36.0",
            "org.eclipse.emf.ecore.xmi", "2.36.0",
            "org.eclipse.ui", "3.206.0",
            "org.eclipse.ui.ide", "3.22.200",
            "org.eclipse.ui.views", "3.12.300");

    @Test
    void coreBundlesRequireNothingOfEclipse() throws IOException {
        for (Bundle bundle : Bundle.CORE) {
            BundleManifest manifest = BundleManifest.of(bundle.folder());
            assertThat(manifest.requiredBundles()).extracting(Requirement::name)
                    .noneMatch(name -> name.startsWith("org.eclipse."));
            assertThat(manifest.importedPackages()).extracting(Requirement::name)
                    .noneMatch(name -> name.startsWith("org.eclipse."));
        }
    }

    @Test
    void bundlesRequireOnlyWhatTheTableAllows() throws IOException {
        for (Bundle bundle : Bundle.values()) {
            assertThat(BundleManifest.of(bundle.folder()).requiredBundles()).as(bundle.symbolicName())
                    .extracting(Requirement::name).filteredOn(name -> name.startsWith("org.rpmsgtracer."))
                    .isSubsetOf(bundle.uses().stream().map(Bundle::symbolicName).toList());
        }
    }

    @Test
    void everyVersionRangeOfEclipseAdmits433AndNewer() throws IOException {
        List<Requirement> ofEclipse = BundleManifest.all().stream()
                .flatMap(manifest -> Stream.concat(manifest.requiredBundles().stream(),
                        manifest.importedPackages().stream()))
                .filter(requirement -> requirement.name().startsWith("org.eclipse.")).toList();
        assertThat(ofEclipse).isNotEmpty().allSatisfy(requirement -> {
            assertThat(ECLIPSE_4_32).containsKey(requirement.name());
            assertThat(VersionRange.parse(requirement.range()).admitsFrom(ECLIPSE_4_32.get(requirement.name())))
                    .as(requirement.toString()).isTrue();
        });
    }

    @Test
    void nothingIsBoundToAPlatform() throws IOException {
        assertThat(BundleManifest.all()).filteredOn(manifest -> manifest.has("Eclipse-PlatformFilter"))
                .extracting(BundleManifest::bundle).isEmpty();
        for (Path feature : Repository.foldersWith("features", "feature.xml")) {
            assertThat(Files.readString(feature.resolve("feature.xml"))).as(feature.toString())
                    .doesNotContainPattern("\\s(os|ws|arch)=");
        }
    }

    @Test
    void noExtensionPointAndNoServiceIsOffered() throws IOException {
        assertThat(BundleManifest.all()).filteredOn(manifest -> manifest.has("Service-Component"))
                .extracting(BundleManifest::bundle).isEmpty();
        for (Path bundle : Repository.foldersWith("bundles", "META-INF/MANIFEST.MF")) {
            assertThat(bundle.resolve("META-INF/services")).doesNotExist();
            assertThat(bundle.resolve("src/META-INF/services")).doesNotExist();
        }
        for (Path bundle : Repository.foldersWith("bundles", "plugin.xml")) {
            assertThat(Files.readString(bundle.resolve("plugin.xml"))).as(bundle.toString())
                    .doesNotContain("<extension-point");
        }
    }
}
