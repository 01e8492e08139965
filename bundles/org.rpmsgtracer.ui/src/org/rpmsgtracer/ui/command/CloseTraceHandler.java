/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.ui.TracerPlugin;

/** Closes the trace that the views show. */
public final class CloseTraceHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        TracerPlugin.shown().close();
        return null;
    }
}
