/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.capture.observer;

import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;
import org.rpmsgtracer.trace.event.Payload;

/** What the buffers of a descriptor chain hold. */
public sealed interface MessageContent {

    /**
     * A message.
     *
     * @param header    as found
     * @param payload   what of it lies in the buffers: all, unless the header gives more than they have room for
     * @param roomBytes payload bytes for which the buffers have room
     */
    record Readable(RpmsgHeader header, Payload payload, long roomBytes) implements MessageContent {

        /** Whether the message fits its buffers, as every valid one does. */
        public boolean isWhole() {
            return payload.size() == header.length();
        }
    }

    /**
     * Nothing that could be read.
     *
     * @param found    what the chain says
     * @param expected what it would have to say
     */
    record Unreadable(String found, String expected) implements MessageContent {}
}
