/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import org.rpmsgtracer.emulator.linux.device.LinuxKernel;
import org.rpmsgtracer.emulator.service.UserSpaceProgram.Modprobe;

/**
 * {@link Modprobe} at work: done as soon as the module is loaded.
 *
 * @param kernel that loads it
 */
record RunningModprobe(Modprobe program, LinuxKernel kernel) implements RunningProgram {

    @Override
    public void start() {
        kernel.load(program.module());
    }

    @Override
    public void finish() {}

    @Override
    public boolean finished() {
        return true;
    }
}
