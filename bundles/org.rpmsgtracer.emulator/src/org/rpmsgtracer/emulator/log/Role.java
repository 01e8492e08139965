/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.log;

/** A processor's part at a virtqueue. */
public enum Role {
    /** Owns the buffers and offers them: the RPMsg host. */
    DRIVER,
    /** Uses the buffers and returns them: the RPMsg remote. */
    DEVICE
}
