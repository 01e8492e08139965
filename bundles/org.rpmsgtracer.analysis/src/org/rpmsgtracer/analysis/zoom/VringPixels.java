/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom;

/** One lane of a query: turns what its walk finds between two borders into a pixel. */
final class VringPixels {

    private static final Kind[] KINDS = Kind.values();

    private final VringWalk walk;
    private final LaneAggregates.Builder pixels;
    /** How much of the time since the last change lies before the pixel, by who owned the descriptors then. */
    private long driverBeforeNs;
    private long deviceBeforeNs;
    private boolean blind;

    VringPixels(VringWalk walk, LaneAggregates.Builder pixels) {
        this.walk = walk;
        this.pixels = pixels;
    }

    VringWalk walk() {
        return walk;
    }

    /**
     * The first pixel begins.
     *
     * @param unreadable whether the events around cannot be read
     */
    void begin(long timeNs, boolean unreadable) {
        walk.beginPixel();
        driverBeforeNs = standingNs(Owner.DRIVER, timeNs);
        deviceBeforeNs = standingNs(Owner.DEVICE, timeNs);
        blind = unreadable;
    }

    /** A pixel ends, and the next one begins. Where events cannot be read it is not known how the rings stood. */
    void end(int pixel, long endNs, boolean unreadable) {
        VringSum sum = walk.sum;
        for (Kind kind : KINDS) {
            pixels.count(pixel, kind, sum.counts[kind.ordinal()]);
        }
        pixels.bytes(pixel, sum.bytes);
        pixels.latency(pixel, sum.worstNs);
        pixels.severity(pixel, sum.severity);
        if (!blind && !unreadable) {
            pixels.inFlight(pixel, sum.min, sum.max);
            if (walk.now.level != VringStanding.UNKNOWN) {
                pixels.inFlight(pixel, walk.now.level, walk.now.level);
            }
            pixels.owned(pixel, sum.ownedNs[VringSum.DRIVER] + standingNs(Owner.DRIVER, endNs) - driverBeforeNs,
                    sum.ownedNs[VringSum.DEVICE] + standingNs(Owner.DEVICE, endNs) - deviceBeforeNs);
        }
        begin(endNs, unreadable);
    }

    /** For how long, since the last change, somebody has owned most descriptors. */
    private long standingNs(Owner owner, long timeNs) {
        return walk.now.owner() == owner.ordinal() ? timeNs - walk.now.sinceNs : 0;
    }
}
