/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.machine;

/** Whole numbers from {@code min} to {@code max}, both included; 0 or more. */
public record Range(long min, long max) {

    /** Refuses negative and empty ranges. */
    public Range {
        if (min < 0 || max < min) {
            throw new IllegalArgumentException("range " + min + ".." + max);
        }
    }
}
