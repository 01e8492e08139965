/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import org.rpmsgtracer.protocol.memory.BufferMemory;
import org.rpmsgtracer.protocol.memory.Memory;

/**
 * The message that ends OpenAMP's examples: words of 0xEF56A55A, eight of them from Linux's {@code echo_test}
 * ({@code SHUTDOWN_MSG} in openamp-system-reference). A receiver looks at the first word only.
 */
final class Shutdown {

    private static final int WORD = 0xEF56A55A;
    private static final int WORDS = 8;

    private Shutdown() {}

    static byte[] message() {
        byte[] message = new byte[WORDS * Integer.BYTES];
        Memory words = BufferMemory.wrap(0, message);
        for (int i = 0; i < WORDS; i++) {
            words.putU32((long) i * Integer.BYTES, Integer.toUnsignedLong(WORD));
        }
        return message;
    }

    static boolean isShutdown(byte[] message) {
        return message.length >= Integer.BYTES && (message[0] & 0xFF) == (WORD & 0xFF)
                && (message[1] & 0xFF) == (WORD >>> 8 & 0xFF) && (message[2] & 0xFF) == (WORD >>> 16 & 0xFF)
                && (message[3] & 0xFF) == WORD >>> 24;
    }
}
