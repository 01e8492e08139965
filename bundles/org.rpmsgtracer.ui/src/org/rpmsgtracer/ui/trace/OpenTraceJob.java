/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.trace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.rpmsgtracer.session.InputKind;
import org.rpmsgtracer.session.TraceImport;
import org.rpmsgtracer.session.TraceSession;
import org.rpmsgtracer.ui.TracerPlugin;

/**
 * Opens a file or folder in the views: a trace as it is, anything else after its import into the workspace. What is
 * wrong with it becomes the job's status, which the workbench shows with its details.
 */
public final class OpenTraceJob extends Job {

    private static final int OPENING_TICKS = 100;

    private final Path path;

    /**
     * A job that is not scheduled yet.
     *
     * @param path the file or folder
     */
    public OpenTraceJob(Path path) {
        super("Open " + path.getFileName());
        this.path = path;
        setUser(true);
    }

    @Override
    @SuppressWarnings("resource") // the views own the session from then on
    protected IStatus run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, path.toString(), 2 * OPENING_TICKS);
        try {
            Path trace = switch (InputKind.detect(path)) {
                case TRACE -> path;
                case MEMORY_IMAGE -> imported(progress.split(OPENING_TICKS));
            };
            Showing.inViews(TraceSession.open(trace,
                    new MonitoredProgress(progress.split(OPENING_TICKS), OPENING_TICKS)));
            return Status.OK_STATUS;
        } catch (CancellationException cancelled) {
            return Status.CANCEL_STATUS;
        } catch (IOException e) {
            return new Status(IStatus.ERROR, TracerPlugin.ID, sentence(e), e);
        } catch (CoreException e) {
            return e.getStatus();
        }
    }

    private Path imported(SubMonitor progress) throws IOException, CoreException {
        String name = String.valueOf(path.getFileName());
        int end = name.indexOf('.');
        Path trace = TracesProject.newTrace(end > 0 ? name.substring(0, end) : name, progress.split(1));
        TraceImport.run(path, trace, new MonitoredProgress(progress, OPENING_TICKS - 1));
        TracesProject.refresh(progress);
        return trace;
    }

    private static String sentence(IOException e) {
        String message = e.getMessage();
        return message == null ? e.toString() : message;
    }
}
