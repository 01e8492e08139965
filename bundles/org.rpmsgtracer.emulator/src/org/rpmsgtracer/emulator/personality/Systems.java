/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.personality;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every system that can be emulated. */
public final class Systems {

    private static final List<HostPersonality> HOSTS = Stream
            .<List<? extends HostPersonality>>of(LinuxHost.ALL, OpenAmp.HOSTS, RpmsgLite.ALL)
            .<HostPersonality>flatMap(List::stream)
            .toList();
    private static final List<RemotePersonality> REMOTES = Stream
            .<List<? extends RemotePersonality>>of(OpenAmp.REMOTES, RpmsgLite.ALL, PruLibrary.ALL, SysBios.ALL)
            .<RemotePersonality>flatMap(List::stream)
            .toList();

    private Systems() {}

    /** Those that can drive the virtio device of a link. */
    public static List<HostPersonality> hosts() {
        return HOSTS;
    }

    /** Those that can play the virtio device of a link. */
    public static List<RemotePersonality> remotes() {
        return REMOTES;
    }

    /** The host of an {@linkplain Personality#id id}. */
    public static Optional<HostPersonality> host(String id) {
        return HOSTS.stream().filter(system -> system.id().equals(id)).findFirst();
    }

    /** The remote of an {@linkplain Personality#id id}. */
    public static Optional<RemotePersonality> remote(String id) {
        return REMOTES.stream().filter(system -> system.id().equals(id)).findFirst();
    }
}
