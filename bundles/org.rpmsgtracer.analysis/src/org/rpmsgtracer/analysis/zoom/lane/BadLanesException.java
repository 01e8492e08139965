/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom.lane;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.rpmsgtracer.analysis.state.CorruptIndexException;

/** A section of lanes has bytes that are not as the format says, although their checksum is right. */
public final class BadLanesException extends UncheckedIOException {

    private static final long serialVersionUID = 1L;

    BadLanesException(CorruptIndexException cause) {
        super("the index of descriptors, channels, endpoints and processors cannot be used: " + cause.getMessage(),
                new IOException(cause));
    }
}
