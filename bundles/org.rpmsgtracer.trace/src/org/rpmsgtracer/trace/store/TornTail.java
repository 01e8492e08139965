/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import java.nio.file.Path;

/**
 * The end of a stream file is no whole packet: recording broke off while it was written, or it is being written now.
 *
 * @param file         the stream file
 * @param validBytes   where the tail begins: the bytes before it, up to the last whole packet
 * @param droppedBytes bytes of the tail
 * @param reason       what is wrong with them
 */
public record TornTail(Path file, long validBytes, long droppedBytes, String reason) {

    /** One sentence that says what is missing. */
    public String sentence() {
        return file + ": the last " + droppedBytes + " bytes, from byte " + validBytes
                + " on, are not a whole packet and are left out: " + reason;
    }
}
