/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.rpmsglite;

/** What the functions of RPMsg-Lite return (rpmsg-lite {@code lib/include/rpmsg_lite.h}). */
public final class RpmsgLiteError {

    public static final int SUCCESS = 0;
    /** RL_ERR_NO_MEM: no transmit buffer was free in time. */
    public static final int NO_MEMORY = -5001;
    /** RL_ERR_BUFF_SIZE: the payload is longer than a buffer takes. */
    public static final int BUFFER_SIZE = -5002;
    /** RL_ERR_PARAM: no such endpoint; also here for an endpoint that could not be created, which C says by RL_NULL. */
    public static final int PARAMETER = -5003;
    /** RL_NOT_READY: the link is not up. */
    public static final int NOT_READY = -5007;

    private RpmsgLiteError() {}
}
