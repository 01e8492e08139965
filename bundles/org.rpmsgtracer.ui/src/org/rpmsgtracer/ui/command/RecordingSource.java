/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.command;

import java.util.Map;

import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.rpmsgtracer.session.TraceSession;
import org.rpmsgtracer.ui.TracerPlugin;
import org.rpmsgtracer.ui.trace.ShownTrace;

/** Tells the workbench's expressions whether the shown trace is being recorded: the variable that enables Stop. */
public final class RecordingSource extends AbstractSourceProvider {

    private static final String RECORDING = "org.rpmsgtracer.ui.recording";

    private final ShownTrace.Listener onTrace = this::traceChanged;
    private boolean told;

    public RecordingSource() {
        TracerPlugin.shown().addListener(onTrace);
    }

    @Override
    public void dispose() {
        TracerPlugin.shown().removeListener(onTrace);
    }

    @Override
    public String[] getProvidedSourceNames() {
        return new String[] {RECORDING};
    }

    @Override
    public Map<String, Object> getCurrentState() {
        return Map.of(RECORDING, isRecording());
    }

    private void traceChanged(ShownTrace.Change change) {
        if (change != ShownTrace.Change.MESSAGE && told != isRecording()) {
            told = isRecording();
            fireSourceChanged(ISources.WORKBENCH, RECORDING, told);
        }
    }

    private static boolean isRecording() {
        return TracerPlugin.shown().session().filter(TraceSession::live).isPresent();
    }
}
