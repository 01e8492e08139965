/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.trace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.rpmsgtracer.model.scenario.ScenarioFile;
import org.rpmsgtracer.model.scenario.ScenarioFileException;
import org.rpmsgtracer.session.InputKind;
import org.rpmsgtracer.session.TraceImport;
import org.rpmsgtracer.session.TraceSession;
import org.rpmsgtracer.ui.TracerPlugin;

/**
 * Opens a file or folder in the views: a trace as it is, a scenario by running it, anything else after its import into
 * the workspace. What is wrong with it becomes the job's status, which the workbench shows with its details.
 */
public final class OpenTraceJob extends Job {

    private static final int OPENING_TICKS = 100;

    private final Path path;
    private List<String> leftOut = List.of();

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
    protected IStatus run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, path.toString(), 2 * OPENING_TICKS);
        try {
            if (ScenarioFile.is(path)) {
                LiveEmulation.show(ScenarioFile.load(path), progress);
            } else {
                show(progress);
            }
            return leftOut();
        } catch (CancellationException cancelled) {
            return Status.CANCEL_STATUS;
        } catch (ScenarioFileException e) {
            return status(e);
        } catch (IOException e) {
            return new Status(IStatus.ERROR, TracerPlugin.ID, sentence(e), e);
        } catch (CoreException e) {
            return e.getStatus();
        }
    }

    @SuppressWarnings("resource") // the views own the session from then on
    private void show(SubMonitor progress) throws IOException, CoreException {
        Path trace = switch (InputKind.detect(path)) {
            case TRACE -> path;
            case MEMORY_IMAGE, FOREIGN_TRACE -> imported(progress.split(OPENING_TICKS));
        };
        Showing.inViews(
                TraceSession.open(trace, new MonitoredProgress(progress.split(OPENING_TICKS), OPENING_TICKS)));
    }

    private Path imported(SubMonitor progress) throws IOException, CoreException {
        String name = String.valueOf(path.getFileName());
        int end = name.indexOf('.');
        Path trace = TracesProject.newTrace(end > 0 ? name.substring(0, end) : name, progress.split(1));
        leftOut = TraceImport.run(path, trace, new MonitoredProgress(progress, OPENING_TICKS - 1));
        TracesProject.refresh(progress);
        return trace;
    }

    /** What an import could not take over goes to the error log, not into anybody's way. */
    private IStatus leftOut() {
        return leftOut.isEmpty()
                ? Status.OK_STATUS
                : new MultiStatus(TracerPlugin.ID, 0, each(IStatus.WARNING, leftOut), path + " was imported in part",
                        null);
    }

    private static IStatus status(ScenarioFileException e) {
        List<String> problems = e.problems();
        if (problems.size() == 1) {
            return new Status(IStatus.ERROR, TracerPlugin.ID, problems.getFirst(), e);
        }
        return new MultiStatus(TracerPlugin.ID, 0, each(IStatus.ERROR, problems), "The scenario has "
                + problems.size() + " problems, the first one: " + problems.getFirst(), e);
    }

    private static IStatus[] each(int severity, List<String> sentences) {
        return sentences.stream().map(sentence -> new Status(severity, TracerPlugin.ID, sentence))
                .toArray(IStatus[]::new);
    }

    private static String sentence(IOException e) {
        String message = e.getMessage();
        return message == null ? e.toString() : message;
    }
}
