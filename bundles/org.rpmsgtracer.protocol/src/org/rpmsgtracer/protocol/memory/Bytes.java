/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.memory;

/** The bytes of a {@link BufferMemory} by offset, unchecked but for what the platform checks itself. */
sealed interface Bytes permits HeapBytes, Segments {

    boolean readOnly();

    int u8(long offset);

    int u16(long offset);

    long u32(long offset);

    long u64(long offset);

    void putU8(long offset, int value);

    void putU16(long offset, int value);

    void putU32(long offset, long value);

    void putU64(long offset, long value);

    int u16Acquire(long offset);

    void putU16Release(long offset, int value);

    void read(long offset, byte[] into, int position, int length);

    void write(long offset, byte[] from, int position, int length);
}
