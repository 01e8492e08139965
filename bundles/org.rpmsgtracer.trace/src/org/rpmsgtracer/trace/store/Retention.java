/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

/**
 * How much of a recording a flight recorder keeps: the newest packets that satisfy each limit, and always the last one.
 *
 * @param bytes all packets kept have together no more bytes; 0 = no limit
 * @param ns    no packet is kept that ends longer before the last event, in nanoseconds of the recording's clock; 0 = no
 *              limit
 */
public record Retention(long bytes, long ns) {

    /** Everything is kept. */
    public static final Retention NONE = new Retention(0, 0);

    /** Stream files that the kept part is spread over, where the rotation says nothing else. */
    private static final int FILES = 8;

    /** @throws IllegalArgumentException if a limit is negative */
    public Retention {
        Limits.check("retention", bytes, ns);
    }

    public static Retention ofBytes(long bytes) {
        return new Retention(bytes, 0);
    }

    public static Retention ofNs(long ns) {
        return new Retention(0, ns);
    }

    /** Whether anything is dropped at all: whether this is a flight recorder. */
    public boolean isOn() {
        return bytes > 0 || ns > 0;
    }

    /** The rotation by which a flight recorder drops: files of an eighth of what is kept. */
    Rotation rotation() {
        return new Rotation((bytes + FILES - 1) / FILES, (ns + FILES - 1) / FILES);
    }

    /**
     * Whether a packet is too old to be kept.
     *
     * @param bytesFromItOn bytes of the packet and all after it
     * @param nsToEnd       nanoseconds from its end to the last event
     */
    boolean drops(long bytesFromItOn, long nsToEnd) {
        return bytes > 0 && bytesFromItOn > bytes || ns > 0 && nsToEnd > ns;
    }
}
