/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rpmsgtracer.ui.ViewId;

/** Images and traces in the workspace are opened from the Project Explorer. */
class ProjectExplorerTest {

    private static final String EXPLORER = "org.eclipse.ui.navigator.ProjectExplorer";

    private IProject project;
    private IFile image;

    @BeforeEach
    void putAnImageIntoAProject() throws Exception {
        Bench.startAfresh();
        project = ResourcesPlugin.getWorkspace().getRoot().getProject("board");
        project.create(null);
        project.open(null);
        image = project.getFile("end.shm.gz");
        image.create(new ByteArrayInputStream(Files.readAllBytes(Bench.ECHO_PING)), true, null);
    }

    @AfterEach
    void removeIt() throws Exception {
        Bench.shown().close();
        project.delete(true, true, null);
    }

    @Test
    void aSelectedImageIsOpenedByTheCommandOfTheContextMenu() throws Exception {
        openSelected(image);

        assertThat(Bench.control(ViewId.MESSAGES, Table.class).getItemCount()).isEqualTo(257);
    }

    @Test
    void theTraceMadeOfAnImageLiesInTheWorkspaceAndOpensAsAFolder() throws Exception {
        openSelected(image);
        var trace = Bench.shown().session().map(session -> session.folder().getFileName().toString()).orElseThrow();
        Bench.shown().close();
        IProject traces = ResourcesPlugin.getWorkspace().getRoot().getProject("RPMsg Traces");

        openSelected(traces.getFolder(trace));

        assertThat(Bench.control(ViewId.MESSAGES, Table.class).getItemCount()).isEqualTo(257);
    }

    @Test
    void aDoubleClickOnAnImageOpensItWithoutAnEditor() throws Exception {
        IDE.openEditor(Bench.page(), image);
        Bench.waitUntil("the image is shown", () -> Bench.shown().session().isPresent());
        Bench.settle();

        assertThat(Bench.page().getEditorReferences()).isEmpty();
        assertThat(Bench.page().isEditorAreaVisible()).isFalse();
        assertThat(Bench.control(ViewId.MESSAGES, Table.class).getItemCount()).isEqualTo(257);
    }

    private static void openSelected(Object resource) throws Exception {
        IWorkbenchPart explorer = Bench.page().showView(EXPLORER);
        ((CommonNavigator) explorer).selectReveal(new StructuredSelection(List.of(resource)));
        Bench.page().activate(explorer);
        Bench.settle();
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.rpmsgtracer.ui.openSelected",
                null);
        Bench.waitUntil("the trace is shown", () -> Bench.shown().session().isPresent());
        Bench.settle();
    }
}
