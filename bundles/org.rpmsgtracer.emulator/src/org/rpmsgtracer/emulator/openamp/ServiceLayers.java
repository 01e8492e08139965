/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.openamp;

import org.rpmsgtracer.emulator.endpoint.RpmsgPort;
import org.rpmsgtracer.emulator.log.Role;
import org.rpmsgtracer.emulator.personality.OpenAmp;
import org.rpmsgtracer.emulator.personality.OpenAmp.ServiceLayer;

/** What programs of a system get to see of the library. */
final class ServiceLayers {

    private ServiceLayers() {}

    static RpmsgPort on(RpmsgDevice device, OpenAmp personality, Role role) {
        return switch (personality.services()) {
            case ServiceLayer.Library library -> device;
            case ServiceLayer.Rptun rptun -> device;
            case ServiceLayer.IpcService service -> new IpcServicePort(device, role, service.endpoints());
        };
    }
}
