/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.virtio;

import java.lang.invoke.VarHandle;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The driver side of a virtqueue: offers descriptor chains and takes them back (VIRTIO 1.3, 2.7.13 and 2.7.14; Linux
 * {@code drivers/virtio/virtio_ring.c}). Confined to one thread; the device may run in any other.
 * <p>
 * It begins with an empty ring, whose bytes must be zero, see {@link Vring#clear}. Everything it needs to know it
 * remembers itself; from the ring it reads only what the device writes. When the device returns a chain that is not
 * out, the queue is broken: it takes and offers nothing more until {@link #reset}.
 */
public final class DriverQueue {

    private final Vring ring;
    private final boolean eventIdx;
    private final boolean storesUsedEvent;
    private final FreeDescriptors free;
    private int availIdx;
    private int lastUsedIdx;
    private int addedSinceKick;
    private long takenLengthBytes;
    private boolean interruptsDisabled;
    private Optional<RingFault> fault = Optional.empty();

    /** A driver that does only what the negotiated {@link Feature}s ask. */
    public DriverQueue(Vring ring, long negotiatedFeatures) {
        this(ring, negotiatedFeatures, UsedEventHabit.NEGOTIATED);
    }

    /**
     * A driver with a habit for {@code used_event}.
     *
     * @throws IllegalArgumentException if it has to be stored and the layout has no room for it
     */
    public DriverQueue(Vring ring, long negotiatedFeatures, UsedEventHabit habit) {
        this.ring = ring;
        this.eventIdx = (negotiatedFeatures & Feature.EVENT_IDX) != 0;
        this.storesUsedEvent = eventIdx || habit == UsedEventHabit.ALWAYS;
        if (storesUsedEvent && !ring.layout().hasUsedEvent()) {
            throw new IllegalArgumentException("no room for used_event in " + ring.layout());
        }
        this.free = new FreeDescriptors(ring, (negotiatedFeatures & Feature.INDIRECT_DESC) != 0);
    }

    /** Forgets all chains and starts again with an empty ring, whose bytes must be zero again. */
    public void reset() {
        free.reset();
        availIdx = 0;
        lastUsedIdx = 0;
        addedSinceKick = 0;
        interruptsDisabled = false;
        fault = Optional.empty();
    }

    /**
     * Offers a chain of buffers. Ask {@link #kickNeeded} after the last one of a batch.
     *
     * @param chain address, length and {@link Descriptor#WRITE} of each buffer, readable before writable ones; NEXT
     *              and next are set here
     * @return the head, or empty if too few descriptors are free or the queue is broken
     * @throws IllegalArgumentException if no driver may offer this chain, however empty the ring is
     */
    public OptionalInt add(List<Descriptor> chain) {
        return isBroken() ? OptionalInt.empty() : publish(free.take(chain));
    }

    /**
     * Offers one buffer, as {@link #add(List)} does, without garbage.
     *
     * @param lengthBytes 0..2^32 - 1
     * @param flags       {@link Descriptor#WRITE} or 0
     * @return the head, or {@link Vring#NO_HEAD} if no descriptor is free or the queue is broken
     */
    public int add(long address, long lengthBytes, int flags) {
        int head = isBroken() ? Vring.NO_HEAD : free.take(address, lengthBytes, flags);
        if (head != Vring.NO_HEAD) {
            publish(head);
        }
        return head;
    }

    /**
     * Offers a chain of buffers by one descriptor, through a table that the driver writes.
     *
     * @param tableAddress 16 bytes for each buffer, the driver's until the chain comes back
     * @throws IllegalStateException if INDIRECT_DESC is not negotiated
     */
    public OptionalInt addIndirect(List<Descriptor> chain, long tableAddress) {
        return isBroken() ? OptionalInt.empty() : publish(free.takeIndirect(chain, tableAddress));
    }

    private OptionalInt publish(OptionalInt head) {
        if (head.isPresent()) {
            publish(head.getAsInt());
        }
        return head;
    }

    private void publish(int head) {
        ring.putAvailHead(availIdx, head);
        availIdx = RingIndex.add(availIdx, 1);
        ring.putAvailIdx(availIdx);
        addedSinceKick++;
    }

    /**
     * Whether the device wants to be kicked for what was added since the last call. Orders all earlier stores before
     * reading the device's wish, so that a kick is never lost.
     */
    public boolean kickNeeded() {
        VarHandle.fullFence();
        int added = addedSinceKick;
        addedSinceKick = 0;
        if (!eventIdx) {
            return (ring.usedFlags() & Vring.NO_NOTIFY) == 0;
        }
        // 65536 entries pass every event, but their 16-bit distance says nothing
        return added > 0xFFFF || RingIndex.needsEvent(ring.availEvent(), availIdx, RingIndex.add(availIdx, -added));
    }

    /** The next chain that the device has given back; empty if there is none or the queue is broken. */
    public Optional<Completion> takeUsed() {
        int head = takeUsedHead();
        return head == Vring.NO_HEAD ? Optional.empty() : Optional.of(new Completion(head, takenLengthBytes));
    }

    /**
     * The head of the next chain that the device has given back, as {@link #takeUsed} without garbage;
     * {@link Vring#NO_HEAD} if there is none or the queue is broken.
     */
    public int takeUsedHead() {
        if (isBroken() || ring.usedIdx() == lastUsedIdx) {
            return Vring.NO_HEAD;
        }
        long id = ring.usedId(lastUsedIdx);
        takenLengthBytes = ring.usedLengthBytes(lastUsedIdx);
        if (id >= ring.num()) {
            return broken(RingFault.Kind.USED_ID_OUT_OF_RANGE, id);
        }
        int head = (int) id;
        if (!free.giveBack(head)) {
            return broken(RingFault.Kind.NOT_A_HEAD, head);
        }
        lastUsedIdx = RingIndex.add(lastUsedIdx, 1);
        if (storesUsedEvent && !interruptsDisabled) {
            ring.putUsedEvent(lastUsedIdx);
            VarHandle.fullFence();
        }
        return head;
    }

    /** Bytes that the device says it wrote into the chain taken last, 0..2^32 - 1. */
    public long takenLengthBytes() {
        return takenLengthBytes;
    }

    private int broken(RingFault.Kind kind, long found) {
        fault = Optional.of(new RingFault(kind, lastUsedIdx, found));
        return Vring.NO_HEAD;
    }

    /** Asks the device not to interrupt; it may still do so. With EVENT_IDX used_event becomes 0, as in Linux. */
    public void disableInterrupts() {
        if (!interruptsDisabled) {
            interruptsDisabled = true;
            if (eventIdx) {
                ring.putUsedEvent(0);
            } else {
                ring.putAvailFlags(Vring.NO_INTERRUPT);
            }
        }
    }

    /**
     * Asks the device to interrupt for the next used entry.
     *
     * @return true if none is there yet, so that the driver may wait; false if it has to look again first
     */
    public boolean enableInterrupts() {
        if (interruptsDisabled && !eventIdx) {
            ring.putAvailFlags(0);
        }
        interruptsDisabled = false;
        if (storesUsedEvent) {
            ring.putUsedEvent(lastUsedIdx);
        }
        VarHandle.fullFence();
        return ring.usedIdx() == lastUsedIdx;
    }

    /** How many descriptors {@link #add} can use now, 0..num. */
    public int freeDescriptors() {
        return free.count();
    }

    /** The free-running index of the used entry that is taken next, unsigned 16 bit. */
    public int lastUsedIdx() {
        return lastUsedIdx;
    }

    public boolean isBroken() {
        return fault.isPresent();
    }

    /** Why the queue is broken, or empty. */
    public Optional<RingFault> fault() {
        return fault;
    }
}
