/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom;

/** Bytes of a zoom section are not what the format says, although their checksum is right. */
final class CorruptZoomException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message what was found and what was expected */
    CorruptZoomException(String message) {
        super(message);
    }
}
