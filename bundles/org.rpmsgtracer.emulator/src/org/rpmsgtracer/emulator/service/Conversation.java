/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import org.rpmsgtracer.emulator.endpoint.Endpoint;
import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;

/** What a program says at one endpoint; called inside an effect of the endpoint's processor. */
abstract class Conversation {

    private final Endpoint endpoint;
    private boolean begun;

    Conversation(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    final Endpoint endpoint() {
        return endpoint;
    }

    /** Whether it has begun and its peer is still there. */
    final boolean begun() {
        return begun;
    }

    /** The peer is known; that it is told so twice changes nothing. */
    final void peerKnown() {
        if (!begun) {
            begun = true;
            begin();
        }
    }

    /** The peer is gone; when it comes back, the conversation begins anew. */
    final void peerGone() {
        begun = false;
        unbound();
    }

    /** To whom an answer goes: the peer, or the sender where the implementation knows no peers. */
    final long answerAddress(ReceivedMessage message) {
        long peer = endpoint.peer();
        return peer == RpmsgAddress.ANY ? message.src() : peer;
    }

    /** Says the first word, if it is this side that begins. */
    void begin() {}

    abstract void received(ReceivedMessage message);

    void unbound() {}

    /** Ends in good order; the endpoint may be closed now or later. */
    void finish() {
        endpoint.close();
    }

    /** The endpoint is gone: nothing may be sent any more. */
    void closed() {}
}
