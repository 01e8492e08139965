/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import java.util.Arrays;

import org.rpmsgtracer.protocol.memory.BufferMemory;

/** The message of the counting examples: an unsigned number of 32 bits, little endian, and nothing else. */
final class CountMessage {

    private CountMessage() {}

    /** The message for a number, of which the lower 32 bits count. */
    static byte[] of(long count) {
        byte[] message = new byte[Integer.BYTES];
        BufferMemory.wrap(0, message).putU32(0, count & 0xFFFF_FFFFL);
        return message;
    }

    /** The number in a message; of one that is too short, as if zeros followed. */
    static long count(byte[] message) {
        return BufferMemory.wrap(0, Arrays.copyOf(message, Integer.BYTES)).u32(0);
    }
}
