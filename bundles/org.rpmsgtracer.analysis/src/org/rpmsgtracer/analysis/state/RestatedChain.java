/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.state;

import org.rpmsgtracer.trace.event.ChainOffered;
import org.rpmsgtracer.trace.event.QueueId;

/**
 * A descriptor chain that was offered and has not come back.
 *
 * @param head        its first descriptor
 * @param address     of that one's buffer
 * @param lengthBytes of that buffer
 * @param flags       of that descriptor
 * @param descriptors how many the chain has
 */
record RestatedChain(int head, long address, long lengthBytes, int flags, int descriptors) {

    ChainOffered offered(long timeNs, QueueId queue, int availIdx) {
        return new ChainOffered(timeNs, queue, availIdx, head, address, lengthBytes, flags, descriptors);
    }
}
