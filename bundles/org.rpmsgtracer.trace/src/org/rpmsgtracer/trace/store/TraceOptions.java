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
 * @param sync            when written packets are put on the disk
 * @param rotation        when the trace goes on in another stream file
 * @param retention       what is kept of it
 */
public record TraceOptions(int packetBytes, int snapLengthBytes, Sync sync, Rotation rotation, Retention retention) {

    public static final int MIN_PACKET_BYTES = 128;
    public static final int MAX_PACKET_BYTES = 512 * 1024;
    /** The longest payload there is. */
    public static final int MAX_SNAP_LENGTH_BYTES = 0xFFFF;

    /** @throws IllegalArgumentException if a value is out of range */
    public TraceOptions {
        requireRange("packet size", packetBytes, MIN_PACKET_BYTES, MAX_PACKET_BYTES);
        requireRange("snap length", snapLengthBytes, 0, MAX_SNAP_LENGTH_BYTES);
    }

    /** One stream file of everything, not synced. */
    public TraceOptions(int packetBytes, int snapLengthBytes) {
        this(packetBytes, snapLengthBytes, Sync.NONE, Rotation.NONE, Retention.NONE);
    }

    /** Packets of 64 KiB, whole payloads, one stream file of everything, not synced. */
    public static TraceOptions defaults() {
        return new TraceOptions(64 * 1024, MAX_SNAP_LENGTH_BYTES);
    }

    public TraceOptions withPacketBytes(int bytes) {
        return new TraceOptions(bytes, snapLengthBytes, sync, rotation, retention);
    }

    public TraceOptions withSnapLengthBytes(int bytes) {
        return new TraceOptions(packetBytes, bytes, sync, rotation, retention);
    }

    public TraceOptions withSync(Sync when) {
        return new TraceOptions(packetBytes, snapLengthBytes, when, rotation, retention);
    }

    public TraceOptions withRotation(Rotation when) {
        return new TraceOptions(packetBytes, snapLengthBytes, sync, when, retention);
    }

    public TraceOptions withRetention(Retention kept) {
        return new TraceOptions(packetBytes, snapLengthBytes, sync, rotation, kept);
    }

    private static void requireRange(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(what + " " + value + ", expected " + least + ".." + most);
        }
    }
}
