/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.rpmsg;

/** Endpoint addresses, unsigned 32 bit in a {@code long} (Linux {@code include/linux/rpmsg.h}). */
public final class RpmsgAddress {

    /** No particular address: let one be chosen, or the peer is not known yet. */
    public static final long ANY = 0xFFFF_FFFFL;

    /** Where announcements go. */
    public static final long NAME_SERVICE = 53;

    /** First address that Linux and OpenAMP give to an endpoint that asks for {@link #ANY}; RPMsg-Lite begins at 1. */
    public static final long FIRST_DYNAMIC = 1024;

    private RpmsgAddress() {}

    /** As people write addresses: "0x400", or "ANY". */
    public static String format(long address) {
        return address == ANY ? "ANY" : "0x" + Long.toHexString(address);
    }
}
