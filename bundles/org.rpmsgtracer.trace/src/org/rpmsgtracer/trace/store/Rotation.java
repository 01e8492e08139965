/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

/**
 * When a trace goes on in another stream file. Whatever limit is reached first counts.
 *
 * @param bytes a stream file does not become longer, unless one packet is; 0 = no limit
 * @param ns    a stream file does not cover more time, unless one packet does, in nanoseconds of the recording's clock;
 *              0 = no limit
 */
public record Rotation(long bytes, long ns) {

    /** One stream file for all. */
    public static final Rotation NONE = new Rotation(0, 0);

    /** @throws IllegalArgumentException if a limit is negative */
    public Rotation {
        Limits.check("rotation", bytes, ns);
    }

    public static Rotation ofBytes(long bytes) {
        return new Rotation(bytes, 0);
    }

    public static Rotation ofNs(long ns) {
        return new Rotation(0, ns);
    }
}
