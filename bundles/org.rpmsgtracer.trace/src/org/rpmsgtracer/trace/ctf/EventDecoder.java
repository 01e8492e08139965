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
import org.rpmsgtracer.trace.event.ChannelCreated;
import org.rpmsgtracer.trace.event.ChannelDestroyed;
import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.trace.event.EndpointCreated;
import org.rpmsgtracer.trace.event.EndpointDestroyed;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.LifeCycleChanged;
import org.rpmsgtracer.trace.event.Lost;
import org.rpmsgtracer.trace.event.Note;
import org.rpmsgtracer.trace.event.QueueId;
import org.rpmsgtracer.trace.event.Severity;
import org.rpmsgtracer.trace.event.VringConfigured;

/**
 * Reads as events the records of the kinds that are rare and hold texts or numbers that cannot be anything. The layout of
 * each kind is in {@code trace-format.md}; each value is checked. For one thread.
 */
final class EventDecoder {

    static final List<Boolean> BOOLEANS = List.of(false, true);

    private static final List<Direction> DIRECTIONS = List.of(Direction.values());
    private static final List<NameServiceMessage.Action> ACTIONS = List.of(NameServiceMessage.Action.values());
    private static final List<Lost.Reason> REASONS = List.of(Lost.Reason.values());
    private static final List<Severity> SEVERITIES = List.of(Severity.values());

    private final ByteBuffer from;

    /**
     * @param bytes    hold the records
     * @param packetAt where their packet begins; all places count from there
     */
    EventDecoder(byte[] bytes, int packetAt) {
        this.from = PacketLayout.littleEndian(bytes, packetAt);
    }

    /**
     * Takes a record.
     *
     * @param id     its kind
     * @param timeNs its stored time
     * @param start  where it begins
     * @param body   where its own fields begin
     * @param end    where it ends
     * @throws CorruptPacketException if the bytes are not a record of that kind
     */
    Event decode(int id, long timeNs, int start, int body, int end) throws CorruptPacketException {
        from.limit(end).position(body);
        try {
            return body(id, timeNs);
        } catch (BufferUnderflowException e) {
            throw tooLong(start);
        }
    }

    static CorruptPacketException tooLong(int start) {
        return new CorruptPacketException("the record at byte " + start + " is longer than its packet's content");
    }

    static CorruptPacketException wrongConstant(int at, int number, List<?> constants) {
        return new CorruptPacketException("byte " + at + " is " + number + ", expected one of " + constants);
    }

    private Event body(int id, long timeNs) throws CorruptPacketException {
        return switch (id) {
            case RecordId.VRING_CONFIGURED -> vringConfigured(timeNs);
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
            default -> throw new IllegalArgumentException("a record of kind " + id);
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
            throw wrongConstant(at, number, constants);
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
