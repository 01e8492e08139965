/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

/**
 * How a trace is written.
 *
 * @param packetBytes     a packet that has reached this size is written, {@value #MIN_PACKET_BYTES}..
 *                        {@value #MAX_PACKET_BYTES}. Events become visible to readers packet by packet, and a crash
 *                        costs at most one
 * @param snapLengthBytes payload bytes that are kept of a message, 0..{@value #MAX_SNAP_LENGTH_BYTES}
 */
public record TraceOptions(int packetBytes, int snapLengthBytes) {

    public static final int MIN_PACKET_BYTES = 128;
    public static final int MAX_PACKET_BYTES = 512 * 1024;
    /** The longest payload there is. */
    public static final int MAX_SNAP_LENGTH_BYTES = 0xFFFF;

    /** @throws IllegalArgumentException if a value is out of range */
    public TraceOptions {
        requireRange("packet size", packetBytes, MIN_PACKET_BYTES, MAX_PACKET_BYTES);
        requireRange("snap length", snapLengthBytes, 0, MAX_SNAP_LENGTH_BYTES);
    }

    /** Packets of 64 KiB, whole payloads. */
    public static TraceOptions defaults() {
        return new TraceOptions(64 * 1024, MAX_SNAP_LENGTH_BYTES);
    }

    private static void requireRange(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(what + " " + value + ", expected " + least + ".." + most);
        }
    }
}
