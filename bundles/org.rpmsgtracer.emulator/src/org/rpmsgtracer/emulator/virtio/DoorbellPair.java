/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.virtio;

import org.rpmsgtracer.emulator.log.Role;
import org.rpmsgtracer.emulator.machine.Doorbell;

/** The doorbells of a virtio device, one in each direction; several devices between two processors may share them. */
public record DoorbellPair(Doorbell toDevice, Doorbell toDriver) {

    /** Refuses doorbells that do not lead forth and back. */
    public DoorbellPair {
        if (toDevice.from() != toDriver.to() || toDevice.to() != toDriver.from()) {
            throw new IllegalArgumentException("doorbells " + toDevice.name() + " and " + toDriver.name());
        }
    }

    /** The one that this role rings. */
    public Doorbell outgoing(Role role) {
        return switch (role) {
            case DRIVER -> toDevice;
            case DEVICE -> toDriver;
        };
    }

    /** The one that the other role rings. */
    public Doorbell incoming(Role role) {
        return switch (role) {
            case DRIVER -> toDriver;
            case DEVICE -> toDevice;
        };
    }
}
