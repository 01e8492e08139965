/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.remoteproc;

import java.util.List;

/**
 * A virtio device that the remote offers, with the host as its driver ({@code struct fw_rsc_vdev}).
 *
 * @param offset         in the table
 * @param id             virtio device id, {@link #RPMSG} here
 * @param notifyId       kicked when status or features change, or {@link ResourceTableLayout#ANY}
 * @param deviceFeatures what the remote offers, low 32 bits of {@code Feature}
 * @param driverFeatures what the host has accepted, low 32 bits of {@code Feature}
 * @param status         device status byte, 0..255
 * @param vrings         vring0 carries messages to the host, vring1 to the remote
 * @param config         device configuration space, empty for RPMsg but in NuttX
 */
public record VirtioDevice(long offset, long id, long notifyId, long deviceFeatures, long driverFeatures, int status,
        List<VringEntry> vrings, List<Byte> config) implements ResourceEntry {

    /** Virtio device id of RPMsg. */
    public static final long RPMSG = 7;

    /** Keeps copies of the lists. */
    public VirtioDevice {
        vrings = List.copyOf(vrings);
        config = List.copyOf(config);
    }
}
