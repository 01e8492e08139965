/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.virtio;

/** Feature bits of virtio and of its RPMsg device, as masks of a 64-bit feature word (VIRTIO 1.3, 2.2 and 6). */
public final class Feature {

    /** The remote announces its endpoints: VIRTIO_RPMSG_F_NS (Linux {@code drivers/rpmsg/virtio_rpmsg_bus.c}). */
    public static final long RPMSG_NAME_SERVICE = 1L;
    /** Announcements are acknowledged (NuttX only). */
    public static final long NUTTX_ACK = 1L << 1;
    /** Descriptors may point to tables of descriptors: VIRTIO_F_INDIRECT_DESC. */
    public static final long INDIRECT_DESC = 1L << 28;
    /** used_event and avail_event replace the suppression flags: VIRTIO_F_EVENT_IDX. */
    public static final long EVENT_IDX = 1L << 29;

    private Feature() {}
}
