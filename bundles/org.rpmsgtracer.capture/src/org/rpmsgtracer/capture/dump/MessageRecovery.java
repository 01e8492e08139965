/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.capture.dump;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.rpmsgtracer.capture.observer.FoundRing;
import org.rpmsgtracer.capture.observer.MessageContent;
import org.rpmsgtracer.capture.observer.MessageReader;
import org.rpmsgtracer.capture.observer.VirtqueueObserver;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;
import org.rpmsgtracer.protocol.virtio.Descriptor;
import org.rpmsgtracer.protocol.virtio.DescriptorChain;
import org.rpmsgtracer.protocol.virtio.RingIndex;
import org.rpmsgtracer.protocol.virtio.Vring;
import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.trace.event.EventSink;
import org.rpmsgtracer.trace.event.Evidence;
import org.rpmsgtracer.trace.event.Lost;

/**
 * Recovers the messages that the first look at a virtqueue does not show because their ring entries are past: those
 * that the host has received and is still at work on, and those whose buffers were given back and not written since.
 * <p>
 * A ring entry gives a descriptor, not a buffer, and descriptors change: a host that sends one message at a time uses
 * one buffer for all of them, now through this descriptor and now through that. But drivers write a descriptor with
 * each offer, so that what it says now was true when its newest entry was made. Hence only the newest entry of each
 * descriptor leads to a buffer, and of all that lead to the same buffer only the newest one can be what it holds.
 * <p>
 * Of a buffer that was given back nobody can tell whether its owner has begun to write the next message, nor whether
 * it was used in between through a descriptor that says something else by now; so these messages are unverified. In
 * the latter case the message is real and stands at the place of another one.
 */
final class MessageRecovery {

    private static final RpmsgHeader CLEARED = new RpmsgHeader(0, 0, 0, 0, 0);
    private static final int INDEX_VALUES = 0x10000;

    /** The newest message in a buffer, which stays there until it is told of. */
    private record Leftover(int index, int head, Evidence evidence) {}

    private final VirtqueueObserver observer;
    private final Vring ring;
    private final FoundRing found;
    private final EventSink sink;
    private final boolean toHost;
    private final Deque<Leftover> leftovers = new ArrayDeque<>();

    /** Prepares for one {@link #run}, before the observer's first look. */
    MessageRecovery(VirtqueueObserver observer, EventSink sink) {
        this.observer = observer;
        this.ring = observer.ring();
        this.found = observer.found();
        this.sink = sink;
        this.toHost = observer.queue().direction() == Direction.REMOTE_TO_HOST;
    }

    /** Tells how many messages are lost, and then of those recovered, oldest first. */
    void run() {
        collect();
        long published = end() + (hasWrapped() ? INDEX_VALUES : 0);
        long present = leftovers.size() + (toHost ? 0 : found.outstanding());
        if (published > present) {
            sink.accept(new Lost(0, observer.queue().id(), published - present, Lost.Reason.OVERWRITTEN));
        }
        for (Leftover leftover : leftovers) {
            MessageContent content = MessageReader.read(ring.memory(), DescriptorChain.walk(ring, leftover.head()));
            observer.messages().record(leftover.index(), leftover.head(), content, leftover.evidence(), true);
        }
    }

    /** From the newest entry backwards, so that the first one that leads to a buffer is the one that counts. */
    private void collect() {
        Set<Long> writtenByDevice = toHost ? buffersWithDevice() : Set.of();
        BitSet headsSeen = new BitSet();
        Set<Long> buffersSeen = new HashSet<>();
        int outstanding = toHost ? 0 : found.outstanding();
        int visible = end() >= ring.num() || hasWrapped() ? ring.num() : end();
        for (int age = 1; age <= visible; age++) {
            int index = RingIndex.add(end(), -age);
            long head = toHost ? ring.used(index).id() : ring.availHead(index);
            if (head < ring.num() && !headsSeen.get((int) head)) {
                headsSeen.set((int) head);
                DescriptorChain chain = DescriptorChain.walk(ring, (int) head);
                if (!chain.descriptors().isEmpty() && buffersSeen.add(buffer(chain)) && age > outstanding) {
                    boolean held = toHost && !writtenByDevice.contains(buffer(chain));
                    add(index, (int) head, MessageReader.read(ring.memory(), chain), held);
                }
            }
        }
    }

    private void add(int index, int head, MessageContent content, boolean heldByHost) {
        if (heldByHost) {
            leftovers.addFirst(new Leftover(index, head, Evidence.VERIFIED));
        } else if (content instanceof MessageContent.Readable readable && readable.isWhole()
                && !readable.header().equals(CLEARED)) {
            leftovers.addFirst(new Leftover(index, head, Evidence.UNVERIFIED));
        }
    }

    private Set<Long> buffersWithDevice() {
        Set<Long> buffers = new HashSet<>();
        for (int head = 0; head < ring.num(); head++) {
            if (found.mayBeWithDevice(head)) {
                List<Descriptor> chain = DescriptorChain.walk(ring, head).descriptors();
                chain.forEach(descriptor -> buffers.add(descriptor.address()));
            }
        }
        return buffers;
    }

    private static long buffer(DescriptorChain chain) {
        return chain.descriptors().get(0).address();
    }

    /** The index of the ring that publishes messages: there is none from here on. */
    private int end() {
        return toHost ? found.usedIdx() : found.availIdx();
    }

    /** Whether the index has passed 65535: it stands low in the ring, but the last slot has been written. */
    private boolean hasWrapped() {
        int last = ring.num() - 1;
        return end() < ring.num() && (toHost ? ring.used(last).lengthBytes() : ring.availHead(last)) != 0;
    }
}
