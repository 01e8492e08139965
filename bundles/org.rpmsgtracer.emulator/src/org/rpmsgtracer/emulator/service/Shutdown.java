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
 * The message with which OpenAMP's echo test ends its remote: words of 0xEF56A55A ({@code SHUTDOWN_MSG} of the echo
 * example in openamp-system-reference).
 */
final class Shutdown {

    private static final long WORD = 0xEF56A55AL;
    private static final int WORDS = 8;

    private Shutdown() {}

    static byte[] message() {
        byte[] message = new byte[WORDS * Integer.BYTES];
        Memory words = BufferMemory.wrap(0, message);
        for (int i = 0; i < WORDS; i++) {
            words.putU32((long) i * Integer.BYTES, WORD);
        }
        return message;
    }

    static boolean isShutdown(byte[] message) {
        return Arrays.equals(message, message());
    }
}
