/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.memory;

/** An access that the memory does not allow; the message names the access and what the memory covers. */
public final class MemoryAccessException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long address;
    private final long lengthBytes;

    private MemoryAccessException(String access, long address, long lengthBytes, String reason) {
        super(access + " of " + lengthBytes + " bytes at 0x" + Long.toHexString(address) + ": " + reason);
        this.address = address;
        this.lengthBytes = lengthBytes;
    }

    /**
     * The range does not lie in the memory.
     *
     * @param access "read", "write", or what the range is needed for
     */
    public static MemoryAccessException outside(String access, long address, long lengthBytes, Memory memory) {
        return new MemoryAccessException(access, address, lengthBytes, "the memory covers " + memory);
    }

    /** A store to memory that can only be read. */
    public static MemoryAccessException readOnly(long address, long lengthBytes, Memory memory) {
        return new MemoryAccessException("write", address, lengthBytes, "the memory " + memory + " is read-only");
    }

    /**
     * An index access at an odd address.
     *
     * @param access "read" or "write"
     */
    public static MemoryAccessException misaligned(String access, long address) {
        return new MemoryAccessException(access, address, Short.BYTES, "an index lies at an even address");
    }

    /** The first address of the access, unsigned. */
    public long address() {
        return address;
    }

    /** The length of the access; may be negative if that was what was asked for. */
    public long lengthBytes() {
        return lengthBytes;
    }
}
