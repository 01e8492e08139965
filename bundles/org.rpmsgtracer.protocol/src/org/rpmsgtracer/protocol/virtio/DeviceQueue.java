/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.virtio;

import java.lang.invoke.VarHandle;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The device side of a virtqueue: takes offered chains and gives them back (VIRTIO 1.3, 2.7.7, 2.7.8, 2.7.10). Confined
 * to one thread; the driver may run in any other.
 * <p>
 * It begins with an empty ring, as the driver does. When the driver's index or a head makes no sense, the queue is
 * broken and takes nothing more until {@link #reset}. Which chains are out is not remembered: a device that gives one
 * back twice is what {@link RingFault.Kind#NOT_A_HEAD} is for.
 */
public final class DeviceQueue {

    private final Vring ring;
    private final boolean eventIdx;
    private final boolean indirect;
    private int lastAvailIdx;
    private int usedIdx;
    private int completedSinceInterrupt;
    private boolean kicksDisabled;
    private Optional<RingFault> fault = Optional.empty();

    /**
     * A device with the negotiated {@link Feature}s.
     *
     * @throws IllegalArgumentException with EVENT_IDX, if the layout has no room for used_event
     */
    public DeviceQueue(Vring ring, long negotiatedFeatures) {
        this.ring = ring;
        this.eventIdx = (negotiatedFeatures & Feature.EVENT_IDX) != 0;
        this.indirect = (negotiatedFeatures & Feature.INDIRECT_DESC) != 0;
        if (eventIdx && !ring.layout().hasUsedEvent()) {
            throw new IllegalArgumentException("no room for used_event in " + ring.layout());
        }
    }

    /** Starts again with an empty ring. */
    public void reset() {
        lastAvailIdx = 0;
        usedIdx = 0;
        completedSinceInterrupt = 0;
        kicksDisabled = false;
        fault = Optional.empty();
    }

    /** The head of the next offered chain, 0..num - 1; empty if there is none or the queue is broken. */
    public OptionalInt nextAvailable() {
        int head = nextHead();
        return head == Vring.NO_HEAD ? OptionalInt.empty() : OptionalInt.of(head);
    }

    /** As {@link #nextAvailable} without garbage: {@link Vring#NO_HEAD} if there is none or the queue is broken. */
    public int nextHead() {
        if (isBroken()) {
            return Vring.NO_HEAD;
        }
        int availIdx = ring.availIdx();
        int pending = RingIndex.distance(lastAvailIdx, availIdx);
        if (pending == 0) {
            return Vring.NO_HEAD;
        }
        if (pending > ring.num()) {
            return broken(RingFault.Kind.AVAIL_INDEX_JUMPED, availIdx);
        }
        int head = ring.availHead(lastAvailIdx);
        if (head >= ring.num()) {
            return broken(RingFault.Kind.HEAD_OUT_OF_RANGE, head);
        }
        lastAvailIdx = RingIndex.add(lastAvailIdx, 1);
        if (eventIdx && !kicksDisabled) {
            ring.putAvailEvent(lastAvailIdx);
            VarHandle.fullFence();
        }
        return head;
    }

    private int broken(RingFault.Kind kind, long found) {
        fault = Optional.of(new RingFault(kind, lastAvailIdx, found));
        return Vring.NO_HEAD;
    }

    /** The buffers of an offered chain; what is wrong with it is in the chain. */
    public DescriptorChain chain(int head) {
        return indirect ? DescriptorChain.walk(ring, head) : DescriptorChain.walkDirect(ring, head);
    }

    /**
     * Gives a chain back. Ask {@link #interruptNeeded} after the last one of a batch.
     *
     * @param head        0..num - 1
     * @param lengthBytes bytes written, 0..2^32 - 1
     */
    public void complete(int head, long lengthBytes) {
        if (head < 0 || head >= ring.num()) {
            throw new IllegalArgumentException("head " + head + " of " + ring.num());
        }
        if (lengthBytes < 0 || lengthBytes > 0xFFFF_FFFFL) {
            throw new IllegalArgumentException("used length " + lengthBytes);
        }
        ring.putUsed(usedIdx, head, lengthBytes);
        usedIdx = RingIndex.add(usedIdx, 1);
        ring.putUsedIdx(usedIdx);
        completedSinceInterrupt++;
    }

    /**
     * Whether the driver wants an interrupt for what was completed since the last call. Orders all earlier stores
     * before reading the driver's wish, so that an interrupt is never lost.
     */
    public boolean interruptNeeded() {
        VarHandle.fullFence();
        int completed = completedSinceInterrupt;
        completedSinceInterrupt = 0;
        if (!eventIdx) {
            return (ring.availFlags() & Vring.NO_INTERRUPT) == 0;
        }
        // 65536 entries pass every event, but their 16-bit distance says nothing
        return completed > 0xFFFF
                || RingIndex.needsEvent(ring.usedEvent(), usedIdx, RingIndex.add(usedIdx, -completed));
    }

    /** Asks the driver not to kick; it may still do so. With EVENT_IDX avail_event merely stays behind. */
    public void disableKicks() {
        if (!kicksDisabled && !eventIdx) {
            ring.putUsedFlags(Vring.NO_NOTIFY);
        }
        kicksDisabled = true;
    }

    /**
     * Asks the driver to kick for the next offered chain.
     *
     * @return true if none is there yet, so that the device may wait; false if it has to look again first
     */
    public boolean enableKicks() {
        if (eventIdx) {
            ring.putAvailEvent(lastAvailIdx);
        } else if (kicksDisabled) {
            ring.putUsedFlags(0);
        }
        kicksDisabled = false;
        VarHandle.fullFence();
        return ring.availIdx() == lastAvailIdx;
    }

    /** The free-running index of the avail entry that is taken next, unsigned 16 bit. */
    public int lastAvailIdx() {
        return lastAvailIdx;
    }

    public boolean isBroken() {
        return fault.isPresent();
    }

    /** Why the queue is broken, or empty. */
    public Optional<RingFault> fault() {
        return fault;
    }
}
