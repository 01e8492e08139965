/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

/** Limits by size and by time, of which 0 means none. */
final class Limits {

    private Limits() {}

    /** @throws IllegalArgumentException if one of them is negative */
    static void check(String what, long bytes, long ns) {
        if (bytes < 0 || ns < 0) {
            throw new IllegalArgumentException(
                    what + " of " + bytes + " bytes and " + ns + " ns, expected 0 or more");
        }
    }
}
