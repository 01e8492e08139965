/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.remoteproc;

import java.util.OptionalLong;

import org.rpmsgtracer.protocol.remoteproc.ResourceTableLayout;
import org.rpmsgtracer.protocol.remoteproc.VringEntry;

/**
 * A vring that a firmware asks for.
 *
 * @param address  where the firmware expects it; empty if the host is to choose
 * @param num      descriptors; a host refuses what is no power of two
 * @param align    of the used ring in bytes: a power of two, 4 or more; or 0, which Linux refuses
 * @param notifyId as the firmware writes it; empty if the host is to choose. Linux always chooses
 */
public record VringRequest(OptionalLong address, int num, int align, OptionalLong notifyId) {

    /** Refuses what no table has. */
    public VringRequest {
        if (num < 0 || num > 0xFFFF) {
            throw new IllegalArgumentException("vring of " + num + " descriptors");
        }
        if (align != 0 && (align < 4 || (align & align - 1) != 0)) {
            throw new IllegalArgumentException("vring alignment " + align + " is not a power of two, 4 or more");
        }
        requireWord("vring address", address);
        requireWord("vring notify id", notifyId);
    }

    /** A vring whose address and notify id the host chooses. */
    public static VringRequest anywhere(int num, int align) {
        return new VringRequest(OptionalLong.empty(), num, align, OptionalLong.empty());
    }

    VringEntry entry() {
        return new VringEntry(address.orElse(ResourceTableLayout.ANY), align, num,
                notifyId.orElse(ResourceTableLayout.ANY), 0);
    }

    private static void requireWord(String what, OptionalLong value) {
        if (value.isPresent() && (value.getAsLong() < 0 || value.getAsLong() > ResourceTableLayout.ANY)) {
            throw new IllegalArgumentException(what + " " + value.getAsLong() + " is not an unsigned 32-bit value");
        }
    }
}
