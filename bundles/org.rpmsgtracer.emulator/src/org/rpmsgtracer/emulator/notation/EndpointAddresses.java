/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.notation;

import java.util.regex.Pattern;

import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;

/** RPMsg addresses: {@code 1024}, {@code 0x400}, or {@code any} for RPMSG_ADDR_ANY. */
public final class EndpointAddresses {

    private static final String ANY = "any";
    private static final String EXPECTED = "an RPMsg address such as 1024 or 0x400, or any";
    private static final Pattern FORM = Pattern.compile("[0-9]{1,10}|0x[0-9a-fA-F]{1,8}");

    private EndpointAddresses() {}

    /**
     * Reads an address.
     *
     * @return 0..0xFFFFFFFF
     * @throws NotationException if it is none
     */
    public static long parse(String text) {
        if (text.equals(ANY)) {
            return RpmsgAddress.ANY;
        }
        if (!FORM.matcher(text).matches()) {
            throw new NotationException(text, EXPECTED);
        }
        long address = text.startsWith(Addresses.PREFIX) ? Addresses.parse(text) : Long.parseLong(text);
        if (address > RpmsgAddress.ANY) {
            throw new NotationException(text, EXPECTED);
        }
        return address;
    }

    /** Writes an address. */
    public static String print(long address) {
        return address == RpmsgAddress.ANY ? ANY : Long.toString(address);
    }
}
