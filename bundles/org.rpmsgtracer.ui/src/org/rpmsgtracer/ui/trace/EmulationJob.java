/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.trace;

import java.io.IOException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.rpmsgtracer.emulator.scenario.BuiltInScenarios;
import org.rpmsgtracer.emulator.scenario.Scenario;
import org.rpmsgtracer.ui.TracerPlugin;

/** Starts an emulated system at the pace of real time, recorded into the workspace and shown live. */
public final class EmulationJob extends Job {

    private final Scenario scenario;

    public EmulationJob(Scenario scenario) {
        super("Start emulation " + scenario.name());
        this.scenario = scenario;
    }

    /** Runs what someone should see first. */
    public static EmulationJob ofFirstScenario() {
        return new EmulationJob(BuiltInScenarios.list().getFirst());
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            LiveEmulation.show(scenario, monitor);
            return Status.OK_STATUS;
        } catch (IOException e) {
            return new Status(IStatus.ERROR, TracerPlugin.ID, "The emulation did not start: " + e.getMessage(), e);
        } catch (CoreException e) {
            return e.getStatus();
        }
    }
}
