/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.remoteproc;

/** What follows a crash of a booted processor; the words of Linux's sysfs file {@code recovery}. */
public enum Recovery {
    /** It is booted again. */
    ENABLED,
    /** It stays crashed. */
    DISABLED
}
