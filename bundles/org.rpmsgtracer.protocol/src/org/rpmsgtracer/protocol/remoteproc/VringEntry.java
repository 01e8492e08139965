/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.remoteproc;

/**
 * One vring of a virtio device ({@code struct fw_rsc_vdev_vring}); all values unsigned 32 bit and unchecked.
 *
 * @param deviceAddress   of the ring, {@link ResourceTableLayout#ANY} until the host has placed it
 * @param align           of the used ring
 * @param num             descriptors
 * @param notifyId        of its kicks, {@link ResourceTableLayout#ANY} until the host has chosen one
 * @param physicalAddress of the ring; reserved and 0 in older tables
 */
public record VringEntry(long deviceAddress, long align, long num, long notifyId, long physicalAddress) {

    /** A vring that the host is to place. */
    public static VringEntry unplaced(long align, long num, long notifyId) {
        return new VringEntry(ResourceTableLayout.ANY, align, num, notifyId, 0);
    }

    /** Whether the host has said where the ring is; Linux takes that back to 0 when the remote stops. */
    public boolean isPlaced() {
        return deviceAddress != ResourceTableLayout.ANY && deviceAddress != 0;
    }
}
