/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.rcp;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** The first window of a new workspace: timelines want width, and the platform begins with little. */
final class FirstWindow {

    /** What the platform gives a window that was never moved or sized. */
    private static final Point PLATFORM_SIZE = new Point(1024, 768);

    private FirstWindow() {}

    /** Gives a window that is still as the platform made it the whole screen. UI thread. */
    static void fillScreen() {
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            Shell shell = window.getShell();
            if (PLATFORM_SIZE.equals(shell.getSize())) {
                shell.setBounds(shell.getMonitor().getClientArea());
            }
        }
    }
}
