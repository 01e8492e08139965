/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import java.util.Arrays;
import java.util.Optional;

/**
 * Frames of the spinel protocol (draft-rquattle-spinel-unified 3): a header byte 10iitttt with interface and
 * transaction, a command, and for the commands here a property and its value. Command, property and numbers are packed:
 * seven bits a byte, the lowest first, the top bit set if more follow.
 *
 * @param transaction 1..15, or 0 for none
 * @param command     one of the constants
 * @param property    one of the constants, or any
 * @param value       as the property has it
 */
record SpinelFrame(int transaction, int command, int property, byte[] value) {

    static final int RESET = 1;
    static final int PROPERTY_GET = 2;
    static final int PROPERTY_IS = 6;
    static final int LAST_STATUS = 0;
    static final int PROTOCOL_VERSION = 1;
    static final int NCP_VERSION = 2;
    static final int INVALID_COMMAND = 5;
    static final int PROPERTY_NOT_FOUND = 13;
    static final int RESET_SOFTWARE = 114;

    private static final int HEADER_MARK = 0x80;
    private static final int TRANSACTION_MASK = 0xF;
    private static final int PACKED_BYTES_LIMIT = 3;

    /** The frame in a message; empty if it is none, or of an interface other than 0. */
    static Optional<SpinelFrame> parse(byte[] message) {
        if (message.length == 0 || (message[0] & ~TRANSACTION_MASK & 0xFF) != HEADER_MARK) {
            return Optional.empty();
        }
        int commandEnd = packedEnd(message, 1);
        if (commandEnd < 0) {
            return Optional.empty();
        }
        int command = unpack(message, 1, commandEnd);
        int propertyEnd = packedEnd(message, commandEnd);
        if (propertyEnd < 0) {
            return commandEnd == message.length
                    ? Optional.of(new SpinelFrame(message[0] & TRANSACTION_MASK, command, LAST_STATUS, new byte[0]))
                    : Optional.empty();
        }
        return Optional.of(new SpinelFrame(message[0] & TRANSACTION_MASK, command,
                unpack(message, commandEnd, propertyEnd), Arrays.copyOfRange(message, propertyEnd, message.length)));
    }

    byte[] toBytes() {
        byte[] packedCommand = pack(command);
        byte[] packedProperty = pack(property);
        byte[] bytes = new byte[1 + packedCommand.length + packedProperty.length + value.length];
        bytes[0] = (byte) (HEADER_MARK | transaction);
        System.arraycopy(packedCommand, 0, bytes, 1, packedCommand.length);
        System.arraycopy(packedProperty, 0, bytes, 1 + packedCommand.length, packedProperty.length);
        System.arraycopy(value, 0, bytes, bytes.length - value.length, value.length);
        return bytes;
    }

    /** A number of 0..2097151 in its packed form. */
    static byte[] pack(int number) {
        byte[] bytes = new byte[PACKED_BYTES_LIMIT];
        int length = 0;
        int rest = number;
        do {
            bytes[length] = (byte) (rest & 0x7F | (rest > 0x7F ? 0x80 : 0));
            rest >>>= 7;
            length++;
        } while (rest != 0 && length < PACKED_BYTES_LIMIT);
        return Arrays.copyOf(bytes, length);
    }

    /** Where a packed number ends, or -1 if it does not within its limit. */
    private static int packedEnd(byte[] message, int offset) {
        for (int i = offset; i < message.length && i < offset + PACKED_BYTES_LIMIT; i++) {
            if (message[i] >= 0) {
                return i + 1;
            }
        }
        return -1;
    }

    private static int unpack(byte[] message, int offset, int end) {
        int number = 0;
        for (int i = end - 1; i >= offset; i--) {
            number = number << 7 | message[i] & 0x7F;
        }
        return number;
    }
}
