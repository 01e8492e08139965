/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.trace;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.rpmsgtracer.session.TraceSession;
import org.rpmsgtracer.ui.TracerPlugin;

/** Brings an opened trace before the user. */
final class Showing {

    private Showing() {}

    /** Shows the session in the views. Called on any thread; returns at once. */
    static void inViews(TraceSession session) {
        IWorkbench workbench = PlatformUI.getWorkbench();
        workbench.getDisplay().asyncExec(() -> {
            TracerPlugin.shown().show(session);
            tellWhatIsMissing(session);
            logProblems(session);
            Optional.ofNullable(workbench.getActiveWorkbenchWindow())
                    .or(() -> Stream.of(workbench.getWorkbenchWindows()).findFirst())
                    .ifPresent(PerspectiveSwitch::offer);
        });
    }

    /** A trace that a crash cut short is shown as far as it goes; the user has to know. */
    private static void tellWhatIsMissing(TraceSession session) {
        if (!session.missing().isEmpty()) {
            StatusManager.getManager().handle(
                    new Status(IStatus.WARNING, TracerPlugin.ID, String.join("\n", session.missing())),
                    StatusManager.SHOW);
        }
    }

    /** That an index was made anew is nothing that anyone has to act upon. */
    private static void logProblems(TraceSession session) {
        for (String problem : session.problems()) {
            StatusManager.getManager().handle(new Status(IStatus.INFO, TracerPlugin.ID, problem), StatusManager.LOG);
        }
    }
}
