/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

import org.rpmsgtracer.trace.event.Evidence;
import org.rpmsgtracer.trace.event.QueueId;

/**
 * A message as its packet alone tells of it.
 *
 * @param eventNumber number of its event
 * @param timeNs      when it was published
 * @param queue       the virtqueue that carried it
 * @param head        the descriptor whose buffer holds it
 * @param src         source address, unsigned 32 bit
 * @param dst         destination address, unsigned 32 bit
 * @param length      payload bytes according to the header
 * @param evidence    how well its content is known
 * @param recovered   true if it was found in memory after the fact
 * @param service     its service as far as it was known then; empty where it was not
 * @param returned    what became of its buffer
 */
record StoredMessage(long eventNumber, long timeNs, QueueId queue, int head, long src, long dst, int length,
        Evidence evidence, boolean recovered, String service, Returned returned) {

    /** What became of a buffer. */
    sealed interface Returned {

        /** The receiver gave it back. */
        record At(long timeNs) implements Returned {}

        /** Its return was not seen, and cannot be any more. */
        record Never() implements Returned {}

        /** The packet ends before anything became of it. */
        record Later() implements Returned {}
    }
}
