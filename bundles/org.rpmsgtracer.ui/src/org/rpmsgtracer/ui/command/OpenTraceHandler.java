/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.command;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rpmsgtracer.ui.trace.OpenTraceJob;

/**
 * Asks for a trace, a memory image or a scenario and opens it. A trace is a folder, and the platform's dialog chooses files: its
 * {@code metadata} stands for it.
 */
public final class OpenTraceHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        FileDialog dialog = new FileDialog(HandlerUtil.getActiveShellChecked(event), SWT.OPEN);
        dialog.setText("Open RPMsg Trace");
        dialog.setFilterNames(new String[] {"RPMsg traces (metadata), memory images and scenarios", "All files"});
        dialog.setFilterExtensions(new String[] {"metadata;*.amp;*.shm;*.shm.gz;*.bin;*.bin.gz;*.img;*.dump", "*"});
        String chosen = dialog.open();
        if (chosen != null) {
            new OpenTraceJob(TraceLocation.of(Path.of(chosen))).schedule();
        }
        return null;
    }
}
