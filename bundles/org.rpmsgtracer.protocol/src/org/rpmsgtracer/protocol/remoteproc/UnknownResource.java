/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.remoteproc;

import java.util.List;

/**
 * An entry of a type that nobody has defined, which Linux skips. Its length is taken as that of a
 * {@link VendorResource}.
 *
 * @param offset in the table
 * @param type   unsigned 32 bit
 * @param body   what follows the type word
 */
public record UnknownResource(long offset, long type, List<Byte> body) implements ResourceEntry {

    /** Keeps a copy of the list. */
    public UnknownResource {
        body = List.copyOf(body);
    }
}
