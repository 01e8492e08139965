/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.rcp;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.rpmsgtracer.ui.trace.EmulationJob;
import org.rpmsgtracer.ui.trace.OpenTraceJob;

/**
 * What the product opens when the workbench has come up: {@code open PATH} of the command line, or a live emulated
 * system for {@code open} alone.
 */
public final class OpenAtStart implements IStartup {

    private static final String OPEN = "open";

    @Override
    public void earlyStartup() {
        PlatformUI.getWorkbench().getDisplay().asyncExec(FirstWindow::fillScreen);
        List<String> arguments = Arrays.asList(Platform.getApplicationArgs());
        int open = arguments.indexOf(OPEN);
        if (open < 0) {
            return;
        }
        if (open + 1 < arguments.size() && !arguments.get(open + 1).startsWith("-")) {
            new OpenTraceJob(Path.of(arguments.get(open + 1))).schedule();
        } else {
            EmulationJob.ofFirstScenario().schedule();
        }
    }
}
