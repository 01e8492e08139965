/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

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

    private static final VarHandle U64 = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private NumberedMessage() {}

    /** A message; one that is shorter than its numbers has only their first bytes. */
    static byte[] of(long number, int lengthBytes) {
        byte[] message = new byte[Math.max(HEAD_BYTES, lengthBytes)];
        U64.set(message, 0, number);
        U64.set(message, Long.BYTES, (long) message.length - HEAD_BYTES);
        Arrays.fill(message, HEAD_BYTES, message.length, FILL);
        return lengthBytes < HEAD_BYTES ? Arrays.copyOf(message, lengthBytes) : message;
    }

    /** The number of a message; of one that is too short, as if zeros followed. */
    static long number(byte[] message) {
        return (long) U64.get(withHead(message), 0);
    }

    /** The bytes of fill that a message claims, unsigned. */
    static long fillBytes(byte[] message) {
        return (long) U64.get(withHead(message), Long.BYTES);
    }

    /** The place in the fill of the first byte that is not as it was sent, or -1 if all of it is there and right. */
    static long corruptedAt(byte[] message) {
        long claimed = fillBytes(message);
        for (int i = HEAD_BYTES; i < message.length && i - HEAD_BYTES < claimed; i++) {
            if (message[i] != FILL) {
                return i - HEAD_BYTES;
            }
        }
        long present = Math.max(0, message.length - HEAD_BYTES);
        return Long.compareUnsigned(claimed, present) > 0 ? present : -1;
    }

    private static byte[] withHead(byte[] message) {
        return message.length < HEAD_BYTES ? Arrays.copyOf(message, HEAD_BYTES) : message;
    }
}
