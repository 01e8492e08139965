/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.recorder;

import java.nio.ByteBuffer;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.trace.ctf.EncodedEvent;
import org.rpmsgtracer.trace.ctf.FrequentRecords;
import org.rpmsgtracer.trace.ctf.RecordId;
import org.rpmsgtracer.trace.event.Announcement;
import org.rpmsgtracer.trace.event.ChainOffered;
import org.rpmsgtracer.trace.event.ChainReturned;
import org.rpmsgtracer.trace.event.ChannelCreated;
import org.rpmsgtracer.trace.event.ChannelDestroyed;
import org.rpmsgtracer.trace.event.EndpointCreated;
import org.rpmsgtracer.trace.event.EndpointDestroyed;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.EventSink;
import org.rpmsgtracer.trace.event.Evidence;
import org.rpmsgtracer.trace.event.Interrupt;
import org.rpmsgtracer.trace.event.Kick;
import org.rpmsgtracer.trace.event.KickSuppressed;
import org.rpmsgtracer.trace.event.LifeCycleChanged;
import org.rpmsgtracer.trace.event.Lost;
import org.rpmsgtracer.trace.event.Message;
import org.rpmsgtracer.trace.event.Note;
import org.rpmsgtracer.trace.event.Role;
import org.rpmsgtracer.trace.event.VringConfigured;

/**
 * What one thread records through. It never waits: an event for which there is no room is discarded and counted. The
 * times of a producer's events shall not run backwards, else they are stored as late. Queues are numbers of
 * {@code QueueId}; other parameters are those of the events.
 */
public final class Producer implements EventSink {

    private static final int MAX_U16 = 0xFFFF;
    private static final long MAX_U32 = 0xFFFF_FFFFL;

    private final String name;
    private final int snapLengthBytes;
    private final ProducerRing ring;
    private @Nullable EncodedEvent rare;

    Producer(String name, int bufferBytes, int snapLengthBytes) {
        this.name = name;
        this.snapLengthBytes = snapLengthBytes;
        this.ring = new ProducerRing(bufferBytes);
    }

    /** What people call it. */
    public String name() {
        return name;
    }

    /** Events that were discarded because the buffer was full. Any thread. */
    public long discarded() {
        return ring.discarded();
    }

    ProducerRing ring() {
        return ring;
    }

    /**
     * Records a ChainOffered.
     *
     * @return false if it was discarded
     * @throws IllegalArgumentException if a value does not fit in its field; so for all other kinds
     */
    public boolean offered(long timeNs, int queue, int availIdx, int head, long address, long lengthBytes, int flags,
            int descriptors) {
        check(queue | availIdx | head | flags | descriptors, lengthBytes);
        int at = ring.claim(FrequentRecords.CHAIN_OFFERED_BYTES);
        if (at < 0) {
            return false;
        }
        FrequentRecords.putChainOffered(ring.bytes(), at, timeNs, queue, availIdx, head, address, (int) lengthBytes,
                flags, descriptors);
        ring.publish(timeNs);
        return true;
    }

    /** Records a ChainReturned; false if it was discarded. */
    public boolean returned(long timeNs, int queue, int usedIdx, int head, long lengthBytes) {
        check(queue | usedIdx | head, lengthBytes);
        int at = ring.claim(FrequentRecords.CHAIN_RETURNED_BYTES);
        if (at < 0) {
            return false;
        }
        FrequentRecords.putChainReturned(ring.bytes(), at, timeNs, queue, usedIdx, head, (int) lengthBytes);
        ring.publish(timeNs);
        return true;
    }

    /** Records a Kick; false if it was discarded. */
    public boolean kick(long timeNs, int queue) {
        return notification(RecordId.KICK, timeNs, queue);
    }

    /** Records an Interrupt; false if it was discarded. */
    public boolean interrupt(long timeNs, int queue) {
        return notification(RecordId.INTERRUPT, timeNs, queue);
    }

    /** Records a KickSuppressed; false if it was discarded. */
    public boolean suppressed(long timeNs, int queue, Role by) {
        check(queue, 0);
        int at = ring.claim(FrequentRecords.KICK_SUPPRESSED_BYTES);
        if (at < 0) {
            return false;
        }
        FrequentRecords.putKickSuppressed(ring.bytes(), at, timeNs, queue, by.ordinal());
        ring.publish(timeNs);
        return true;
    }

    /**
     * Records a Message that was seen when it was sent.
     *
     * @param payload      holds the payload
     * @param offset       where it begins there
     * @param payloadBytes how much of it there is; what is longer than the snap length is cut
     * @return false if it was discarded
     */
    public boolean message(long timeNs, int queue, int index, int head, long src, long dst, long reserved, int length,
            int flags, Evidence evidence, byte[] payload, int offset, int payloadBytes) {
        int kept = Math.min(payloadBytes, snapLengthBytes);
        int at = message(timeNs, queue, index, head, src, dst, reserved, length, flags, evidence, false, kept);
        if (at < 0) {
            return false;
        }
        System.arraycopy(payload, offset, ring.bytes(), at, kept);
        ring.publish(timeNs);
        return true;
    }

    /**
     * Records a Message that was seen when it was sent.
     *
     * @param payload its payload, from position to limit, which stay; what is longer than the snap length is cut
     * @return false if it was discarded
     */
    public boolean message(long timeNs, int queue, int index, int head, long src, long dst, long reserved, int length,
            int flags, Evidence evidence, ByteBuffer payload) {
        int kept = Math.min(payload.remaining(), snapLengthBytes);
        int at = message(timeNs, queue, index, head, src, dst, reserved, length, flags, evidence, false, kept);
        if (at < 0) {
            return false;
        }
        payload.get(payload.position(), ring.bytes(), at, kept);
        ring.publish(timeNs);
        return true;
    }

    /** Records any event; it may be discarded. */
    @Override
    public void accept(Event event) {
        switch (event) {
            case ChainOffered e -> offered(e.timeNs(), e.queue().number(), e.availIdx(), e.head(), e.address(),
                    e.lengthBytes(), e.flags(), e.descriptors());
            case ChainReturned e -> returned(e.timeNs(), e.queue().number(), e.usedIdx(), e.head(), e.lengthBytes());
            case Kick e -> kick(e.timeNs(), e.queue().number());
            case Interrupt e -> interrupt(e.timeNs(), e.queue().number());
            case KickSuppressed e -> suppressed(e.timeNs(), e.queue().number(), e.by());
            case Message e -> message(e);
            case VringConfigured e -> rare(e);
            case Announcement e -> rare(e);
            case Lost e -> rare(e);
            case EndpointCreated e -> rare(e);
            case EndpointDestroyed e -> rare(e);
            case ChannelCreated e -> rare(e);
            case ChannelDestroyed e -> rare(e);
            case LifeCycleChanged e -> rare(e);
            case Note e -> rare(e);
        }
    }

    private boolean notification(int id, long timeNs, int queue) {
        check(queue, 0);
        int at = ring.claim(FrequentRecords.NOTIFICATION_BYTES);
        if (at < 0) {
            return false;
        }
        FrequentRecords.putNotification(ring.bytes(), at, id, timeNs, queue);
        ring.publish(timeNs);
        return true;
    }

    private void message(Message e) {
        int kept = Math.min(e.payload().size(), snapLengthBytes);
        int at = message(e.timeNs(), e.queue().number(), e.index(), e.head(), e.src(), e.dst(), e.reserved(),
                e.length(), e.flags(), e.evidence(), e.recovered(), kept);
        if (at >= 0) {
            e.payload().cutTo(kept).writeTo(ByteBuffer.wrap(ring.bytes(), at, kept));
            ring.publish(e.timeNs());
        }
    }

    /** Returns where its payload belongs; negative if there is no room. */
    private int message(long timeNs, int queue, int index, int head, long src, long dst, long reserved, int length,
            int flags, Evidence evidence, boolean recovered, int payloadBytes) {
        check(queue | index | head | length | flags | payloadBytes, src | dst | reserved);
        int at = ring.claim(FrequentRecords.MESSAGE_BYTES + payloadBytes);
        if (at < 0) {
            return at;
        }
        FrequentRecords.putMessage(ring.bytes(), at, timeNs, queue, index, head, (int) src, (int) dst,
                (int) reserved, length, flags, evidence.ordinal(), recovered, payloadBytes);
        return at + FrequentRecords.MESSAGE_BYTES;
    }

    private void rare(Event event) {
        EncodedEvent encoded = rare;
        if (encoded == null) {
            encoded = new EncodedEvent(snapLengthBytes);
            rare = encoded;
        }
        int size = encoded.encode(event);
        int at = ring.claim(RareRecord.size(size));
        if (at >= 0) {
            RareRecord.put(ring.bytes(), at, encoded.bytes(), size);
            ring.publish(event.timeNs());
        }
    }

    private static void check(int u16s, long u32s) {
        if ((u16s & ~MAX_U16) != 0 || (u32s & ~MAX_U32) != 0) {
            throw new IllegalArgumentException("a value of the event does not fit in 16 or 32 bits: "
                    + Integer.toHexString(u16s) + " or " + Long.toHexString(u32s));
        }
    }
}
