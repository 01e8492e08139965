/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.virtio;

import java.util.function.IntConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.emulator.log.LogSink;
import org.rpmsgtracer.emulator.log.Role;
import org.rpmsgtracer.emulator.log.VringLog;
import org.rpmsgtracer.emulator.machine.Doorbell;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.protocol.memory.Memory;
import org.rpmsgtracer.protocol.virtio.Vring;

/** One processor's end of a virtqueue: the shared ring, the doorbells to and from the other end, and its log. */
public final class VringEnd {

    /** For ends whose software does not say when the mailbox takes no more. */
    public static final IntConsumer SILENT = notifyId -> {
    };

    private final Vring ring;
    private final VringLog log;
    private final Role role;
    private final Memory buffers;
    private final Doorbell outgoing;
    private final Doorbell incoming;
    private final int notifyId;
    private final Interference interference;
    private final IntConsumer onRefusal;
    private @Nullable Runnable handler;

    /**
     * Connects an end to its doorbells.
     *
     * @param notifyId  of the vring
     * @param onRefusal gets the notify id when the doorbell refuses a kick
     */
    public VringEnd(Vring ring, String name, Role role, DoorbellPair doorbells, int notifyId,
            Interference interference, IntConsumer onRefusal, LogSink sink) {
        this.outgoing = doorbells.outgoing(role);
        this.incoming = doorbells.incoming(role);
        Processor processor = outgoing.from();
        this.ring = ring;
        this.log = new VringLog(sink, processor.machine()::nowNs, name, role);
        this.role = role;
        this.buffers = processor.bufferMemory();
        this.notifyId = notifyId;
        this.interference = interference;
        this.onRefusal = onRefusal;
    }

    public Vring ring() {
        return ring;
    }

    public VringLog log() {
        return log;
    }

    /** The buffers as this end's processor sees them. */
    public Memory buffers() {
        return buffers;
    }

    /** The faults of this end. */
    public Interference interference() {
        return interference;
    }

    /** Tells the other end, if the doorbell takes the ring. */
    public void kick() {
        if (outgoing.ring(notifyId)) {
            log.kicked();
        } else {
            onRefusal.accept(notifyId);
        }
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

    /**
     * Sets what happens, at the instant when this end's processor takes the interrupt, when the other end tells this
     * one; instead of what was set before.
     */
    public void onInterrupt(Runnable action) {
        close();
        Runnable logged = () -> {
            log.interrupted();
            action.run();
        };
        handler = logged;
        incoming.onDelivery(notifyId, logged);
    }

    /** What the other end tells is not heard any more. */
    public void close() {
        Runnable set = handler;
        if (set != null) {
            incoming.forget(set);
            handler = null;
        }
    }
}
