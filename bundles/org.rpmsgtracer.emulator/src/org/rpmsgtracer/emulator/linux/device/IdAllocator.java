/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux.device;

import java.util.BitSet;
import java.util.OptionalInt;

import org.rpmsgtracer.emulator.linux.Errno;

/** The lowest free number below a limit ({@code ida_alloc}). */
final class IdAllocator {

    private final BitSet used = new BitSet();
    private final int limit;

    IdAllocator(int limit) {
        this.limit = limit;
    }

    /** What the kernel returns when there is none. */
    int error() {
        return -Errno.ENOSPC;
    }

    OptionalInt take() {
        int free = used.nextClearBit(0);
        if (free >= limit) {
            return OptionalInt.empty();
        }
        used.set(free);
        return OptionalInt.of(free);
    }

    void giveBack(int id) {
        used.clear(id);
    }
}
