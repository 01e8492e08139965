/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.scenario;

import java.util.List;

import org.rpmsgtracer.emulator.machine.BackgroundLoad;
import org.rpmsgtracer.emulator.machine.CostModel;
import org.rpmsgtracer.emulator.personality.OpenAmpRemote;
import org.rpmsgtracer.emulator.remoteproc.Firmware;
import org.rpmsgtracer.emulator.service.RemoteProgram;

/**
 * The processor that is booted, and its software.
 *
 * @param processor its name
 */
public record RemoteSystem(String processor, OpenAmpRemote personality, CostModel costs, BackgroundLoad load,
        Firmware firmware, List<RemoteProgram> programs) {

    /** Keeps a copy of the list. */
    public RemoteSystem {
        programs = List.copyOf(programs);
    }
}
