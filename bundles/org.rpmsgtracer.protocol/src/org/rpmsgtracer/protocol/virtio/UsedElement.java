/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.virtio;

/**
 * One entry of a used ring: a chain that the device gives back (VIRTIO 1.3, 2.7.8).
 *
 * @param id          head of the chain, unsigned 32 bit as found; valid ones are 0..num - 1
 * @param lengthBytes bytes the device says it wrote, 0..2^32 - 1; with RPMsg usually the whole buffer
 */
public record UsedElement(long id, long lengthBytes) {

    /** Checks that each value fits its field. */
    public UsedElement {
        if (id < 0 || id > 0xFFFF_FFFFL) {
            throw new IllegalArgumentException("used id " + id);
        }
        if (lengthBytes < 0 || lengthBytes > 0xFFFF_FFFFL) {
            throw new IllegalArgumentException("used length " + lengthBytes);
        }
    }
}
