/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.trace;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialogWithToggle;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.rpmsgtracer.ui.TracerPlugin;
import org.rpmsgtracer.ui.TracingPerspective;

/**
 * Brings a window to the tracing perspective before a trace is shown. The user is asked first and may have the answer
 * remembered (Eclipse UI guidelines, 8.7). UI thread only.
 */
final class PerspectiveSwitch {

    /** Preference: {@code always}, {@code never} or {@code prompt}. */
    private static final String ANSWER = "switchToTracingPerspective";

    private PerspectiveSwitch() {}

    /** Opens the perspective in {@code window}, unless it is open or not wanted. */
    static void offer(IWorkbenchWindow window) {
        if (isOpen(window.getActivePage()) || isWanted(window)) {
            try {
                hideEmptyEditorArea(window.getWorkbench().showPerspective(TracingPerspective.ID, window));
            } catch (WorkbenchException e) {
                StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
            }
        }
    }

    private static boolean isOpen(@Nullable IWorkbenchPage page) {
        IPerspectiveDescriptor current = page == null ? null : page.getPerspective();
        return current != null && current.getId().equals(TracingPerspective.ID);
    }

    private static boolean isWanted(IWorkbenchWindow window) {
        IPreferenceStore preferences = TracerPlugin.get().getPreferenceStore();
        return switch (preferences.getString(ANSWER)) {
            case MessageDialogWithToggle.ALWAYS -> true;
            case MessageDialogWithToggle.NEVER -> false;
            default -> MessageDialogWithToggle.openYesNoQuestion(window.getShell(), "Open Perspective?",
                    "The views that show a trace are those of the RPMsg Tracing perspective. Open it now?",
                    "Remember my decision", false, preferences, ANSWER).getReturnCode() == IDialogConstants.YES_ID;
        };
    }

    /** The platform makes room for an editor whenever a file is opened, even by a launcher. */
    private static void hideEmptyEditorArea(IWorkbenchPage page) {
        if (page.getEditorReferences().length == 0) {
            page.setEditorAreaVisible(false);
        }
    }
}
