/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.openamp;

/** What Zephyr's {@code ipc_service} calls return when they fail: negative {@code errno} values of its C library. */
public final class ZephyrError {

    /** {@code -ENOENT}: the endpoint is not registered. */
    public static final int NO_ENTRY = -2;
    /** {@code -ENOMEM}: no buffer. */
    public static final int NO_MEMORY = -12;
    /** {@code -EBUSY}: the endpoint is not bound. */
    public static final int BUSY = -16;
    /** {@code -EINVAL}: no name, or no place for another endpoint. */
    public static final int INVALID = -22;
    /** {@code -EBADMSG}: an empty message. */
    public static final int BAD_MESSAGE = -77;

    private ZephyrError() {}
}
