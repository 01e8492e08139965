/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.remoteproc;

/**
 * A request for physically contiguous memory ({@code struct fw_rsc_carveout}).
 *
 * @param offset          in the table
 * @param deviceAddress   as the remote sees it, or {@link ResourceTableLayout#ANY}
 * @param physicalAddress as the host sees it, or {@link ResourceTableLayout#ANY}
 * @param lengthBytes     unsigned 32 bit
 * @param flags           of the IOMMU mapping, unsigned 32 bit
 * @param name            0..31 characters
 */
public record Carveout(long offset, long deviceAddress, long physicalAddress, long lengthBytes, long flags,
        String name) implements ResourceEntry {}
