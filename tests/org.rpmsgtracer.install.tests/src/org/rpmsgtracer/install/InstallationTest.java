/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plain Eclipse, our update site, and p2 between them: what a user goes through, up to the first look at an image. */
class InstallationTest {

    private static final Path UPDATE_SITE = Path.of("../../releng/org.rpmsgtracer.updatesite/target/repository");
    private static final Path DRIVER_SITE = Path.of("../org.rpmsgtracer.install.workbench/target/repository");
    private static final Path IMAGE = Path.of("../data/openamp/echo-ping/end.shm.gz");
    private static final Path RESULTS = Path.of("target/screenshots");

    /** The messages that are still in the buffers of the image, by the README beside it. */
    private static final int MESSAGES = 257;

    @TempDir
    Path folder;

    @Test
    void plainEclipseShowsARealImageAfterInstallingFromTheUpdateSite() throws Exception {
        PlainWorkbench workbench = PlainWorkbench.copyTo(folder.resolve("eclipse"));
        assertThat(workbench.bundles()).noneMatch(bundle -> bundle.startsWith("org.rpmsgtracer."));

        workbench.install(List.of(UPDATE_SITE), List.of("org.rpmsgtracer.feature.feature.group"));
        assertThat(workbench.bundles()).anyMatch(bundle -> bundle.startsWith("org.rpmsgtracer.ui,"))
                .noneMatch(bundle -> bundle.startsWith("org.rpmsgtracer.rcp,"));

        workbench.install(List.of(DRIVER_SITE), List.of("org.rpmsgtracer.install.driver"));
        assertThat(logOfDriving(workbench)).contains("perspective RPMsg Tracing", "messages " + MESSAGES)
                .endsWith("done");
        assertThat(RESULTS.resolve("installed.png")).isNotEmptyFile();
    }

    private List<String> logOfDriving(PlainWorkbench workbench) throws Exception {
        Files.createDirectories(RESULTS);
        workbench.start(folder.resolve("workspace"),
                List.of("-Drpmsgtracer.install.image=" + IMAGE.toRealPath(),
                        "-Drpmsgtracer.install.messages=" + MESSAGES,
                        "-Drpmsgtracer.install.results=" + RESULTS.toRealPath()));
        return Files.readAllLines(RESULTS.resolve("driver.log"));
    }
}
