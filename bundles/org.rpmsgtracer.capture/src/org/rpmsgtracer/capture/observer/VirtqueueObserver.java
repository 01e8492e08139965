/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.capture.observer;

import java.lang.invoke.VarHandle;
import java.util.function.LongSupplier;

import org.rpmsgtracer.protocol.virtio.Descriptor;
import org.rpmsgtracer.protocol.virtio.DescriptorChain;
import org.rpmsgtracer.protocol.virtio.Feature;
import org.rpmsgtracer.protocol.virtio.RingIndex;
import org.rpmsgtracer.protocol.virtio.Vring;
import org.rpmsgtracer.trace.event.ChainOffered;
import org.rpmsgtracer.trace.event.ChainReturned;
import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.trace.event.EventSink;
import org.rpmsgtracer.trace.event.Evidence;
import org.rpmsgtracer.trace.event.KickSuppressed;
import org.rpmsgtracer.trace.event.Lost;
import org.rpmsgtracer.trace.event.Role;
import org.rpmsgtracer.trace.event.VringConfigured;

/**
 * Follows one virtqueue from its shared bytes alone: each look tells what happened since the last one. It never writes
 * to the memory. Called at each index store it sees everything; called less often it sees what has not been overwritten
 * and says how much was. Confined to one thread; the observed processors may run meanwhile.
 * <p>
 * Following starts behind the last entry that the device published. The chains that the device has then come with the
 * first look, so that whoever replays the events ends at the indices in memory; the messages among them are recovered
 * ones. Where a descriptor was written again between two looks, its older offer shows the newer content.
 * <p>
 * A host that fills the used ring before any traffic (RPMsg-Lite) sets the virtqueue up by that: it is told once, as
 * where the virtqueue stands, when the host offers something or is heard to be {@linkplain #settled done}.
 */
public final class VirtqueueObserver {

    private final Vring ring;
    private final Vring receiving;
    private final ObservedQueue queue;
    private final LongSupplier clockNs;
    private final EventSink sink;
    private final Complaints complaints;
    private final MessageRecorder messages;
    private final RingProgress progress;
    private final OfferedChains chains;
    private final StoreTrigger trigger;
    private long features;
    private boolean awaitingSetUp;
    private boolean prefilled;
    private long overwritten;

    private VirtqueueObserver(Vring ring, Vring receiving, ObservedQueue queue, LongSupplier clockNs, EventSink sink) {
        this.ring = ring;
        this.receiving = receiving;
        this.queue = queue;
        this.clockNs = clockNs;
        this.sink = sink;
        this.complaints = new Complaints(clockNs, sink);
        this.messages = new MessageRecorder(queue, clockNs, sink, complaints);
        this.progress = new RingProgress(ring, FoundRing.of(ring, queue.direction(), RingIndices.read(ring)));
        this.chains = new OfferedChains(ring.num());
        this.trigger = new StoreTrigger(ring);
    }

    /**
     * Begins to follow a virtqueue that is set up, fresh or not, and tells where it stands.
     *
     * @param receiving the remote-to-host virtqueue of the same device, which may be {@code ring}: its descriptors tell
     *                  how many buffers there are
     * @param clockNs   the recording's clock
     */
    public static VirtqueueObserver attach(Vring ring, Vring receiving, ObservedQueue queue, LongSupplier clockNs,
            EventSink sink) {
        VirtqueueObserver observer = new VirtqueueObserver(ring, receiving, queue, clockNs, sink);
        observer.tellWhereItStands();
        return observer;
    }

    public Vring ring() {
        return ring;
    }

    public ObservedQueue queue() {
        return queue;
    }

    /** The virtqueue as it was when following started. */
    public FoundRing found() {
        return progress.found();
    }

    /** Where messages go that somebody found in this virtqueue's buffers by other means. */
    public MessageRecorder messages() {
        return messages;
    }

    /** Sets the feature bits that both sides agreed on; none until told otherwise. */
    public void negotiated(long driverFeatures) {
        features = driverFeatures;
    }

    /** The device was reset: what the rings hold means nothing until both indices are 0 or {@link #setUp} is called. */
    public void reset() {
        prefilled = false;
        awaitingSetUp = !progress.isFresh();
    }

    /** The driver is ready: if there was a {@link #reset}, following starts again with the rings as they are. */
    public void setUp() {
        if (awaitingSetUp) {
            start(RingIndices.read(ring));
        }
    }

    /** Looks if a store, which has been done, published an entry. */
    void stored(long address, long lengthBytes) {
        if (trigger.firesAt(address, lengthBytes)) {
            look();
        }
    }

    /** Tells what happened since the last look, in an order in which it can have happened. */
    public void look() {
        RingIndices now = RingIndices.read(ring);
        if (awaitingSetUp && !now.equals(RingIndices.FRESH)) {
            return;
        }
        prefilled = isBeingPrefilled(now);
        if (prefilled) {
            return;
        }
        if (awaitingSetUp) {
            start(now);
        } else if (wasPrefilled(now)) {
            start(new RingIndices(0, FoundRing.prefilled(ring, queue.direction())));
        }
        if (!progress.reaches(now)) {
            skipTo(now);
        }
        for (RingStep step : progress.advanceTo(now)) {
            switch (step) {
                case RingStep.Offer offer -> offered(offer, now);
                case RingStep.Return returned -> returned(returned, now);
            }
        }
        if (overwritten > 0) {
            sink.accept(new Lost(clockNs.getAsLong(), queue.id(), overwritten, Lost.Reason.OVERWRITTEN));
            overwritten = 0;
        }
    }

    /** One side rings: whatever was filled in beforehand is complete. */
    void settled() {
        if (trigger.isDue()) {
            look();
        }
        if (prefilled) {
            prefilled = false;
            start(RingIndices.read(ring));
        }
    }

    private boolean isBeingPrefilled(RingIndices now) {
        return wasPrefilled(now) && now.avail() == 0
                && now.used() == FoundRing.prefilled(ring, queue.direction());
    }

    private boolean wasPrefilled(RingIndices now) {
        return progress.isFresh() && now.used() != 0 && FoundRing.prefilled(ring, queue.direction()) > 0;
    }

    /** More entries have passed than the rings can show, unless zeroed memory says that it all begins anew. */
    private void skipTo(RingIndices now) {
        RingIndices last = progress.position();
        start(now);
        if (!now.equals(RingIndices.FRESH)) {
            complaints.add(Rule.INDEX_STEP, queue.name() + " indices",
                    "avail " + last.avail() + " to " + now.avail() + ", used " + last.used() + " to " + now.used(),
                    "steps of at most " + ring.num());
            long passed = switch (queue.direction()) {
                case HOST_TO_REMOTE -> RingIndex.distance(last.avail(), now.avail()) - found().outstanding();
                case REMOTE_TO_HOST -> RingIndex.distance(last.used(), now.used());
            };
            if (passed > 0) {
                sink.accept(new Lost(clockNs.getAsLong(), queue.id(), passed, Lost.Reason.GAP));
            }
        }
    }

    private void start(RingIndices now) {
        progress.startAt(FoundRing.of(ring, queue.direction(), now));
        chains.clear();
        awaitingSetUp = false;
        tellWhereItStands();
    }

    private void tellWhereItStands() {
        BufferPool pool = BufferPool.of(ring, queue.direction(), receiving);
        RingIndices first = progress.position();
        sink.accept(new VringConfigured(clockNs.getAsLong(), queue.id(), queue.name(), queue.direction(),
                queue.driver(), queue.device(), ring.num(), queue.align(), ring.layout().descAddress(),
                ring.layout().availAddress(), ring.layout().usedAddress(), first.avail(), first.used(),
                pool.buffers(), pool.bufferBytes()));
        if (found().isContradictory()) {
            complaints.add(Rule.OUTSTANDING, queue.name() + " indices",
                    "avail " + found().availIdx() + ", used " + found().usedIdx(),
                    "avail ahead of used by at most " + ring.num());
        }
    }

    private void offered(RingStep.Offer offer, RingIndices now) {
        int head = offer.head();
        if (head >= ring.num()) {
            complaints.add(Rule.HEAD_IN_TABLE, place(offer), "head " + head, "0.." + (ring.num() - 1));
            return;
        }
        if (offer.twice()) {
            complaints.add(Rule.OFFERED_ONCE, place(offer), "head " + head + ", which the device has already",
                    "the head of a chain that it does not have");
        }
        DescriptorChain chain = walk(head);
        Descriptor first = ring.descriptor(head);
        sink.accept(new ChainOffered(clockNs.getAsLong(), queue.id(), offer.index(), head, first.address(),
                first.lengthBytes(), first.flags(), chain.descriptors().size()));
        check(chain);
        switch (queue.direction()) {
            case REMOTE_TO_HOST -> chains.put(chain);
            case HOST_TO_REMOTE -> {
                if (progress.isNewest(offer)) {
                    message(offer.index(), chain, progress.isWithDevice(offer), now, offer.found());
                } else {
                    overwritten++;
                }
            }
        }
        if (!offer.found()) {
            notified(Role.DRIVER, offer.index());
        }
    }

    private void returned(RingStep.Return returned, RingIndices now) {
        if (returned.head() >= ring.num()) {
            complaints.add(Rule.HEAD_IN_TABLE, place(returned), "id " + returned.head(), "0.." + (ring.num() - 1));
            return;
        }
        int head = (int) returned.head();
        if (returned.unoffered()) {
            complaints.add(Rule.RETURNED_WAS_OFFERED, place(returned),
                    "id " + head + ", which the device does not have",
                    "the head of a chain that it has");
        }
        sink.accept(new ChainReturned(clockNs.getAsLong(), queue.id(), returned.index(), head,
                returned.lengthBytes()));
        if (queue.direction() == Direction.REMOTE_TO_HOST) {
            if (progress.isNewest(returned)) {
                DescriptorChain chain = chains.take(head).orElseGet(() -> walk(head));
                message(returned.index(), chain, progress.isWithDriver(returned), now, false);
            } else {
                overwritten++;
            }
        }
        notified(Role.DEVICE, returned.index());
    }

    private String place(RingStep step) {
        return queue.name() + switch (step) {
            case RingStep.Offer offer -> " avail entry " + offer.index();
            case RingStep.Return returned -> " used entry " + returned.index();
        };
    }

    private DescriptorChain walk(int head) {
        return (features & Feature.INDIRECT_DESC) != 0
                ? DescriptorChain.walk(ring, head)
                : DescriptorChain.walkDirect(ring, head);
    }

    /**
     * Copies a message, and only then looks whether its receiver may have given the buffer back meanwhile.
     *
     * @param held whether the receiver had it at {@code now}
     */
    private void message(int index, DescriptorChain chain, boolean held, RingIndices now, boolean recovered) {
        MessageContent content = MessageReader.read(ring.memory(), chain);
        VarHandle.loadLoadFence();
        boolean stillHeld = held && switch (queue.direction()) {
            case HOST_TO_REMOTE -> ring.usedIdx() == now.used();
            case REMOTE_TO_HOST -> ring.availIdx() == now.avail();
        };
        messages.record(index, chain.head(), content, stillHeld ? Evidence.VERIFIED : Evidence.UNVERIFIED, recovered);
    }

    private void check(DescriptorChain chain) {
        chain.fault().ifPresent(fault -> complaints.add(Rule.CHAIN_ENDS, queue.name() + " " + fault.place(),
                fault.found(), fault.expected()));
        for (Descriptor buffer : chain.descriptors()) {
            if (!ring.memory().contains(buffer.address(), buffer.lengthBytes())) {
                complaints.add(Rule.BUFFER_IN_MEMORY, queue.name() + " descriptor " + chain.head(),
                        MessageReader.describe(buffer), "a buffer within the memory " + ring.memory());
            }
        }
    }

    private void notified(Role publisher, int index) {
        if (!NotificationWish.of(ring, publisher, index, features)) {
            sink.accept(new KickSuppressed(clockNs.getAsLong(), queue.id(), publisher));
        }
    }
}
