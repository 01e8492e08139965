/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.trace;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.rpmsgtracer.session.TraceSession;
import org.rpmsgtracer.ui.TracerPlugin;
import org.rpmsgtracer.ui.TracingPerspective;

/** Brings an opened trace before the user. */
final class Showing {

    private Showing() {}

    /** Shows the session in the views, in the tracing perspective. Called on any thread; returns at once. */
    static void inViews(TraceSession session) {
        IWorkbench workbench = PlatformUI.getWorkbench();
        workbench.getDisplay().asyncExec(() -> {
            openPerspective(workbench);
            TracerPlugin.shown().show(session);
            tellWhatIsMissing(session);
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

    /** A window that shows none of our views would open a trace without a trace of it. */
    private static void openPerspective(IWorkbench workbench) {
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
        if (window == null) {
            return;
        }
        try {
            workbench.showPerspective(TracingPerspective.ID, window);
        } catch (WorkbenchException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }
}
