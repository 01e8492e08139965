/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.capture.observer;

import org.rpmsgtracer.protocol.virtio.VringLayout;

/** Where the parts of a vring of one block are: {@link VringLayout#legacy} or {@link VringLayout#rpmsgLite}. */
@FunctionalInterface
public interface BlockLayout {

    /**
     * The layout of a vring with values that {@link VringLayout#legacyFault} has nothing against.
     *
     * @param num   descriptors
     * @param align of the used ring in bytes
     */
    VringLayout at(long address, int num, int align);
}
