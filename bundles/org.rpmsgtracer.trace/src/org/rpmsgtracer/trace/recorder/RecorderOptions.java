/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.recorder;

/**
 * How a recorder works.
 *
 * @param bufferBytes  each producer's buffer, a power of two, {@value #MIN_BUFFER_BYTES}..{@value #MAX_BUFFER_BYTES}:
 *                     what does not fit because the disk is too slow is discarded
 * @param packetTimeNs events become visible to readers after at most about this time, in nanoseconds, 1 or more
 * @param holdBackNs   how long events wait for earlier ones of other producers, in nanoseconds, 0 or more. One that
 *                     comes later than that is stored as late. Nothing waits as long as there is one producer
 */
public record RecorderOptions(int bufferBytes, long packetTimeNs, long holdBackNs) {

    public static final int MIN_BUFFER_BYTES = 1 << 18;
    public static final int MAX_BUFFER_BYTES = 1 << 30;

    private static final long NS_PER_MS = 1_000_000;

    /** @throws IllegalArgumentException if a value is out of range */
    public RecorderOptions {
        if (bufferBytes < MIN_BUFFER_BYTES || bufferBytes > MAX_BUFFER_BYTES || Integer.bitCount(bufferBytes) != 1) {
            throw new IllegalArgumentException("buffer of " + bufferBytes + " bytes, expected a power of two, "
                    + MIN_BUFFER_BYTES + ".." + MAX_BUFFER_BYTES);
        }
        if (packetTimeNs < 1 || holdBackNs < 0) {
            throw new IllegalArgumentException("packets of " + packetTimeNs + " ns, hold-back of " + holdBackNs
                    + " ns, expected at least 1 and 0");
        }
    }

    /** Buffers of 4 MiB, packets of at most 100 ms, a hold-back of 1 ms. */
    public static RecorderOptions defaults() {
        return new RecorderOptions(1 << 22, 100 * NS_PER_MS, NS_PER_MS);
    }

    public RecorderOptions withBufferBytes(int bytes) {
        return new RecorderOptions(bytes, packetTimeNs, holdBackNs);
    }

    public RecorderOptions withPacketTimeNs(long ns) {
        return new RecorderOptions(bufferBytes, ns, holdBackNs);
    }

    public RecorderOptions withHoldBackNs(long ns) {
        return new RecorderOptions(bufferBytes, packetTimeNs, ns);
    }
}
