/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.scenario;

import org.rpmsgtracer.emulator.personality.HostPersonality;
import org.rpmsgtracer.emulator.personality.LinuxHost;
import org.rpmsgtracer.emulator.personality.OpenAmp;
import org.rpmsgtracer.emulator.personality.RpmsgLite;
import org.rpmsgtracer.emulator.remoteproc.FixedLayout;
import org.rpmsgtracer.protocol.virtio.Feature;
import org.rpmsgtracer.protocol.virtio.VringLayout;

/** From the constants of a device without a resource table to what its two ends are built with. */
final class FixedPlaces {

    private FixedPlaces() {}

    static FixedLayout layout(Wiring.FixedVrings place, HostPersonality host) {
        return new FixedLayout(vring(place, place.vring0Address()), vring(place, place.vring1Address()),
                place.align(), place.bufferAddress(), 2L * place.buffers() * place.bufferBytes(),
                place.statusAddress(), features(host));
    }

    private static VringLayout vring(Wiring.FixedVrings place, long address) {
        return switch (place.rule()) {
            case LINUX -> VringLayout.legacy(address, place.num(), place.align());
            case RPMSG_LITE -> VringLayout.rpmsgLite(address, place.num(), place.align());
        };
    }

    /** RPMsg-Lite knows no features: its name service is a matter of the application. */
    private static long features(HostPersonality host) {
        return switch (host) {
            case LinuxHost linux -> Feature.RPMSG_NAME_SERVICE;
            case OpenAmp openAmp -> Feature.RPMSG_NAME_SERVICE;
            case RpmsgLite lite -> 0;
        };
    }
}
