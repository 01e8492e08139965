/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.endpoint;

/** A program at its endpoint; called inside an effect of its processor. */
public interface EndpointUser {

    /** The endpoint exists. It can receive; whether it can send depends on {@link Endpoint#peer}. */
    default void opened(Endpoint endpoint) {}

    /** The endpoint knows its peer now, by a channel, an announcement or its first message. Comes after opened. */
    default void bound(Endpoint endpoint) {}

    /**
     * A message arrived. Steps that are appended come before the buffer is given back.
     *
     * @param message valid until this call ends, or until it is released if it is held
     */
    void received(Endpoint endpoint, ReceivedMessage message);

    /** The peer is gone; the endpoint stays. */
    default void unbound(Endpoint endpoint) {}

    /** The endpoint is gone: closed by the program, or its channel was removed, or the link went down. */
    default void closed(Endpoint endpoint) {}

    /**
     * The implementation refused to open it.
     *
     * @param error as the implementation numbers it, negative
     */
    default void refused(EndpointRequest request, int error) {}
}
