/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.ctf;

import java.nio.ByteBuffer;

import org.rpmsgtracer.trace.event.Announcement;
import org.rpmsgtracer.trace.event.ChainOffered;
import org.rpmsgtracer.trace.event.ChainReturned;
import org.rpmsgtracer.trace.event.ChannelCreated;
import org.rpmsgtracer.trace.event.ChannelDestroyed;
import org.rpmsgtracer.trace.event.EndpointCreated;
import org.rpmsgtracer.trace.event.EndpointDestroyed;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.Interrupt;
import org.rpmsgtracer.trace.event.Kick;
import org.rpmsgtracer.trace.event.KickSuppressed;
import org.rpmsgtracer.trace.event.LifeCycleChanged;
import org.rpmsgtracer.trace.event.Lost;
import org.rpmsgtracer.trace.event.Message;
import org.rpmsgtracer.trace.event.Note;
import org.rpmsgtracer.trace.event.Payload;
import org.rpmsgtracer.trace.event.QueueId;
import org.rpmsgtracer.trace.event.VringConfigured;

/** Writes events as records. The layout of each kind is in {@code trace-format.md}. */
final class EventEncoder {

    /** No record is longer: a message with the longest payload, a configured virtqueue with three longest texts. */
    static final int MAX_RECORD_BYTES = 0x1_0000 + 128;

    /** Id and times of an event that came late. */
    static final int MAX_HEAD_BYTES = 18;

    private final ByteBuffer into;
    private final int snapLengthBytes;

    /**
     * @param into            little-endian
     * @param snapLengthBytes payload bytes that are kept of a message, 0..65535
     */
    EventEncoder(ByteBuffer into, int snapLengthBytes) {
        this.into = into;
        this.snapLengthBytes = snapLengthBytes;
    }

    /**
     * Writes one record; the buffer must have room for {@link #MAX_RECORD_BYTES}.
     *
     * @param storedNs the time to store, 0 or later; if it is not the event's own, that one is stored beside it
     * @throws IllegalArgumentException if a value does not fit in its field; then part of the record is written
     */
    void encode(Event event, long storedNs) {
        into.put((byte) id(event));
        into.putLong(storedNs);
        putOwnTime(into, event.timeNs(), storedNs);
        body(event);
    }

    /** Says whether an event came late, and its own time if it did. */
    static void putOwnTime(ByteBuffer into, long ownNs, long storedNs) {
        if (ownNs == storedNs) {
            into.put((byte) 0);
        } else {
            into.put((byte) 1);
            into.putLong(ownNs);
        }
    }

    private static int id(Event event) {
        return switch (event) {
            case VringConfigured e -> RecordId.VRING_CONFIGURED;
            case ChainOffered e -> RecordId.CHAIN_OFFERED;
            case ChainReturned e -> RecordId.CHAIN_RETURNED;
            case Kick e -> RecordId.KICK;
            case Interrupt e -> RecordId.INTERRUPT;
            case KickSuppressed e -> RecordId.KICK_SUPPRESSED;
            case Message e -> RecordId.MESSAGE;
            case Announcement e -> RecordId.ANNOUNCEMENT;
            case Lost e -> RecordId.LOST;
            case EndpointCreated e -> RecordId.ENDPOINT_CREATED;
            case EndpointDestroyed e -> RecordId.ENDPOINT_DESTROYED;
            case ChannelCreated e -> RecordId.CHANNEL_CREATED;
            case ChannelDestroyed e -> RecordId.CHANNEL_DESTROYED;
            case LifeCycleChanged e -> RecordId.LIFE_CYCLE_CHANGED;
            case Note e -> RecordId.NOTE;
        };
    }

    private void body(Event event) {
        switch (event) {
            case VringConfigured e -> vringConfigured(e);
            case ChainOffered e -> {
                queue(e.queue());
                u16(e.availIdx());
                u16(e.head());
                into.putLong(e.address());
                u32(e.lengthBytes());
                u16(e.flags());
                u16(e.descriptors());
            }
            case ChainReturned e -> {
                queue(e.queue());
                u16(e.usedIdx());
                u16(e.head());
                u32(e.lengthBytes());
            }
            case Kick e -> queue(e.queue());
            case Interrupt e -> queue(e.queue());
            case KickSuppressed e -> {
                queue(e.queue());
                constant(e.by());
            }
            case Message e -> message(e);
            case Announcement e -> {
                queue(e.queue());
                u16(e.index());
                constant(e.action());
                u32(e.address());
                text(e.name());
            }
            case Lost e -> lost(e);
            case EndpointCreated e -> endpoint(e.address(), e.processor(), e.name());
            case EndpointDestroyed e -> endpoint(e.address(), e.processor(), e.name());
            case ChannelCreated e -> channel(e.src(), e.dst(), e.processor(), e.name());
            case ChannelDestroyed e -> channel(e.src(), e.dst(), e.processor(), e.name());
            case LifeCycleChanged e -> {
                text(e.subject());
                text(e.state());
            }
            case Note e -> {
                constant(e.severity());
                text(e.place());
                text(e.text());
            }
        }
    }

    private void vringConfigured(VringConfigured e) {
        queue(e.queue());
        constant(e.direction());
        u32(e.num());
        u32(e.align());
        into.putLong(e.descAddress());
        into.putLong(e.availAddress());
        into.putLong(e.usedAddress());
        u16(e.availIdx());
        u16(e.usedIdx());
        u32(e.buffers());
        u32(e.bufferBytes());
        text(e.name());
        text(e.driver());
        text(e.device());
    }

    private void message(Message e) {
        queue(e.queue());
        u16(e.index());
        u16(e.head());
        u32(e.src());
        u32(e.dst());
        u32(e.reserved());
        u16(e.length());
        u16(e.flags());
        constant(e.evidence());
        into.put((byte) (e.recovered() ? 1 : 0));
        Payload payload = e.payload().cutTo(snapLengthBytes);
        u16(payload.size());
        payload.writeTo(into);
    }

    private void lost(Lost e) {
        if (e.count() < 1) {
            throw new IllegalArgumentException(e.count() + " messages");
        }
        queue(e.queue());
        constant(e.reason());
        into.putLong(e.count());
    }

    private void endpoint(long address, String processor, String name) {
        u32(address);
        text(processor);
        text(name);
    }

    private void channel(long src, long dst, String processor, String name) {
        u32(src);
        u32(dst);
        text(processor);
        text(name);
    }

    private void queue(QueueId queue) {
        into.putShort((short) queue.number());
    }

    /** The place of an enumeration's constant is its number in the trace; the metadata gives its name. */
    private void constant(Enum<?> constant) {
        into.put((byte) constant.ordinal());
    }

    private void text(String text) {
        into.put(Text.encode(text));
        into.put((byte) 0);
    }

    private void u16(int value) {
        if ((value & ~0xFFFF) != 0) {
            throw new IllegalArgumentException(value + " does not fit in 16 bits");
        }
        into.putShort((short) value);
    }

    private void u32(long value) {
        if ((value & ~0xFFFF_FFFFL) != 0) {
            throw new IllegalArgumentException(value + " does not fit in 32 bits");
        }
        into.putInt((int) value);
    }
}
