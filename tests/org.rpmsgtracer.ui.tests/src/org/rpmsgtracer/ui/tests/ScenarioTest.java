/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.IStatus;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.content.IContentType;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rpmsgtracer.emulator.scenario.BuiltInScenarios;
import org.rpmsgtracer.model.scenario.ScenarioFile;
import org.rpmsgtracer.session.TraceSession;
import org.rpmsgtracer.ui.ViewId;

/** A scenario file is opened by running it. */
class ScenarioTest {

    @TempDir
    Path folder;

    @BeforeEach
    void startAfresh() throws Exception {
        Bench.startAfresh();
    }

    @Test
    void anOpenedScenarioRunsLive() throws Exception {
        Bench.open(scenario());
        assertThat(Bench.shown().session()).hasValueSatisfying(session -> assertThat(session.live()).isTrue());
        Table table = Bench.control(ViewId.MESSAGES, Table.class);
        Bench.waitUntil("messages arrive", () -> table.getItemCount() > 20);
        Bench.shown().session().ifPresent(TraceSession::stop);
    }

    @Test
    void eachProblemOfAScenarioIsTold() throws Exception {
        Path file = scenario();
        Files.writeString(file, Files.readString(file).replace("64KiB", "64kB").replace("by=\"linux\"", "by=\"bsd\""));
        IStatus status = Bench.statusOfOpening(file);
        assertThat(status.getSeverity()).isEqualTo(IStatus.ERROR);
        assertThat(status.getChildren()).hasSize(2)
                .allSatisfy(problem -> assertThat(problem.getMessage()).startsWith(file + ", line "));
        assertThat(Bench.shown().session()).isEmpty();
    }

    @Test
    void aDoubleClickRunsScenarios() {
        IContentType type = Platform.getContentTypeManager().findContentTypeFor("some.amp");
        assertThat(type.getId()).isEqualTo("org.rpmsgtracer.ui.scenario");
        IEditorDescriptor editor = PlatformUI.getWorkbench().getEditorRegistry().getDefaultEditor("some.amp", type);
        assertThat(editor.getId()).isEqualTo("org.rpmsgtracer.ui.scenarioLauncher");
    }

    private Path scenario() throws Exception {
        Path file = folder.resolve("mine.amp");
        ScenarioFile.save(BuiltInScenarios.byName("echo").orElseThrow(), file);
        return file;
    }
}
