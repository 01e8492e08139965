/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.scenario;

import java.util.List;
import java.util.Optional;

import org.rpmsgtracer.emulator.remoteproc.Firmware;
import org.rpmsgtracer.emulator.remoteproc.PlatformDriver;
import org.rpmsgtracer.emulator.remoteproc.Recovery;
import org.rpmsgtracer.emulator.remoteproc.ReservedMemory;

/**
 * One core switches another one on.
 *
 * @param core     that is booted
 * @param by       that boots it
 * @param firmware what is loaded; empty where the core has its program already and no resource table exists
 * @param reserved what the device tree sets aside for its vrings and buffers; empty without a resource table
 * @param delayNs  from switching the machine on, 0 or more
 * @param platform by which driver of the host
 * @param recovery what follows a crash
 */
public record Boot(String core, String by, Optional<Firmware> firmware, List<ReservedMemory> reserved, long delayNs,
        PlatformDriver platform, Recovery recovery) {

    /** Keeps a copy of the list. */
    public Boot {
        reserved = List.copyOf(reserved);
    }
}
