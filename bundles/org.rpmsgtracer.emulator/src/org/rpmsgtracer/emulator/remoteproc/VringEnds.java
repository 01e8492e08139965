/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.remoteproc;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.emulator.virtio.VringEnd;

/** The ends of a device's vrings that are in use, so that an interrupt reaches no end of an earlier life. */
final class VringEnds {

    private final Map<Integer, VringEnd> ends = new HashMap<>();

    /** This end is in use from now on, instead of the one that was. */
    VringEnd renewed(int index, VringEnd end) {
        @Nullable VringEnd before = ends.put(index, end);
        if (before != null) {
            before.close();
        }
        return end;
    }

    /** None is in use. */
    void close() {
        ends.values().forEach(VringEnd::close);
        ends.clear();
    }
}
