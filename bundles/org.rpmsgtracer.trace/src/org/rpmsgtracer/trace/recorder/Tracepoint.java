/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.recorder;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.EventSink;
import org.rpmsgtracer.trace.event.Evidence;
import org.rpmsgtracer.trace.event.Role;

/**
 * A place in a program from which events are recorded while somebody wants to know. While nobody does it costs a load
 * and a branch. One thread passes it; any thread connects and disconnects.
 */
public final class Tracepoint implements EventSink {

    private volatile @Nullable Producer producer;

    /** Records from now on, or soon, through a producer that nobody else uses. */
    public void connect(Producer to) {
        producer = to;
    }

    /** Records nothing any more from now on, or soon. */
    public void disconnect() {
        producer = null;
    }

    /** Whether events are recorded: saves the work to find out their values. */
    public boolean isConnected() {
        return producer != null;
    }

    /** As {@link Producer#offered}; false also while nothing is recorded, so for all kinds. */
    public boolean offered(long timeNs, int queue, int availIdx, int head, long address, long lengthBytes, int flags,
            int descriptors) {
        Producer to = producer;
        return to != null && to.offered(timeNs, queue, availIdx, head, address, lengthBytes, flags, descriptors);
    }

    /** As {@link Producer#returned}. */
    public boolean returned(long timeNs, int queue, int usedIdx, int head, long lengthBytes) {
        Producer to = producer;
        return to != null && to.returned(timeNs, queue, usedIdx, head, lengthBytes);
    }

    /** As {@link Producer#kick}. */
    public boolean kick(long timeNs, int queue) {
        Producer to = producer;
        return to != null && to.kick(timeNs, queue);
    }

    /** As {@link Producer#interrupt}. */
    public boolean interrupt(long timeNs, int queue) {
        Producer to = producer;
        return to != null && to.interrupt(timeNs, queue);
    }

    /** As {@link Producer#suppressed}. */
    public boolean suppressed(long timeNs, int queue, Role by) {
        Producer to = producer;
        return to != null && to.suppressed(timeNs, queue, by);
    }

    /** As {@link Producer#message(long, int, int, int, long, long, long, int, int, Evidence, byte[], int, int)}. */
    public boolean message(long timeNs, int queue, int index, int head, long src, long dst, long reserved, int length,
            int flags, Evidence evidence, byte[] payload, int offset, int payloadBytes) {
        Producer to = producer;
        return to != null && to.message(timeNs, queue, index, head, src, dst, reserved, length, flags, evidence,
                payload, offset, payloadBytes);
    }

    @Override
    public void accept(Event event) {
        Producer to = producer;
        if (to != null) {
            to.accept(event);
        }
    }
}
