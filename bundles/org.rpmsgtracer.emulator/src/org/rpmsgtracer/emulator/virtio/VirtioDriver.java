/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.virtio;

/** A Linux driver for a kind of virtio device; its methods append steps to the activity that calls them. */
public interface VirtioDriver {

    /** Takes the device, which is in status DRIVER, and sets it DRIVER_OK when it works. */
    void probe(VirtioTransport device);

    /** Resets the device and gives it up. */
    void remove(VirtioTransport device);
}
