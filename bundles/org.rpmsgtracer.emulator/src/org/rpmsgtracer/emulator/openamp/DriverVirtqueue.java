/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.openamp;

import java.util.Arrays;

import org.rpmsgtracer.emulator.log.SoftwareLog;
import org.rpmsgtracer.emulator.virtio.VringEnd;
import org.rpmsgtracer.protocol.virtio.Descriptor;
import org.rpmsgtracer.protocol.virtio.Feature;
import org.rpmsgtracer.protocol.virtio.RingIndex;
import org.rpmsgtracer.protocol.virtio.Vring;

/**
 * A virtqueue in the hands of the library as driver ({@code lib/virtio/virtqueue.c}). Unlike Linux it keeps the list of
 * free descriptors and its own avail index in shared memory and believes what it reads there. Where the C code would
 * then leave its arrays, this queue says so with the text of the library's own check and stops.
 */
final class DriverVirtqueue {

    /** No buffer. */
    static final long NONE = -1;

    private static final int CHAIN_END = 32768;

    private final VringEnd end;
    private final Vring ring;
    private final String name;
    private final boolean eventIdx;
    private final SoftwareLog log;
    private final long[] bufferOfHead;
    private final int[] chainLength;
    private int freeHead;
    private int freeCount;
    private int usedConsumed;
    private int queued;
    private int takenHead;
    private int takenSlot;
    private long takenLengthBytes;
    private boolean stopped;

    /** Links all descriptors of a zeroed ring into the list of free ones. */
    DriverVirtqueue(VringEnd end, String name, long features, SoftwareLog log) {
        this.end = end;
        this.ring = end.ring();
        this.name = name;
        this.eventIdx = (features & Feature.EVENT_IDX) != 0 && ring.layout().hasUsedEvent();
        this.log = log;
        this.bufferOfHead = new long[ring.num()];
        Arrays.fill(bufferOfHead, NONE);
        this.chainLength = new int[ring.num()];
        this.freeCount = ring.num();
        for (int i = 0; i < ring.num(); i++) {
            putNext(i, i + 1 < ring.num() ? i + 1 : CHAIN_END);
        }
    }

    VringEnd end() {
        return end;
    }

    /** {@code virtqueue_disable_cb}: the other side need not tell. */
    void disableCallback() {
        if (eventIdx) {
            ring.putUsedEvent(RingIndex.add(usedConsumed, -ring.num() - 1));
        } else {
            ring.putAvailFlags(ring.availFlags() | Vring.NO_INTERRUPT);
        }
    }

    boolean hasFree() {
        return freeCount > 0;
    }

    /** {@code virtqueue_add_buffer}: the head, or {@link Vring#NO_HEAD} if the ring is full. */
    int add(long address, long lengthBytes, int flags) {
        if (stopped || freeCount == 0) {
            return Vring.NO_HEAD;
        }
        int head = freeHead;
        if (head >= ring.num()) {
            stop("virtqueue_add_buffer");
            return Vring.NO_HEAD;
        }
        bufferOfHead[head] = address;
        chainLength[head] = 1;
        int next = ring.descriptor(head).next();
        Descriptor buffer = new Descriptor(address, lengthBytes, flags, next);
        ring.putDescriptor(head, buffer);
        freeHead = next;
        freeCount--;
        int availIdx = ring.availIdx();
        ring.putAvailHead(availIdx, head);
        ring.putAvailIdx(RingIndex.add(availIdx, 1));
        queued++;
        end.log().offered(head, buffer);
        return head;
    }

    /** Whether the device has returned something that was not taken. */
    boolean pending() {
        return !stopped && usedConsumed != ring.usedIdx();
    }

    /**
     * {@code virtqueue_get_buffer}: the address of a buffer that came back, or {@link #NONE}, also for an entry that
     * names no buffer that was out: it is used up without a word.
     */
    long take() {
        if (!pending()) {
            return NONE;
        }
        int head = (int) (ring.usedId(usedConsumed) & 0xFFFF);
        takenSlot = usedConsumed & ring.num() - 1;
        takenLengthBytes = ring.usedLengthBytes(usedConsumed);
        usedConsumed = RingIndex.add(usedConsumed, 1);
        if (!free(head)) {
            stop("vq_ring_free_chain");
            return NONE;
        }
        takenHead = head;
        long address = bufferOfHead[head];
        bufferOfHead[head] = NONE;
        return address;
    }

    /** Descriptor of the buffer taken last. */
    int takenHead() {
        return takenHead;
    }

    /** Slot of the used ring in which it was: what the library calls its index. */
    int takenSlot() {
        return takenSlot;
    }

    /** As the device wrote it, not checked. */
    long takenLengthBytes() {
        return takenLengthBytes;
    }

    /** The free-running index of the used entry that is taken next. */
    int cursor() {
        return usedConsumed;
    }

    /** {@code virtqueue_get_buffer_length}; 0 for an index that is none. */
    long lengthBytes(int index) {
        return index < ring.num() ? ring.descriptorLengthBytes(index) : 0;
    }

    /** Whether {@code virtqueue_kick} rings the doorbell for what was added since it was asked last. */
    boolean kickNeeded() {
        int added = queued;
        queued = 0;
        if (!eventIdx) {
            return (ring.usedFlags() & Vring.NO_NOTIFY) == 0;
        }
        int availIdx = ring.availIdx();
        return RingIndex.needsEvent(ring.availEvent(), availIdx, RingIndex.add(availIdx, -added));
    }

    /** Puts a chain in front of the free ones; false where the C code would leave the descriptor table. */
    private boolean free(int head) {
        if (head >= ring.num()) {
            return false;
        }
        freeCount = freeCount + chainLength[head] & 0xFFFF;
        chainLength[head] = chainLength[head] - 1 & 0xFFFF;
        int last = head;
        Descriptor descriptor = ring.descriptor(last);
        for (int walked = 1; descriptor.hasNext() && !descriptor.indirect(); walked++) {
            last = descriptor.next();
            if (last >= ring.num() || walked == ring.num()) {
                return false;
            }
            chainLength[head] = chainLength[head] - 1 & 0xFFFF;
            descriptor = ring.descriptor(last);
        }
        putNext(last, freeHead);
        freeHead = head;
        return true;
    }

    private void putNext(int i, int next) {
        Descriptor found = ring.descriptor(i);
        ring.putDescriptor(i, new Descriptor(found.address(), found.lengthBytes(), found.flags(), next));
    }

    private void stop(String function) {
        stopped = true;
        log.print(function + ": " + name + " - invalid ring index");
    }
}
