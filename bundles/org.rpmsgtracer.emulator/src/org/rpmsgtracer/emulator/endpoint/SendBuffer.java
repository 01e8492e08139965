/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.endpoint;

import java.util.function.IntConsumer;

/** A transmit buffer in shared memory that a program owns and fills itself, header excluded. */
public interface SendBuffer {

    /** Bytes of payload that it takes. */
    int capacityBytes();

    /** Writes payload bytes. */
    void write(int offset, byte[] bytes);

    /**
     * Sends what was written, without a copy; the buffer is no longer the program's.
     *
     * @param lengthBytes 0..{@link #capacityBytes}
     * @param result      as {@link Endpoint#send} tells it
     */
    void send(long dst, int lengthBytes, IntConsumer result);

    /** Gives it back unsent, where the implementation can do that. */
    void release();
}
