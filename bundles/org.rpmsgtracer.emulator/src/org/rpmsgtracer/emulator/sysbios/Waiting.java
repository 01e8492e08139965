/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.sysbios;

import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;

/** A message in the queue of its endpoint: copied already, or still in its buffer. */
sealed interface Waiting {

    /** The program's own copy. */
    record Copied(CopiedMessage message) implements Waiting {}

    /**
     * Still in shared memory.
     *
     * @param head   of its buffer
     * @param header as it was found
     */
    record InPlace(int head, RpmsgHeader header) implements Waiting {}
}
