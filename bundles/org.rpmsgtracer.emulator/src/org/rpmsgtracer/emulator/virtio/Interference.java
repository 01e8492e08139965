/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.virtio;

import java.util.List;

import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;

/**
 * Where a fault can step between the software at one end of a link and what it does. The software asks at each of these
 * points; without a fault the answers change nothing. Called inside effects of that end's processor.
 */
public interface Interference {

    /** No fault. */
    Interference NONE = new Interference() {};

    /** As {@link #returnDelayNs}: the buffer is never given back. */
    long NEVER = Long.MAX_VALUE;

    /**
     * A message on its way into a buffer.
     *
     * @param header  as it will be stored
     * @param payload as it will be stored
     */
    record Outgoing(RpmsgHeader header, byte[] payload) {}

    /**
     * An announcement on its way to the transmitter.
     *
     * @param delayNs until it is sent, 0 for now
     * @param payload the name-service message
     */
    record Announcing(long delayNs, byte[] payload) {}

    /** What is stored instead of the message; must still fit into the buffer. */
    default Outgoing written(Outgoing message) {
        return message;
    }

    /** Whether a filled buffer gets its ring entry; if not, the software stops there, as if it had crashed. */
    default boolean publishes() {
        return true;
    }

    /** What is sent instead of a name-service message: nothing, something else, or more than one. */
    default List<Announcing> announced(byte[] payload) {
        return List.of(new Announcing(0, payload));
    }

    /** How much longer than its callback a receiver keeps a buffer, or {@link #NEVER}. */
    default long returnDelayNs(int head) {
        return 0;
    }

    /** How much longer a receive callback takes. */
    default long callbackNs() {
        return 0;
    }
}
