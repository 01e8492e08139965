/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.driver;

/** An address at which a program receives messages, and the peer to which it sends. */
public interface Endpoint {

    String name();

    /** Its own address. */
    long address();

    /**
     * Sends a message to the peer, waiting for a buffer if there is none. Called inside an effect of the endpoint's
     * processor: the work becomes the next steps of that activity.
     *
     * @throws IllegalStateException if no peer is known yet
     */
    void send(byte[] payload);
}
