/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.virtio;

import org.rpmsgtracer.emulator.log.LogSink;
import org.rpmsgtracer.emulator.log.Role;
import org.rpmsgtracer.emulator.log.VringLog;
import org.rpmsgtracer.emulator.machine.Doorbell;
import org.rpmsgtracer.emulator.machine.Machine;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.protocol.memory.Memory;
import org.rpmsgtracer.protocol.virtio.Vring;

/** One processor's end of a virtqueue: the shared ring, the doorbells to and from the other end, and its log. */
public final class VringEnd {

    private final Vring ring;
    private final VringLog log;
    private final Role role;
    private final Processor processor;
    private final Doorbell outgoing;
    private final Doorbell incoming;
    private final Interference interference;

    /**
     * Connects an end to the doorbells that carry the notify id between the two processors.
     *
     * @throws IllegalArgumentException if the machine has no such doorbell
     */
    public VringEnd(Vring ring, String name, Role role, Processor processor, Processor peer, int notifyId,
            Interference interference, LogSink sink) {
        Machine machine = processor.machine();
        this.ring = ring;
        this.log = new VringLog(sink, machine::nowNs, name, role);
        this.role = role;
        this.processor = processor;
        this.outgoing = doorbell(machine, processor, peer, notifyId);
        this.incoming = doorbell(machine, peer, processor, notifyId);
        this.interference = interference;
    }

    public Vring ring() {
        return ring;
    }

    public VringLog log() {
        return log;
    }

    /** The buffers as this end's processor sees them. */
    public Memory buffers() {
        return processor.bufferMemory();
    }

    /** The faults of this end. */
    public Interference interference() {
        return interference;
    }

    /** Tells the other end. */
    public void kick() {
        outgoing.ring();
        log.kicked();
    }

    /** Called after each published entry: writes down that the other end does not want to hear of it, if so. */
    public void logIfUnwanted() {
        boolean unwanted = switch (role) {
            case DRIVER -> (ring.usedFlags() & Vring.NO_NOTIFY) != 0;
            case DEVICE -> (ring.availFlags() & Vring.NO_INTERRUPT) != 0;
        };
        if (unwanted) {
            log.suppressed();
        }
    }

    /** Sets what happens, at the instant of its delivery, when the other end tells this one. */
    public void onInterrupt(Runnable handler) {
        processor.onDoorbell(incoming, () -> {
            log.interrupted();
            handler.run();
        });
    }

    private static Doorbell doorbell(Machine machine, Processor from, Processor to, int notifyId) {
        return machine.doorbells().stream()
                .filter(line -> line.from() == from && line.to() == to && line.notifyId() == notifyId)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no doorbell from " + from.name() + " to " + to.name() + " for notify id " + notifyId));
    }
}
