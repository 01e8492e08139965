/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** What the rules are about: the folders of the repository, and the compiled classes on the class path. */
final class Repository {

    /** The repository's root, seen from the folder of this module. */
    static final Path ROOT = Path.of("../..");

    static final Path BUNDLES = ROOT.resolve("bundles");

    /** Every class of the bundles on the class path, imported once. */
    static final JavaClasses CLASSES = importClasses();

    private Repository() {}

    /** What the bundles use is not imported: only its names are looked at. */
    private static JavaClasses importClasses() {
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        return new ClassFileImporter()
                .withImportOption(location -> !location.contains("/org/rpmsgtracer/architecture/"))
                .importPackages("org.rpmsgtracer");
    }

    /** The folders directly in {@code folder} that hold {@code file}; none if there is no such folder. */
    static List<Path> foldersWith(String folder, String file) throws IOException {
        Path parent = ROOT.resolve(folder);
        if (Files.notExists(parent)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(child -> Files.isRegularFile(child.resolve(file))).sorted().toList();
        }
    }

    /** The files below {@code folder} whose name ends with {@code ending}; none if there is no such folder. */
    static List<Path> files(Path folder, String ending) throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending)).sorted().toList();
        }
    }
}
