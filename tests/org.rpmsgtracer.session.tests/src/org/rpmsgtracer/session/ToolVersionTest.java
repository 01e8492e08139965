/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Manifest;

import org.junit.jupiter.api.Test;

class ToolVersionTest {

    @Test
    void isThatOfTheBundle() throws IOException {
        Path manifest = Path.of("../../bundles/org.rpmsgtracer.session/META-INF/MANIFEST.MF");
        try (InputStream in = Files.newInputStream(manifest)) {
            assertThat(new Manifest(in).getMainAttributes().getValue("Bundle-Version"))
                    .isEqualTo(ToolVersion.TEXT + ".qualifier");
        }
    }
}
