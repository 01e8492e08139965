/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.virtio;

import org.rpmsgtracer.protocol.virtio.DeviceStatus;

/** A virtio device as the processor that plays it sees it, wherever its registers are. */
public interface VirtioPort {

    /** What the driver wrote last, see {@link DeviceStatus}; DRIVER_OK from the start where there is no such byte. */
    int status();

    /** Writes the status, as an OpenAMP remote does that acknowledges a reset; nothing where there is no such byte. */
    void putStatus(int status);

    /** Whether the driver has placed the vrings; always where their addresses are constants of both ends. */
    default boolean placed() {
        return true;
    }

    /**
     * A word of the device's configuration space, as it stands for the driver.
     *
     * @param offset multiple of 4
     * @return unsigned 32 bit; 0 beyond the end
     */
    default long configWord(int offset) {
        return 0;
    }

    /** The features that the driver accepted. */
    long features();

    /**
     * The device's end of a vring that the driver has placed. At an address without shared memory the device sees
     * memory of its own there, in which nothing ever happens.
     *
     * @param index 0 to the host, 1 from the host
     */
    VringEnd findVring(int index);
}
