/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import java.util.Arrays;

import org.rpmsgtracer.protocol.memory.BufferMemory;
import org.rpmsgtracer.protocol.memory.Memory;

/**
 * The message of OpenAMP's echo examples ({@code struct _payload}), on a 64 bit machine:
 *
 * <pre>
 *   0              8              16
 *   +--------------+--------------+----------------
 *   | number       | fill bytes   | fill: 0xA5 ...
 *   +--------------+--------------+----------------
 * </pre>
 */
final class NumberedMessage {

    /** The two numbers. */
    static final int HEAD_BYTES = 2 * Long.BYTES;

    /** With a fill of one byte. */
    static final int SHORTEST_BYTES = HEAD_BYTES + 1;

    /** What the message is filled with. */
    static final byte FILL = (byte) 0xA5;

    private NumberedMessage() {}

    /** A message, its numbers cut off if it is shorter than they are. */
    static byte[] of(long number, int lengthBytes) {
        byte[] message = new byte[lengthBytes];
        Arrays.fill(message, Math.min(HEAD_BYTES, lengthBytes), lengthBytes, FILL);
        for (int i = 0; i < Math.min(Long.BYTES, lengthBytes); i++) {
            message[i] = (byte) (number >>> 8 * i);
        }
        int fill = Math.max(0, lengthBytes - HEAD_BYTES);
        for (int i = Long.BYTES; i < Math.min(HEAD_BYTES, lengthBytes); i++) {
            message[i] = (byte) (i - Long.BYTES < Integer.BYTES ? fill >>> 8 * (i - Long.BYTES) : 0);
        }
        return message;
    }

    /** The number of a message that is long enough for its head. */
    static long number(byte[] message) {
        return head(message).u64(0);
    }

    /** The bytes of fill that a message that is long enough for its head claims, unsigned. */
    static long fillBytes(byte[] message) {
        return head(message).u64(Long.BYTES);
    }

    private static Memory head(byte[] message) {
        return BufferMemory.wrap(0, message);
    }
}
