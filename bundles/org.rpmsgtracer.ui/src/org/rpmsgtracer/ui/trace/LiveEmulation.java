/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.trace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalLong;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.rpmsgtracer.emulator.scenario.Scenario;
import org.rpmsgtracer.session.EmulationOptions;
import org.rpmsgtracer.session.Speed;
import org.rpmsgtracer.session.TraceSession;

/** An emulated system that runs at the pace of real time and is recorded into the workspace. */
final class LiveEmulation {

    private LiveEmulation() {}

    /**
     * Starts a system and shows it. Called on a worker thread; returns while the system runs.
     *
     * @throws IOException   if its trace cannot be made; nothing runs then
     * @throws CoreException if the project of the traces cannot be made
     */
    @SuppressWarnings("resource") // the views own the session from then on
    static void show(Scenario scenario, IProgressMonitor monitor) throws IOException, CoreException {
        Path folder = TracesProject.newTrace(scenario.name(), monitor);
        Showing.inViews(TraceSession.emulate(new EmulationOptions(scenario, scenario.defaultSeed(),
                OptionalLong.empty(), Speed.REAL_TIME, folder)));
    }
}
