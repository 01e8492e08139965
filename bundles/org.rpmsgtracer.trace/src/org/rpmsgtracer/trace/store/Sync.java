/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

/**
 * When written packets are put on the disk, so that they survive a power failure. Without a sync
 * that is up to the operating system.
 *
 * @param intervalNs the longest time between two syncs while packets are written; 0 = each packet is on the disk before
 *                   the next, {@link Long#MAX_VALUE} = never
 */
public record Sync(long intervalNs) {

    /** Never: the operating system writes when it likes. A killed process loses nothing by that, a power failure does. */
    public static final Sync NONE = new Sync(Long.MAX_VALUE);
    /** Each packet. */
    public static final Sync PACKET = new Sync(0);

    private static final long NS_PER_MS = 1_000_000;

    /** @throws IllegalArgumentException if the interval is negative */
    public Sync {
        if (intervalNs < 0) {
            throw new IllegalArgumentException("sync interval " + intervalNs + " ns, expected 0 or more");
        }
    }

    /** At most every so many milliseconds, 1 or more. */
    public static Sync everyMs(long intervalMs) {
        if (intervalMs < 1) {
            throw new IllegalArgumentException("sync interval " + intervalMs + " ms, expected 1 or more");
        }
        return new Sync(Math.multiplyExact(intervalMs, NS_PER_MS));
    }

    /** Whether anything is synced at all. */
    public boolean isOn() {
        return intervalNs != Long.MAX_VALUE;
    }
}
