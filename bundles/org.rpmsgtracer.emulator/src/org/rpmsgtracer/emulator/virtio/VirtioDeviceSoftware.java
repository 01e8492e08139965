/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.virtio;

/** The software of a processor that plays a virtio device. */
@FunctionalInterface
public interface VirtioDeviceSoftware {

    /** What it does first after its processor left reset; called inside an effect of that processor. */
    void boot(VirtioPort device);
}
