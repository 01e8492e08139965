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
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table in the document about the architecture is the one that {@link MayUseTest} enforces. */
class DocumentedTableTest {

    private static final Path DOCUMENT = Repository.ROOT.resolve("releng/docs/architecture.md");

    /** A bundle, why it exists, what it may use. */
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\|[^|]*\\| ([^|]*) \\|$");

    @Test
    void theDocumentNamesTheBundlesInTheSameOrder() throws IOException {
        assertThat(ROW.matcher(Files.readString(DOCUMENT)).results().map(row -> row.group(1)))
                .containsExactlyElementsOf(Arrays.stream(Bundle.values()).map(Bundle::segment).toList());
    }

    @ParameterizedTest
    @EnumSource
    void theDocumentSaysWhatABundleMayUse(Bundle bundle) throws IOException {
        assertThat(ROW.matcher(Files.readString(DOCUMENT)).results()
                .filter(row -> row.group(1).equals(bundle.segment())).map(row -> named(row.group(2), bundle)))
                .containsExactly(bundle.uses());
    }

    private static Set<Bundle> named(String cell, Bundle bundle) {
        Set<Bundle> above = EnumSet.allOf(Bundle.class);
        above.removeIf(other -> other.compareTo(bundle) >= 0);
        Set<String> words = Set.of(cell.split(", "));
        if (words.contains("all but cli")) {
            above.remove(Bundle.CLI);
        } else if (!words.contains("all of the above")) {
            above.removeIf(other -> !words.contains(other.segment()));
        }
        return above;
    }
}
