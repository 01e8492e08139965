/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.sysbios;

/** What the functions of TI's libraries return (MessageQCopy_E_*, IPC_E*, SystemP_*). */
public final class SysBiosError {

    public static final int SUCCESS = 0;
    /** MessageQCopy_E_FAIL, IPC_EFAIL, SystemP_FAILURE; also here for an endpoint that is refused, NULL in C. */
    public static final int FAILURE = -1;
    /** SystemP_TIMEOUT: no buffer in time. */
    public static final int TIMEOUT = -2;

    private SysBiosError() {}
}
