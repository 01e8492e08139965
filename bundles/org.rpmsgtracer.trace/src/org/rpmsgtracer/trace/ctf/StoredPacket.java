/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.ctf;

/**
 * A packet in a stream file.
 *
 * @param offset     where it begins in the file, in bytes
 * @param firstEvent number of its first event in the stream, from 0
 * @param header     what it says of itself
 */
public record StoredPacket(long offset, long firstEvent, PacketHeader header) {

    /** Where it ends in the file, in bytes. */
    public long endOffset() {
        return offset + header.packetBytes();
    }

    /** Number of the event after its last. */
    public long endEvent() {
        return firstEvent + header.eventCount();
    }
}
