/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.remoteproc;

import java.util.List;

/**
 * An entry of a type reserved for vendors. The format gives it no length: it is taken to end where the next entry
 * begins or the readable bytes end, and at {@link ResourceTableLayout#MAX_BODY_BYTES} at the latest.
 *
 * @param offset in the table
 * @param type   {@link ResourceTableLayout#FIRST_VENDOR_TYPE}..{@link ResourceTableLayout#LAST_VENDOR_TYPE}
 * @param body   what follows the type word
 */
public record VendorResource(long offset, long type, List<Byte> body) implements ResourceEntry {

    /** Keeps a copy of the list. */
    public VendorResource {
        body = List.copyOf(body);
    }
}
