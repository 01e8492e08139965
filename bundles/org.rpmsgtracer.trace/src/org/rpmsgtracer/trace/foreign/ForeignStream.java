/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.foreign;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalLong;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.foreign.Field.StructField;

/**
 * The events of one stream file, one after the other. What is damaged ends the stream and is said in one sentence; the
 * events before it stand. For one thread.
 */
final class ForeignStream implements Closeable {

    /** No header and context of a packet are longer; a trace of small packets is read in larger pieces all the same. */
    private static final int MAX_HEAD_BYTES = 1 << 12;
    private static final long MAX_PACKET_BYTES = 1 << 28;

    private final Path file;
    private final TraceLayout trace;
    private final FileWindow window;
    private final BitReader in;

    private @Nullable StreamLayout stream;
    private @Nullable EventLayout event;
    private QueueNumbers.@Nullable Source queues;
    private ClockScale scale = new ClockScale(1, 0);
    private long packetStart;
    private long packetEnd;
    private boolean inPacket;
    private long timeNs;

    private OptionalLong lastDiscarded = OptionalLong.empty();
    private OptionalLong lastNumber = OptionalLong.empty();
    private long discarded;
    private long missingPackets;
    private @Nullable String damage;

    ForeignStream(Path file, TraceLayout trace, FileWindow.Memory memory) throws IOException {
        this.file = file;
        this.trace = trace;
        this.window = new FileWindow(file, memory);
        this.in = new BitReader(trace.slots());
    }

    /** Goes to the next event; false at the end or where the stream is damaged. */
    boolean advance() {
        if (damage != null) {
            return false;
        }
        try {
            return advanceWithin();
        } catch (DamagedException e) {
            damage = file + ": the packet at byte " + packetStart + " is damaged: " + e.getMessage()
                    + "; nothing more of this file is read";
        } catch (IOException e) {
            damage = file + ": it cannot be read from byte " + packetStart + " on (" + e.getMessage() + ")";
        }
        return false;
    }

    private boolean advanceWithin() throws DamagedException, IOException {
        while (!inPacket || in.atEnd()) {
            packetStart = packetEnd;
            inPacket = false;
            if (packetStart >= window.size()) {
                return false;
            }
            openPacket();
            inPacket = true;
        }
        readEvent(layout());
        return true;
    }

    private StreamLayout layout() {
        StreamLayout known = stream;
        if (known == null) {
            throw new IllegalStateException("no packet of " + file + " was read");
        }
        return known;
    }

    private void readEvent(StreamLayout layout) throws DamagedException {
        long before = in.position();
        in.eventId = -1;
        layout.eventHeader().read(in);
        EventLayout next = layout.event(in.eventId);
        layout.eventContext().read(in);
        next.context().read(in);
        next.fields().read(in);
        if (in.position() == before) {
            throw new DamagedException("found an event of no bits at bit " + before);
        }
        timeNs = scale.toNs(in.clock);
        event = next;
    }

    private void openPacket() throws DamagedException, IOException {
        long rest = window.size() - packetStart;
        int head = (int) Math.min(rest, MAX_HEAD_BYTES);
        int start = window.load(packetStart, head);
        in.read(window.bytes(), start, 0, (long) head * Byte.SIZE);
        StreamLayout layout = readHead();
        long bytes = packetBytes(layout, rest);
        long context = in.position();
        long content = contentBits(layout, bytes, context);
        start = window.load(packetStart, (int) bytes);
        in.read(window.bytes(), start, context, content);
        packetEnd = packetStart + bytes;
        count(layout);
    }

    private StreamLayout readHead() throws DamagedException {
        trace.packetHeader().read(in);
        PacketPlaces.checkHeader(trace.packetHeader(), trace.uuid(), in);
        StreamLayout layout = trace.stream(PacketPlaces.value(trace.packetHeader(), "stream_id", in));
        StreamLayout before = stream;
        if (before != null && before != layout) {
            throw new DamagedException("it is of stream " + Long.toUnsignedString(layout.id()) + ", expected "
                    + Long.toUnsignedString(before.id()) + " as in the packets before");
        }
        stream = layout;
        scale = trace.scale(layout);
        queues = trace.queues(layout);
        layout.packetContext().read(in);
        return layout;
    }

    /** A packet that does not say its size is all of the file (5.2). */
    private long packetBytes(StreamLayout layout, long rest) throws DamagedException {
        OptionalLong declared = PacketPlaces.value(layout.packetContext(), "packet_size", in);
        if (declared.isEmpty()) {
            declared = PacketPlaces.value(layout.packetContext(), "content_size", in);
        }
        long bits = declared.orElse(rest * Byte.SIZE);
        if (bits <= 0 || bits % Byte.SIZE != 0 || bits / Byte.SIZE > rest) {
            throw new DamagedException(
                    "its size is " + Long.toUnsignedString(bits) + " bits, expected whole bytes and at most the "
                            + rest + " bytes up to the end of the file");
        }
        if (bits / Byte.SIZE > MAX_PACKET_BYTES) {
            throw new DamagedException("it has " + bits / Byte.SIZE + " bytes, expected at most " + MAX_PACKET_BYTES);
        }
        return bits / Byte.SIZE;
    }

    private long contentBits(StreamLayout layout, long packetBytes, long context) throws DamagedException {
        long packet = packetBytes * Byte.SIZE;
        long content = PacketPlaces.value(layout.packetContext(), "content_size", in).orElse(packet);
        if (content < context || content > packet) {
            throw new DamagedException("its content is " + Long.toUnsignedString(content) + " bits, expected " + context
                    + " to " + packet);
        }
        return content;
    }

    private void count(StreamLayout layout) {
        StructField context = layout.packetContext();
        OptionalLong total = PacketPlaces.value(context, "events_discarded", in);
        if (total.isPresent()) {
            long more = lastDiscarded.isEmpty()
                    ? Math.max(0, total.getAsLong())
                    : PacketPlaces.steps(lastDiscarded.getAsLong(), total.getAsLong(),
                            PacketPlaces.bits(context, "events_discarded"));
            discarded = Math.min(discarded, Long.MAX_VALUE - more) + more;
            lastDiscarded = total;
        }
        OptionalLong number = PacketPlaces.value(context, "packet_seq_num", in);
        if (number.isPresent() && lastNumber.isPresent()) {
            long steps = PacketPlaces.steps(lastNumber.getAsLong(), number.getAsLong(),
                    PacketPlaces.bits(context, "packet_seq_num"));
            missingPackets += Math.max(0, steps - 1);
        }
        lastNumber = number;
    }

    /** Which event is at hand. */
    EventLayout event() {
        EventLayout current = event;
        if (current == null) {
            throw new IllegalStateException("no event of " + file + " was read");
        }
        return current;
    }

    /** Its time on the clock of the trace that is made. */
    long timeNs() {
        return timeNs;
    }

    /**
     * The event at hand as one of ours.
     *
     * @throws UnusableException if one of its values cannot be
     */
    Event made(EventMaker maker) throws UnusableException {
        QueueNumbers.Source numbers = queues;
        if (numbers == null) {
            throw new IllegalStateException("no packet of " + file + " was read");
        }
        return maker.make(in, layout().ownTimeNs(in, timeNs, scale.shiftNs()), numbers);
    }

    /** Where its packet begins in the file. */
    String place() {
        return file + ", packet at byte " + packetStart;
    }

    Path file() {
        return file;
    }

    /** How much of the file has been read. */
    long doneBytes() {
        return inPacket ? packetStart + in.position() / Byte.SIZE : packetStart;
    }

    long sizeBytes() {
        return window.size();
    }

    /** Events that the tracer says it dropped. */
    long discarded() {
        return discarded;
    }

    /** Packets that are not there although those before and after them are. */
    long missingPackets() {
        return missingPackets;
    }

    /** What ended the stream before its end, one sentence; null if nothing did. */
    @Nullable
    String damage() {
        return damage;
    }

    @Override
    public void close() throws IOException {
        window.close();
    }
}
