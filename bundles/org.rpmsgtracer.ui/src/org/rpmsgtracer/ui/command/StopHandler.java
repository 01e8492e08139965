/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.session.TraceSession;
import org.rpmsgtracer.ui.TracerPlugin;

/** Ends the recording of the shown trace; it stays open. */
public final class StopHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        TracerPlugin.shown().session().filter(TraceSession::live).ifPresent(StopHandler::stopInBackground);
        return null;
    }

    private static void stopInBackground(TraceSession session) {
        Job.create("Stop recording " + session.name(), (ICoreRunnable) monitor -> session.stop()).schedule();
    }
}
