/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.trace;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * The project of the workspace into which recordings and imports go, so that the Project Explorer shows them and they
 * can be opened again. Called on worker threads.
 */
final class TracesProject {

    static final String NAME = "RPMsg Traces";

    static final String SUFFIX = ".rpmsgtrace";

    private TracesProject() {}

    /**
     * A folder for a new trace that does not exist yet.
     *
     * @param name what the trace is of, such as {@code echo}; a number is added where it is taken
     */
    static Path newTrace(String name, IProgressMonitor monitor) throws CoreException {
        IPath location = opened(monitor).getLocation();
        if (location == null) {
            throw new IllegalStateException("project " + NAME + " lies in no local folder");
        }
        Path folder = location.toPath();
        Path trace = folder.resolve(name + SUFFIX);
        for (int number = 2; Files.exists(trace); number++) {
            trace = folder.resolve(name + "-" + number + SUFFIX);
        }
        return trace;
    }

    /** Makes the Project Explorer see what was written. */
    static void refresh(IProgressMonitor monitor) throws CoreException {
        opened(monitor).refreshLocal(IResource.DEPTH_INFINITE, monitor);
    }

    private static IProject opened(IProgressMonitor monitor) throws CoreException {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(NAME);
        if (!project.exists()) {
            project.create(monitor);
        }
        if (!project.isOpen()) {
            project.open(monitor);
        }
        return project;
    }
}
