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
import org.rpmsgtracer.emulator.personality.LinuxHost;
import org.rpmsgtracer.emulator.service.HostProgram;

/**
 * The processor that boots the other one, and its software.
 *
 * @param processor its name
 * @param programs  one for each channel name
 */
public record HostSystem(String processor, LinuxHost personality, CostModel costs, BackgroundLoad load,
        List<HostProgram> programs) {

    /** Keeps a copy of the list. */
    public HostSystem {
        programs = List.copyOf(programs);
    }
}
