/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.endpoint;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;

/**
 * An address at which a program receives messages. Its methods are called inside an effect of the endpoint's processor;
 * the work becomes the next steps of that activity, and the result is told inside a later effect.
 */
public interface Endpoint {

    /** Name of the service; may be empty. */
    String name();

    /** Its own address. */
    long address();

    /** To which it sends, or {@link RpmsgAddress#ANY} as long as that is unknown. */
    long peer();

    /**
     * Sends a message.
     *
     * @param dst    address of the receiver
     * @param result gets what the implementation's call returns: 0 or the bytes sent, or its negative error code
     */
    void send(long dst, byte[] payload, Patience patience, IntConsumer result);

    /** Sends a message to the peer, waiting for a buffer if there is none; a failure is only in the log. */
    default void send(byte[] payload) {
        send(peer(), payload, Patience.WAIT, result -> {
        });
    }

    /**
     * Takes a transmit buffer to be filled in place.
     *
     * @param taken gets the buffer, or empty if none was free in time
     * @throws UnsupportedOperationException where {@link RpmsgPort#zeroCopy} is false
     */
    void takeSendBuffer(Patience patience, Consumer<Optional<SendBuffer>> taken);

    /** Destroys the endpoint; its user gets {@link EndpointUser#closed}. */
    void close();
}
