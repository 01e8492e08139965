/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.scenario;

import java.util.List;

import org.rpmsgtracer.emulator.personality.HostPersonality;
import org.rpmsgtracer.emulator.service.Program;

/**
 * The end of a link that is the virtio driver: it owns descriptor tables and avail rings, and places the buffers.
 *
 * @param core   that it runs on
 * @param system whose RPMsg implementation it is
 */
public record HostSide(String core, HostPersonality system, List<Program> programs) {

    /** Keeps a copy of the list. */
    public HostSide {
        programs = List.copyOf(programs);
    }
}
