/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.rpmsg;

import java.util.Arrays;
import java.util.Optional;

import org.rpmsgtracer.protocol.memory.BufferMemory;
import org.rpmsgtracer.protocol.memory.FixedText;
import org.rpmsgtracer.protocol.memory.Memory;

/**
 * The payload of a message to {@link RpmsgAddress#NAME_SERVICE}: an endpoint with a name comes or goes (Linux
 * {@code include/linux/rpmsg/ns.h}; the long form is that of old TI PRU libraries).
 *
 * <pre>
 *  STANDARD   0                      32       36       40
 *             +----------------------+--------+--------+
 *             | name                 | addr   | flags  |
 *             | char[32]             | u32    | u32    |
 *             +----------------------+--------+--------+
 *
 *  PRU        0                      32                     64       68       72
 *             +----------------------+----------------------+--------+--------+
 *             | name                 | description          | addr   | flags  |
 *             | char[32]             | char[32]             | u32    | u32    |
 *             +----------------------+----------------------+--------+--------+
 * </pre>
 *
 * @param name    0..31 characters without NUL, see {@link FixedText}
 * @param address of the endpoint, unsigned 32 bit
 * @param flags   unsigned 32 bit, as found; see {@link #action}
 * @param form    which layout; the description of the long form is not kept
 */
public record NameServiceMessage(String name, long address, long flags, Form form) {

    /** Bytes of the name field, the NUL included. */
    public static final int NAME_BYTES = 32;

    /** The two layouts in use. */
    public enum Form {
        /** 40 bytes: Linux, OpenAMP, RPMsg-Lite. */
        STANDARD(32),
        /** 72 bytes, which mainline Linux refuses as malformed. */
        PRU(64);

        private final int addressOffset;

        Form(int addressOffset) {
            this.addressOffset = addressOffset;
        }

        public int sizeBytes() {
            return addressOffset + 8;
        }
    }

    /** What becomes of the endpoint. */
    public enum Action {
        CREATE(0),
        DESTROY(1),
        /** NuttX: the answer to an announcement, with the address of the endpoint that answers. */
        CREATE_ACK(2);

        private final int flags;

        Action(int flags) {
            this.flags = flags;
        }
    }

    /** Checks that each value fits its field. */
    public NameServiceMessage {
        if (!FixedText.fits(name, NAME_BYTES)) {
            throw new IllegalArgumentException("service name \"" + name + "\" is too long or not ISO 8859-1");
        }
        if (address < 0 || address > 0xFFFF_FFFFL) {
            throw new IllegalArgumentException("address " + address + " is not an unsigned 32-bit value");
        }
        if (flags < 0 || flags > 0xFFFF_FFFFL) {
            throw new IllegalArgumentException("flags " + flags + " is not an unsigned 32-bit value");
        }
    }

    /** A message of the 40-byte form. */
    public static NameServiceMessage of(String name, long address, Action action) {
        return new NameServiceMessage(name, address, action.flags, Form.STANDARD);
    }

    /** Decodes a payload; empty if it has the length of neither form. What follows the name's NUL is ignored. */
    public static Optional<NameServiceMessage> parse(byte[] payload) {
        return Arrays.stream(Form.values())
                .filter(form -> form.sizeBytes() == payload.length)
                .findAny()
                .map(form -> decode(payload, form));
    }

    private static NameServiceMessage decode(byte[] payload, Form form) {
        Memory memory = BufferMemory.wrap(0, payload);
        String name = FixedText.decode(memory.bytes(0, NAME_BYTES));
        long flagsOffset = form.addressOffset + 4L;
        return new NameServiceMessage(name, memory.u32(form.addressOffset), memory.u32(flagsOffset), form);
    }

    /** Like Linux looks at bit 0 only, so that other values of {@link #flags} create or destroy too. */
    public Action action() {
        if ((flags & Action.DESTROY.flags) != 0) {
            return Action.DESTROY;
        }
        return flags == Action.CREATE_ACK.flags ? Action.CREATE_ACK : Action.CREATE;
    }

    /** The payload in its form, unused bytes zero. */
    public byte[] toBytes() {
        byte[] payload = Arrays.copyOf(FixedText.encode(name, NAME_BYTES), form.sizeBytes());
        Memory memory = BufferMemory.wrap(0, payload);
        memory.putU32(form.addressOffset, address);
        memory.putU32(form.addressOffset + 4L, flags);
        return payload;
    }
}
