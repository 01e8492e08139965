/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.openamp;

/** What the library's calls return when they fail (open-amp {@code lib/include/openamp/rpmsg.h}). */
public final class RpmsgError {

    public static final int SUCCESS = 0;
    /** RPMSG_ERR_NO_BUFF: no free buffer, or the device is not ready. */
    public static final int NO_BUFFER = -2002;
    /** RPMSG_ERR_PARAM: no destination, an endpoint that is destroyed, an address that is never given. */
    public static final int PARAMETER = -2003;
    /** RPMSG_ERR_ADDR: the address is taken, or none is free; in NuttX, no peer came in time. */
    public static final int ADDRESS = -2007;

    private RpmsgError() {}
}
