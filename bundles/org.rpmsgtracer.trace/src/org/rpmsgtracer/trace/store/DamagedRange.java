/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import java.nio.file.Path;

/**
 * Bytes between two whole packets of a stream file that are none.
 *
 * @param file        the stream file
 * @param offset      where they begin
 * @param lengthBytes how many there are
 * @param reason      what is wrong with the packet that was expected there
 */
public record DamagedRange(Path file, long offset, long lengthBytes, String reason) {

    /** One sentence that says what is missing. */
    public String sentence() {
        return file + ": " + lengthBytes + " bytes from byte " + offset + " on are damaged and are left out: " + reason;
    }
}
