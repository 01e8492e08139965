/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.capture.observer;

import java.util.ArrayList;
import java.util.List;

import org.rpmsgtracer.protocol.memory.BufferMemory;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;
import org.rpmsgtracer.protocol.virtio.Descriptor;
import org.rpmsgtracer.protocol.virtio.RingIndex;
import org.rpmsgtracer.protocol.virtio.UsedElement;
import org.rpmsgtracer.protocol.virtio.Vring;
import org.rpmsgtracer.protocol.virtio.VringLayout;
import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.QueueId;

/** A vring of 4 entries in 64 KiB of memory, both sides of it, and what its observer says. Its clock ticks a look. */
final class RingUnderTest {

    static final QueueId QUEUE = new QueueId(3);
    static final String NAME = "vdev0vring1";
    static final int NUM = 4;
    static final int BUFFER_BYTES = 512;
    static final long RING = 0x1000;

    final BufferMemory memory = BufferMemory.heap(0, 0x10000);
    final Vring ring = new Vring(memory, VringLayout.legacy(RING, NUM, 16));
    private final Direction direction;
    private final List<Event> events = new ArrayList<>();
    private VirtqueueObserver observer;
    private int avail;
    private int used;
    private long nowNs;

    private RingUnderTest(Direction direction) {
        this.direction = direction;
    }

    static RingUnderTest toRemote() {
        return new RingUnderTest(Direction.HOST_TO_REMOTE);
    }

    static RingUnderTest toHost() {
        return new RingUnderTest(Direction.REMOTE_TO_HOST);
    }

    /** Where the buffer lies that descriptor {@code head} describes unless a test says otherwise. */
    static long buffer(int head) {
        return 0x8000 + (long) head * BUFFER_BYTES;
    }

    /** Lets both indices begin somewhere else, as after much traffic. */
    RingUnderTest startingAt(int availIdx, int usedIdx) {
        avail = availIdx;
        used = usedIdx;
        ring.putAvailIdx(avail);
        ring.putUsedIdx(used);
        return this;
    }

    RingUnderTest attach() {
        ObservedQueue queue = new ObservedQueue(QUEUE, NAME, direction, "linux", "rtos", 16);
        observer = VirtqueueObserver.attach(ring, ring, queue, () -> nowNs, events::add);
        return this;
    }

    VirtqueueObserver observer() {
        return observer;
    }

    /** Offers a chain as the descriptors are. */
    RingUnderTest offer(int head) {
        ring.putAvailHead(avail, head);
        avail = RingIndex.add(avail, 1);
        ring.putAvailIdx(avail);
        return this;
    }

    RingUnderTest offer(int head, Descriptor descriptor) {
        ring.putDescriptor(head, descriptor);
        return offer(head);
    }

    /** Offers an empty buffer to the remote. */
    RingUnderTest offerBuffer(int head) {
        return offer(head, Descriptor.deviceWritable(buffer(head), BUFFER_BYTES));
    }

    /** Sends a message to the remote as Linux does. */
    RingUnderTest send(int head, RpmsgHeader header, byte... payload) {
        put(buffer(head), header, payload);
        return offer(head, Descriptor.deviceReadable(buffer(head), RpmsgHeader.SIZE_BYTES + payload.length));
    }

    RingUnderTest giveBack(int head) {
        return giveBack(head, BUFFER_BYTES);
    }

    RingUnderTest giveBack(long head, long lengthBytes) {
        ring.putUsed(used, new UsedElement(head, lengthBytes));
        used = RingIndex.add(used, 1);
        ring.putUsedIdx(used);
        return this;
    }

    /** Sends a message to the host in a buffer that it has offered. */
    RingUnderTest reply(int head, RpmsgHeader header, byte... payload) {
        put(buffer(head), header, payload);
        return giveBack(head);
    }

    void put(long address, RpmsgHeader header, byte... payload) {
        header.write(memory, address);
        memory.write(address + RpmsgHeader.SIZE_BYTES, payload, 0, payload.length);
    }

    /** A header from 0x400 to 0x401. */
    static RpmsgHeader header(int length) {
        return new RpmsgHeader(0x400, 0x401, 0, length, 0);
    }

    RingUnderTest look() {
        nowNs++;
        observer.look();
        return this;
    }

    /** What has been said since the last call. */
    List<Event> told() {
        List<Event> told = List.copyOf(events);
        events.clear();
        return told;
    }

    /** What has been said of one kind since the last call. */
    <E extends Event> List<E> told(Class<E> kind) {
        return told().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
