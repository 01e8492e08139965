/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.protocol.memory.FixedText;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;

/** What the values of a program may be. */
final class Bounds {

    /** Payload that the header's length field can tell, in bytes. */
    static final long PAYLOAD_LIMIT_BYTES = 0xFFFF;

    /** The longest wait, 100 days: machine time, 63 bits of nanoseconds, does not end with it. */
    private static final long WAIT_LIMIT_NS = 8_640_000_000_000_000L;

    private Bounds() {}

    /** Refuses a value that is too small. */
    static void atLeast(String what, long value, long min) {
        if (value < min) {
            throw new IllegalArgumentException(what + " is " + value + ", must be " + min + " or more");
        }
    }

    /** Refuses a distribution that can leave the bounds. */
    static void within(String what, Distribution values, long min, long max) {
        if (values.min() < min || values.max() > max) {
            throw new IllegalArgumentException(what + " is " + values.min() + ".." + values.max()
                    + ", must lie within " + min + ".." + max);
        }
    }

    /** Refuses a value outside the bounds. */
    static void within(String what, long value, long min, long max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException(
                    what + " is " + value + ", must lie within " + min + ".." + max);
        }
    }

    /** Refuses a wait that lasts longer than machine time. */
    static void wait(String what, long ns) {
        within(what, ns, 0, WAIT_LIMIT_NS);
    }

    /** Refuses a wait that could last longer than machine time. */
    static void wait(String what, Distribution ns) {
        within(what, ns, 0, WAIT_LIMIT_NS);
    }

    /** Refuses what is no endpoint: a name that is no {@code char[32]}, addresses that are not unsigned 32 bit. */
    static void endpoint(EndpointRequest request) {
        name("endpoint", request.name());
        address("address", request.address());
        address("peer", request.peer());
    }

    /** Refuses a name that an announcement cannot carry; an empty one is none. */
    static void name(String what, String name) {
        if (name.length() >= NameServiceMessage.NAME_BYTES) {
            throw new IllegalArgumentException(what + " has a name of " + name.length() + " bytes, must be "
                    + (NameServiceMessage.NAME_BYTES - 1) + " or fewer: " + name);
        }
        if (!FixedText.fits(name, NameServiceMessage.NAME_BYTES)) {
            throw new IllegalArgumentException(what + " has a name beyond ISO 8859-1: " + name);
        }
    }

    /** Refuses what is not an unsigned 32 bit number. */
    static void address(String what, long address) {
        if (address < 0 || address > RpmsgAddress.ANY) {
            throw new IllegalArgumentException(what + " is " + address + ", must lie within 0.." + RpmsgAddress.ANY);
        }
    }
}
