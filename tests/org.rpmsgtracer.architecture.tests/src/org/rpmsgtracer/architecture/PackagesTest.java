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
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

class PackagesTest {

    @Test
    void everyPackageSaysWhatItIsForAndForbidsNull() throws IOException {
        Set<Path> silent = new TreeSet<>();
        for (Path bundle : Repository.foldersWith("bundles", "META-INF/MANIFEST.MF")) {
            for (Path source : Repository.files(bundle.resolve("src"), ".java")) {
                Path info = source.resolveSibling("package-info.java");
                if (!Files.exists(info) || !saysWhatItIsFor(Files.readString(info))) {
                    silent.add(info);
                }
            }
        }
        assertThat(silent).as("missing package-info.java, or one without Javadoc or @NonNullByDefault").isEmpty();
    }

    private static boolean saysWhatItIsFor(String packageInfo) {
        return packageInfo.contains("/**") && packageInfo.contains("\n@NonNullByDefault\n");
    }
}
