/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.event;

/** The two sides of a virtqueue (VIRTIO 1.3, 2): who owns the descriptor table and who consumes it. */
public enum Role {

    /** Offers descriptor chains: writes the descriptor table and the avail ring. In RPMsg this is the host. */
    DRIVER,

    /** Returns descriptor chains: writes the used ring. In RPMsg this is the remote. */
    DEVICE
}
