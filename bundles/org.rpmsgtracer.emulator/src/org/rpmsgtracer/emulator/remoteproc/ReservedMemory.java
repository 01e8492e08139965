/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.remoteproc;

/**
 * Memory that a board sets aside for a remote processor, as a device tree names it for Linux: {@code vdev0vring0},
 * {@code vdev0vring1}, {@code vdev0buffer}.
 *
 * @param address   device address
 * @param sizeBytes at least what is put there
 */
public record ReservedMemory(String name, long address, long sizeBytes) {}
