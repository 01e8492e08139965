/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.machine;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a mailbox or inter-processor interrupt controller, from one processor to another. It is rung at one
 * instant and delivered after its latency; each ring is delivered, in order.
 */
public final class Doorbell {

    private final Machine machine;
    private final Processor from;
    private final Processor to;
    private final int notifyId;
    private final long latencyNs;
    private final List<DoorbellListener> listeners = new ArrayList<>();

    Doorbell(Machine machine, Processor from, Processor to, int notifyId, long latencyNs) {
        if (latencyNs < 0) {
            throw new IllegalArgumentException("doorbell latency " + latencyNs + " ns");
        }
        this.machine = machine;
        this.from = from;
        this.to = to;
        this.notifyId = notifyId;
        this.latencyNs = latencyNs;
    }

    /** Both processors and the notify id, such as {@code linux>rtos:0}. */
    public String name() {
        return from.name() + ">" + to.name() + ":" + notifyId;
    }

    public Processor from() {
        return from;
    }

    public Processor to() {
        return to;
    }

    /** The number that it carries: the notify id of the vring it speaks of, from the resource table. */
    public int notifyId() {
        return notifyId;
    }

    /** Rings now; the other processor gets to know later. */
    public void ring() {
        listeners.forEach(listener -> listener.rung(this));
        machine.schedule(latencyNs, this::deliver);
    }

    /** Adds a listener, which is called after those before it. */
    public void onRing(DoorbellListener listener) {
        listeners.add(listener);
    }

    private void deliver() {
        listeners.forEach(listener -> listener.delivered(this));
        to.delivered(this);
    }
}
