/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.pru;

/** What the functions of the library return (pru-software-support-package {@code include/pru_rpmsg.h}). */
public final class PruError {

    public static final int SUCCESS = 0;
    /** PRU_RPMSG_NO_BUF_AVAILABLE: the host offers no buffer now. */
    public static final int NO_BUFFER = -1;
    /** PRU_RPMSG_BUF_TOO_SMALL: the payload is longer than a buffer takes. */
    public static final int TOO_LONG = -2;
    /** PRU_RPMSG_INVALID_HEAD: the ring names a descriptor that it does not have. */
    public static final int INVALID_HEAD = -3;

    private PruError() {}
}
