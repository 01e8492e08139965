/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.remoteproc;

import java.util.OptionalLong;

import org.rpmsgtracer.protocol.virtio.VringLayout;

/**
 * Where everything of a virtio device without a resource table lies: constants with which both ends were built.
 *
 * @param vring0        to the host
 * @param vring1        from the host
 * @param align         of the used rings, in bytes
 * @param bufferAddress of the buffers of both directions
 * @param bufferBytes   of all of them
 * @param statusAddress of the byte with the device status, which not every system has
 * @param features      of the device, which nobody negotiates
 */
public record FixedLayout(VringLayout vring0, VringLayout vring1, int align, long bufferAddress, long bufferBytes,
        OptionalLong statusAddress, long features) {

    /** One of the two vrings. */
    VringLayout vring(int index) {
        return switch (index) {
            case 0 -> vring0;
            case 1 -> vring1;
            default -> throw new IllegalArgumentException("vring " + index + " of 2");
        };
    }
}
