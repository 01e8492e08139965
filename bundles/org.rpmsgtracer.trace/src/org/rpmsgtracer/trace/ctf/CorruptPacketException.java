/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.ctf;

import org.eclipse.jdt.annotation.NonNull;

/** Bytes are not a packet of the trace; the message says what was found and what was expected. */
public final class CorruptPacketException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String message;

    public CorruptPacketException(String message) {
        super(message);
        this.message = message;
    }

    @Override
    public @NonNull String getMessage() {
        return message;
    }
}
