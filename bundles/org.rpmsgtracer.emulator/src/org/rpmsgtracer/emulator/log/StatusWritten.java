/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.log;

/**
 * The driver wrote the status of a virtio device.
 *
 * @param timeNs nanoseconds on the machine's clock
 * @param device {@code vdev0}
 * @param status the byte written, see VIRTIO 1.3, 2.1; 0 is a reset
 */
public record StatusWritten(long timeNs, String device, int status) implements LogEntry {}
