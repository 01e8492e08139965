/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.remoteproc;

/** Bytes are not a resource table; the message says where, what was found, and what was expected. */
public final class ResourceTableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final long offset;
    private final String place;
    private final String found;
    private final String expected;

    ResourceTableException(long offset, String place, String found, String expected) {
        super("resource table, " + place + " at offset 0x" + Long.toHexString(offset) + ": found " + found
                + ", expected " + expected);
        this.offset = offset;
        this.place = place;
        this.found = found;
        this.expected = expected;
    }

    /** Where the fault lies, in bytes from the start of the table. */
    public long offset() {
        return offset;
    }

    /** The field or entry at that offset, such as "entry 0, config_len". */
    public String place() {
        return place;
    }

    public String found() {
        return found;
    }

    public String expected() {
        return expected;
    }
}
