/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.endpoint;

/** A message in the hands of its receiver. Its bytes lie in shared memory where the implementation does not copy. */
public interface ReceivedMessage {

    /** Address of the sender. */
    long src();

    /** Address to which it was sent. */
    long dst();

    /** Bytes of the payload as its header says. */
    int lengthBytes();

    /** A copy of the payload, the caller's own. */
    byte[] payload();

    /**
     * Keeps the buffer after the callback ends (OpenAMP {@code rpmsg_hold_rx_buffer}, RPMsg-Lite {@code RL_HOLD}).
     *
     * @throws UnsupportedOperationException where {@link RpmsgPort#zeroCopy} is false
     */
    void hold();

    /** Gives a held buffer back, in or after the callback; called inside an effect of the receiving processor. */
    void release();
}
