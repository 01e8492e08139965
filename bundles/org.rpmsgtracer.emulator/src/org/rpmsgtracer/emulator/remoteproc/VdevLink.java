/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.remoteproc;

import org.rpmsgtracer.emulator.virtio.DoorbellPair;
import org.rpmsgtracer.emulator.virtio.Interference;
import org.rpmsgtracer.emulator.virtio.VirtioDriver;

/**
 * What a virtio device of a firmware meets on the host.
 *
 * @param name         of the device, such as {@code vdev0}; its vrings are {@code vdev0vring0} and {@code vdev0vring1}
 * @param virtioIndex  its number among all virtio devices of the host: {@code virtio0}
 * @param driver       for it
 * @param doorbells    of its vrings
 * @param interference faults of the host's end
 */
public record VdevLink(String name, int virtioIndex, VirtioDriver driver, DoorbellPair doorbells,
        Interference interference) {}
