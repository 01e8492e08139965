/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

/**
 * Where a packet lies and what it holds.
 *
 * @param offset     where it begins, in bytes of the stream: of all stream files one behind the other
 * @param firstEvent number of its first event in the trace, from 0
 * @param eventCount records in it
 * @param beginNs    time of the first one, in nanoseconds on the recording's clock
 * @param endNs      time of the last one
 * @param bytes      its length
 * @param sequence   the recorder's number for it; a gap means that packets are missing
 * @param checksum   its CRC-32C, as it says itself
 */
public record PacketPlace(long offset, long firstEvent, int eventCount, long beginNs, long endNs, int bytes,
        long sequence, int checksum) {

    /** Where it ends, in bytes of the stream. */
    public long endOffset() {
        return offset + bytes;
    }

    /** Number of the event after its last. */
    public long endEvent() {
        return firstEvent + eventCount;
    }
}
