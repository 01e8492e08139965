/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.openamp;

import org.rpmsgtracer.emulator.log.SoftwareLog;
import org.rpmsgtracer.emulator.virtio.VringEnd;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;
import org.rpmsgtracer.protocol.virtio.Feature;
import org.rpmsgtracer.protocol.virtio.RingIndex;
import org.rpmsgtracer.protocol.virtio.UsedElement;
import org.rpmsgtracer.protocol.virtio.Vring;

/**
 * A virtqueue in the hands of the library as device ({@code lib/virtio/virtqueue.c}). It keeps its used index in shared
 * memory and takes entries as long as the driver's index differs from its own, however far it jumped.
 */
final class DeviceVirtqueue {

    /** No buffer. */
    static final long NONE = -1;

    /** More than a header can say; what lies behind is nobody's. */
    private static final long LONGEST_MESSAGE = RpmsgHeader.SIZE_BYTES + 0xFFFFL;

    private final VringEnd end;
    private final Vring ring;
    private final String name;
    private final boolean eventIdx;
    private final SoftwareLog log;
    private int available;
    private int queued;
    private int takenHead;
    private long takenLengthBytes;
    private boolean stopped;

    DeviceVirtqueue(VringEnd end, String name, long features, SoftwareLog log) {
        this.end = end;
        this.ring = end.ring();
        this.name = name;
        this.eventIdx = (features & Feature.EVENT_IDX) != 0 && ring.layout().hasUsedEvent();
        this.log = log;
    }

    VringEnd end() {
        return end;
    }

    /** {@code virtqueue_disable_cb}: the other side need not tell. */
    void disableCallback() {
        if (eventIdx) {
            ring.putAvailEvent(RingIndex.add(available, -ring.num() - 1));
        } else {
            ring.putUsedFlags(ring.usedFlags() | Vring.NO_NOTIFY);
        }
    }

    /** Whether the driver has offered something that was not taken. */
    boolean pending() {
        return !stopped && available != ring.availIdx();
    }

    /**
     * {@code virtqueue_get_available_buffer}: the address of the next offered buffer, or {@link #NONE}. An entry whose
     * buffer lies outside the shared memory is used up without a word, as the library's address translation fails then.
     */
    long take() {
        if (!pending()) {
            return NONE;
        }
        int head = ring.availHead(available);
        available = RingIndex.add(available, 1);
        if (head >= ring.num()) {
            stop("virtqueue_get_available_buffer");
            return NONE;
        }
        takenHead = head;
        long address = ring.descriptorAddress(head);
        takenLengthBytes = ring.descriptorLengthBytes(head);
        long needed = Math.max(RpmsgHeader.SIZE_BYTES, Math.min(takenLengthBytes, LONGEST_MESSAGE));
        return end.buffers().contains(address, needed) ? address : NONE;
    }

    /** Descriptor of the buffer taken last: what the library calls its index. */
    int takenHead() {
        return takenHead;
    }

    /** As the driver wrote it, not checked. */
    long takenLengthBytes() {
        return takenLengthBytes;
    }

    /** The free-running index of the avail entry that is taken next. */
    int cursor() {
        return available;
    }

    /** {@code virtqueue_get_buffer_length}; 0 for an index that is none. */
    long lengthBytes(int index) {
        return index < ring.num() ? ring.descriptorLengthBytes(index) : 0;
    }

    /** {@code virtqueue_get_desc_size}: bytes of the buffer that is taken next, 0 if there is none. */
    long nextLengthBytes() {
        return pending() ? lengthBytes(ring.availHead(available)) : 0;
    }

    /** {@code virtqueue_add_consumed_buffer}; false for an index that is none. */
    boolean complete(int head, long lengthBytes) {
        if (stopped || head >= ring.num()) {
            return false;
        }
        int usedIdx = ring.usedIdx();
        ring.putUsed(usedIdx, new UsedElement(head, lengthBytes));
        ring.putUsedIdx(RingIndex.add(usedIdx, 1));
        queued++;
        end.log().returned(head, lengthBytes);
        return true;
    }

    /** Whether {@code virtqueue_kick} rings the doorbell for what was completed since it was asked last. */
    boolean kickNeeded() {
        int completed = queued;
        queued = 0;
        if (!eventIdx) {
            return (ring.availFlags() & Vring.NO_INTERRUPT) == 0;
        }
        int usedIdx = ring.usedIdx();
        return RingIndex.needsEvent(ring.usedEvent(), usedIdx, RingIndex.add(usedIdx, -completed));
    }

    private void stop(String function) {
        stopped = true;
        log.print(function + ": " + name + " - invalid ring index");
    }
}
