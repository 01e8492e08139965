/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.remoteproc;

import java.util.HashSet;
import java.util.Set;

import org.rpmsgtracer.protocol.remoteproc.ResourceTableLayout;
import org.rpmsgtracer.protocol.remoteproc.VringEntry;

/**
 * Gives the vrings of one remote processor their notify ids. Linux counts from 0 and ignores what the firmware says
 * ({@code rproc_alloc_vring}); OpenAMP keeps it and takes the lowest free number where the firmware leaves it open.
 */
final class NotifyIds {

    private final PlatformDriver platform;
    private final Set<Integer> taken = new HashSet<>();

    NotifyIds(PlatformDriver platform) {
        this.platform = platform;
    }

    int assign(VringEntry vring) {
        int id = platform.isLinux() || vring.notifyId() == ResourceTableLayout.ANY
                ? lowestFree()
                : (int) vring.notifyId();
        taken.add(id);
        return id;
    }

    private int lowestFree() {
        int id = 0;
        while (taken.contains(id)) {
            id++;
        }
        return id;
    }
}
