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
    /** No memory. */
    public static final int NO_MEMORY = -2001;
    /** No free buffer, or the device is not ready. */
    public static final int NO_BUFFER = -2002;
    /** A wrong parameter: no destination, an address that cannot be given. */
    public static final int PARAMETER = -2003;
    /** The device is in the wrong state. */
    public static final int DEVICE_STATE = -2004;
    /** The buffer is too small. */
    public static final int BUFFER_SIZE = -2005;
    /** Initialisation failed. */
    public static final int INIT = -2006;
    /** The address is taken, or none is free. */
    public static final int ADDRESS = -2007;
    /** Not permitted. */
    public static final int PERMISSION = -2008;

    private RpmsgError() {}
}
