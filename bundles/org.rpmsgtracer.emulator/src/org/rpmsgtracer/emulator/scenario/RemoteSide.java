/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.scenario;

import java.util.List;

import org.rpmsgtracer.emulator.personality.RemotePersonality;
import org.rpmsgtracer.emulator.service.Program;

/**
 * The end of a link that is the virtio device: it writes the used rings.
 *
 * @param core   that it runs on
 * @param system whose RPMsg implementation it is
 */
public record RemoteSide(String core, RemotePersonality system, List<Program> programs) {

    /** Keeps a copy of the list. */
    public RemoteSide {
        programs = List.copyOf(programs);
    }
}
