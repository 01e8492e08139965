/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux.device;

/** Something under {@code /dev} or {@code /sys} that can be opened. */
@FunctionalInterface
interface FileNode {

    /** What the open call of a process makes of it. */
    Opening open(UserProcess process, int flags);
}
