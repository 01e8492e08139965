/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.ctf;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.List;

import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage;
import org.rpmsgtracer.trace.event.Announcement;
import org.rpmsgtracer.trace.event.ChainOffered;
import org.rpmsgtracer.trace.event.ChainReturned;
import org.rpmsgtracer.trace.event.ChannelCreated;
import org.rpmsgtracer.trace.event.ChannelDestroyed;
import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.trace.event.EndpointCreated;
import org.rpmsgtracer.trace.event.EndpointDestroyed;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.Evidence;
import org.rpmsgtracer.trace.event.Interrupt;
import org.rpmsgtracer.trace.event.Kick;
import org.rpmsgtracer.trace.event.KickSuppressed;
import org.rpmsgtracer.trace.event.LifeCycleChanged;
import org.rpmsgtracer.trace.event.Lost;
import org.rpmsgtracer.trace.event.Message;
import org.rpmsgtracer.trace.event.Note;
import org.rpmsgtracer.trace.event.Payload;
import org.rpmsgtracer.trace.event.QueueId;
import org.rpmsgtracer.trace.event.Role;
import org.rpmsgtracer.trace.event.Severity;
import org.rpmsgtracer.trace.event.VringConfigured;

/** Reads records as events. The layout of each kind is in {@code trace-format.md}; each value is checked. */
final class EventDecoder {

    private static final List<Direction> DIRECTIONS = List.of(Direction.values());
    private static final List<Role> ROLES = List.of(Role.values());
    private static final List<Evidence> EVIDENCES = List.of(Evidence.values());
    private static final List<NameServiceMessage.Action> ACTIONS = List.of(NameServiceMessage.Action.values());
    private static final List<Lost.Reason> REASONS = List.of(Lost.Reason.values());
    private static final List<Severity> SEVERITIES = List.of(Severity.values());
    private static final List<Boolean> BOOLEANS = List.of(false, true);

    private final ByteBuffer from;
    private long rawTimeNs;

    /** @param from little-endian; its limit is the end of the packet's content */
    EventDecoder(ByteBuffer from) {
        this.from = from;
    }

    /**
     * Takes the next record.
     *
     * @throws CorruptPacketException if the bytes are not a record of this format
     */
    Event decode() throws CorruptPacketException {
        int start = from.position();
        try {
            int id = u8();
            long timeNs = from.getLong();
            rawTimeNs = oneOf(BOOLEANS) ? from.getLong() : timeNs;
            return body(id, timeNs);
        } catch (BufferUnderflowException e) {
            throw new CorruptPacketException("the record at byte " + start + " is longer than its packet's content");
        }
    }

    /** The last event's own time in nanoseconds; not the stored one if it reached the recorder late. */
    long rawTimeNs() {
        return rawTimeNs;
    }

    private Event body(int id, long timeNs) throws CorruptPacketException {
        return switch (id) {
            case RecordId.VRING_CONFIGURED -> vringConfigured(timeNs);
            case RecordId.CHAIN_OFFERED -> new ChainOffered(timeNs, queue(), u16(), u16(), from.getLong(), u32(), u16(),
                    u16());
            case RecordId.CHAIN_RETURNED -> new ChainReturned(timeNs, queue(), u16(), u16(), u32());
            case RecordId.KICK -> new Kick(timeNs, queue());
            case RecordId.INTERRUPT -> new Interrupt(timeNs, queue());
            case RecordId.KICK_SUPPRESSED -> new KickSuppressed(timeNs, queue(), oneOf(ROLES));
            case RecordId.MESSAGE -> message(timeNs);
            case RecordId.ANNOUNCEMENT -> announcement(timeNs);
            case RecordId.LOST -> lost(timeNs);
            case RecordId.ENDPOINT_CREATED -> {
                long address = u32();
                yield new EndpointCreated(timeNs, text(), address, text());
            }
            case RecordId.ENDPOINT_DESTROYED -> {
                long address = u32();
                yield new EndpointDestroyed(timeNs, text(), address, text());
            }
            case RecordId.CHANNEL_CREATED -> {
                long src = u32();
                long dst = u32();
                yield new ChannelCreated(timeNs, text(), text(), src, dst);
            }
            case RecordId.CHANNEL_DESTROYED -> {
                long src = u32();
                long dst = u32();
                yield new ChannelDestroyed(timeNs, text(), text(), src, dst);
            }
            case RecordId.LIFE_CYCLE_CHANGED -> new LifeCycleChanged(timeNs, text(), text());
            case RecordId.NOTE -> new Note(timeNs, oneOf(SEVERITIES), text(), text());
            default -> throw new CorruptPacketException("a record has the id " + id + ", expected 1..15");
        };
    }

    private VringConfigured vringConfigured(long timeNs) throws CorruptPacketException {
        QueueId queue = queue();
        Direction direction = oneOf(DIRECTIONS);
        int num = i31();
        long align = u32();
        long descAddress = from.getLong();
        long availAddress = from.getLong();
        long usedAddress = from.getLong();
        int availIdx = u16();
        int usedIdx = u16();
        int buffers = i31();
        long bufferBytes = u32();
        return new VringConfigured(timeNs, queue, text(), direction, text(), text(), num, align, descAddress,
                availAddress, usedAddress, availIdx, usedIdx, buffers, bufferBytes);
    }

    private Message message(long timeNs) throws CorruptPacketException {
        QueueId queue = queue();
        int index = u16();
        int head = u16();
        long src = u32();
        long dst = u32();
        long reserved = u32();
        int length = u16();
        int flags = u16();
        Evidence evidence = oneOf(EVIDENCES);
        boolean recovered = oneOf(BOOLEANS);
        Payload payload = Payload.read(from, u16());
        return new Message(timeNs, queue, index, head, src, dst, reserved, length, flags, payload, evidence, recovered);
    }

    private Announcement announcement(long timeNs) throws CorruptPacketException {
        QueueId queue = queue();
        int index = u16();
        NameServiceMessage.Action action = oneOf(ACTIONS);
        long address = u32();
        return new Announcement(timeNs, queue, index, action, text(), address);
    }

    private Lost lost(long timeNs) throws CorruptPacketException {
        QueueId queue = queue();
        Lost.Reason reason = oneOf(REASONS);
        int at = from.position();
        long count = from.getLong();
        if (count < 1) {
            throw new CorruptPacketException("the number at byte " + at + " is " + Long.toUnsignedString(count)
                    + ", expected 1 or more and less than 2^63");
        }
        return new Lost(timeNs, queue, count, reason);
    }

    private QueueId queue() {
        return new QueueId(u16());
    }

    private <T> T oneOf(List<T> constants) throws CorruptPacketException {
        int at = from.position();
        int number = u8();
        if (number >= constants.size()) {
            throw new CorruptPacketException("byte " + at + " is " + number + ", expected one of " + constants);
        }
        return constants.get(number);
    }

    private String text() throws CorruptPacketException {
        return Text.decode(from);
    }

    private int u8() {
        return Byte.toUnsignedInt(from.get());
    }

    private int u16() {
        return Short.toUnsignedInt(from.getShort());
    }

    private long u32() {
        return Integer.toUnsignedLong(from.getInt());
    }

    private int i31() throws CorruptPacketException {
        int at = from.position();
        int value = from.getInt();
        if (value < 0) {
            throw new CorruptPacketException(
                    "the number at byte " + at + " is " + Integer.toUnsignedString(value)
                            + ", expected less than 2^31");
        }
        return value;
    }
}
