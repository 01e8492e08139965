/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.remoteproc;

import org.rpmsgtracer.protocol.remoteproc.ResourceTableBuilder;
import org.rpmsgtracer.protocol.remoteproc.ResourceTableLayout;
import org.rpmsgtracer.protocol.remoteproc.VringEntry;

/**
 * What a firmware image for a remote processor asks of its host: one RPMsg device whose vrings the host places.
 *
 * @param name         of the file
 * @param tableAddress where its resource table is loaded
 * @param num          descriptors of each vring
 * @param align        of the used rings, in bytes
 * @param features     that its RPMsg device offers
 */
public record Firmware(String name, long tableAddress, int num, int align, long features) {

    /** What Linux calls its RPMsg device. */
    public static final String DEVICE = "vdev0";

    /** The bytes of the resource table as they stand in the file. */
    public byte[] resourceTable() {
        VringEntry vring = VringEntry.unplaced(align, num, ResourceTableLayout.ANY);
        return new ResourceTableBuilder().rpmsgDevice(features, vring, vring).build();
    }
}
