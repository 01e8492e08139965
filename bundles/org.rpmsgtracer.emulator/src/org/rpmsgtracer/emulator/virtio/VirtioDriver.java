/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.virtio;

/** What a host does with a virtio device; its methods append steps to the activity that calls them. */
public interface VirtioDriver {

    /** Takes the device, which Linux has brought to status DRIVER before, and sets it DRIVER_OK when it works. */
    void probe(VirtioTransport device);

    /** Gives the device up; Linux resets it, OpenAMP leaves its status as it is. */
    void remove(VirtioTransport device);
}
