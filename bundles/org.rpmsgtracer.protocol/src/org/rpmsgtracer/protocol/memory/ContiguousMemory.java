/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.memory;

/** Memory that covers one range of addresses without a gap. */
public interface ContiguousMemory extends Memory {

    /** The lowest address covered, unsigned. */
    long baseAddress();

    /** The number of bytes covered, 0..2^63 - 1; the range ends at 2^64 or below. */
    long sizeBytes();

    @Override
    default boolean contains(long address, long lengthBytes) {
        long offset = address - baseAddress();
        return offset >= 0 && lengthBytes >= 0 && lengthBytes <= sizeBytes() - offset;
    }
}
