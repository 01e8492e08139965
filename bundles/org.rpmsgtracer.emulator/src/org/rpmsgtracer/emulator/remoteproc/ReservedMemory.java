/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.remoteproc;

/**
 * Memory that a board sets aside for a remote processor, as a device tree names it for Linux: {@code vdev0vring0},
 * {@code vdev0vring1}, {@code vdev0buffer}, the name of a carveout of the firmware, or {@link #POOL}.
 *
 * @param address   of its first byte, for both processors
 * @param sizeBytes at least what is put there; a vring takes whole pages of 4096 bytes
 */
public record ReservedMemory(String name, long address, long sizeBytes) {

    /** The name of the memory from which the host takes what has no memory of its own name. */
    public static final String POOL = "pool";
}
