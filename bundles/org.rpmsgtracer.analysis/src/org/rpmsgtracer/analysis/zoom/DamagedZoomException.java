/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The content of a zoom index is not what a correct program writes, although its checksum is right: make it anew. */
public final class DamagedZoomException extends UncheckedIOException {

    private static final long serialVersionUID = 1L;

    DamagedZoomException(Exception cause) {
        super("the zoom index is damaged: " + cause.getMessage(), new IOException(cause));
    }
}
