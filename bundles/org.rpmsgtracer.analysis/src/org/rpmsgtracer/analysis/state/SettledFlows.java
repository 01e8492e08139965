/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.state;

/**
 * Flows whose messages tell nothing new of channels and endpoints, so that each message of a busy flow costs one look.
 * Each flow has one place here, which a later one with the same place takes over. A flow is settled only as long as
 * channels and endpoints stay as they are.
 */
final class SettledFlows {

    private static final int PLACES = 256;
    private static final int HASH_SHIFT = Long.SIZE - Integer.numberOfTrailingZeros(PLACES);
    private static final long MIX = 0x9E37_79B9_7F4A_7C15L;
    private static final int HALF_BITS = 32;
    private static final int QUEUE_BITS = 16;

    private final long[] addresses = new long[PLACES];
    private final long[] circumstances = new long[PLACES];

    /**
     * Whether a flow is settled.
     *
     * @param changes how often channels and endpoints have changed
     * @param queue   the virtqueue, unsigned 16 bit
     * @param src     the sender, unsigned 32 bit
     * @param dst     the receiver, unsigned 32 bit
     */
    boolean contains(long changes, int queue, long src, long dst) {
        long flow = src << HALF_BITS | dst;
        int place = place(flow, queue);
        return addresses[place] == flow && circumstances[place] == circumstance(changes, queue);
    }

    /** As {@link #contains} will find it. */
    void add(long changes, int queue, long src, long dst) {
        long flow = src << HALF_BITS | dst;
        int place = place(flow, queue);
        addresses[place] = flow;
        circumstances[place] = circumstance(changes, queue);
    }

    /** Never 0, which stands in a place that nothing took. */
    private static long circumstance(long changes, int queue) {
        return changes + 1 << QUEUE_BITS | queue;
    }

    private static int place(long flow, int queue) {
        return (int) ((flow + queue) * MIX >>> HASH_SHIFT);
    }
}
