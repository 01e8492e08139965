/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.notation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rpmsgtracer.emulator.personality.HostPersonality;
import org.rpmsgtracer.emulator.personality.LinuxHost;
import org.rpmsgtracer.emulator.personality.OpenAmp;
import org.rpmsgtracer.emulator.personality.Personality;
import org.rpmsgtracer.emulator.personality.PruLibrary;
import org.rpmsgtracer.emulator.personality.RemotePersonality;
import org.rpmsgtracer.emulator.personality.RpmsgLite;
import org.rpmsgtracer.emulator.personality.SysBios;

/** Systems by their ids, such as {@code linux-virtio-rpmsg-bus}. */
public final class SystemIds {

    private static final List<HostPersonality> HOSTS =
            Stream.<List<? extends HostPersonality>>of(List.of(LinuxHost.VIRTIO_RPMSG_BUS, LinuxHost.IMX_RPMSG),
                    OpenAmp.HOSTS, RpmsgLite.ALL).<HostPersonality>flatMap(List::stream).toList();
    private static final List<RemotePersonality> REMOTES =
            Stream.<List<? extends RemotePersonality>>of(OpenAmp.REMOTES, RpmsgLite.ALL, PruLibrary.ALL, SysBios.ALL)
                    .<RemotePersonality>flatMap(List::stream).toList();

    private SystemIds() {}

    /**
     * The system of a host.
     *
     * @throws NotationException if there is none of that id
     */
    public static HostPersonality host(String id) {
        return byId(HOSTS, id);
    }

    /**
     * The system of a remote processor.
     *
     * @throws NotationException if there is none of that id
     */
    public static RemotePersonality remote(String id) {
        return byId(REMOTES, id);
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
