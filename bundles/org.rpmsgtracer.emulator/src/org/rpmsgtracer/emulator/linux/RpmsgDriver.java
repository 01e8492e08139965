/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux;

import java.util.List;

import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;

/** A driver for devices of the rpmsg bus ({@code struct rpmsg_driver}); called inside effects of the processor. */
public interface RpmsgDriver {

    /** By which {@code driver_override} names it. */
    String name();

    /** The channel names that it knows. */
    List<String> ids();

    /** Whether a device gets an endpoint of its own before the probe: the driver has a receive callback. */
    boolean hasCallback();

    /**
     * Takes a device.
     *
     * @return 0 or a negative {@link Errno}
     */
    int probe(RpmsgDevice device);

    /** A message for the device's own endpoint; it is valid until this call ends. */
    default void received(RpmsgDevice device, RpmsgEndpoint endpoint, ReceivedMessage message) {}

    /** Gives the device up; its endpoint still exists. */
    void remove(RpmsgDevice device);

    /** The device's own endpoint could not be made, so there is no probe. */
    default void refused(RpmsgDevice device, int error) {}

    /** Whether it is for the device: by {@code driver_override} if that is set, else by an exact name. */
    default boolean matches(RpmsgDevice device) {
        return device.driverOverride().map(name()::equals).orElseGet(() -> ids().contains(device.name()));
    }
}
