/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.remoteproc;

/** Why a remote processor died, as Linux 6.12 {@code rproc_crash_to_string} says it. */
public enum CrashType {
    /** It accessed memory that is not mapped for it. */
    MMU_FAULT("mmufault"),
    /** Its watchdog ran out. */
    WATCHDOG("watchdog"),
    /** Its software gave up. */
    FATAL_ERROR("fatal error"),
    /** Anything else. */
    UNKNOWN("unknown");

    private final String text;

    CrashType(String text) {
        this.text = text;
    }

    /** As the kernel log says it. */
    public String text() {
        return text;
    }
}
