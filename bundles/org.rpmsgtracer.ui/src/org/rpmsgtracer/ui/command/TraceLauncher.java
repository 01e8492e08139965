/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.command;

import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IEditorLauncher;
import org.rpmsgtracer.ui.trace.OpenTraceJob;

/** What a double click or <em>Open With</em> on a trace's metadata, a memory image or a scenario calls. */
public final class TraceLauncher implements IEditorLauncher {

    @Override
    public void open(IPath file) {
        new OpenTraceJob(TraceLocation.of(file.toPath())).schedule();
    }
}
