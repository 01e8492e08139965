/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.state;

/**
 * A virtio device of the observed system.
 *
 * @param name   its name in the recording, such as {@code vdev0}
 * @param status its status bits in the field's words, such as {@code DRIVER_OK}; empty while the recording says none
 * @param driver name of the processor that drives it; empty before its first virtqueue is known
 * @param device name of the processor that is the device; empty before its first virtqueue is known
 */
public record DeviceState(String name, String status, String driver, String device) {}
