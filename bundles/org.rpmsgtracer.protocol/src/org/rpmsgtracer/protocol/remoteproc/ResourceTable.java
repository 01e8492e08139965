/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.remoteproc;

import java.util.List;

/**
 * A resource table as read at one moment; see {@link ResourceTableLayout} for its bytes.
 *
 * @param version 1
 * @param entries in the order of the table
 */
public record ResourceTable(long version, List<ResourceEntry> entries) {

    /** Keeps a copy of the list. */
    public ResourceTable {
        entries = List.copyOf(entries);
    }

    /** The virtio devices among the entries, in order: vdev0, vdev1, ... */
    public List<VirtioDevice> virtioDevices() {
        return entries.stream()
                .filter(VirtioDevice.class::isInstance)
                .map(VirtioDevice.class::cast)
                .toList();
    }
}
