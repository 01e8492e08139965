/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.notation;

import java.util.List;
import java.util.stream.Collectors;

import org.rpmsgtracer.emulator.personality.HostPersonality;
import org.rpmsgtracer.emulator.personality.Personality;
import org.rpmsgtracer.emulator.personality.RemotePersonality;
import org.rpmsgtracer.emulator.personality.Systems;

/** Systems by their ids, such as {@code linux-virtio-rpmsg-bus}. */
public final class SystemIds {

    private SystemIds() {}

    /**
     * The system of a host.
     *
     * @throws NotationException if there is none of that id
     */
    public static HostPersonality host(String id) {
        return byId(Systems.hosts(), id);
    }

    /**
     * The system of a remote processor.
     *
     * @throws NotationException if there is none of that id
     */
    public static RemotePersonality remote(String id) {
        return byId(Systems.remotes(), id);
    }

    private static <P extends Personality> P byId(List<? extends P> systems, String id) {
        for (P system : systems) {
            if (system.id().equals(id)) {
                return system;
            }
        }
        throw new NotationException(id,
                systems.stream().map(Personality::id).collect(Collectors.joining(" or ")));
    }
}
