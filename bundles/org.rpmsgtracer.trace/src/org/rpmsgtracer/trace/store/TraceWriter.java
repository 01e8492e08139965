/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.trace.ctf.CorruptPacketException;
import org.rpmsgtracer.trace.ctf.PacketBuilder;
import org.rpmsgtracer.trace.ctf.PacketHeader;
import org.rpmsgtracer.trace.ctf.RecordId;
import org.rpmsgtracer.trace.ctf.RecordView;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.EventSink;

/**
 * Records events as a trace. Readers see them packet by packet, when one is full or {@link #flush} ends it. For one
 * thread.
 */
public final class TraceWriter implements EventSink, Closeable {

    private final TraceFolder folder;
    private final TraceInfo info;
    private final TraceOptions options;
    private final Supplier<? extends StandingFacts> facts;
    private final RecordedStream stream;
    private final PacketBuilder packet;
    private final RecordedNames names = new RecordedNames();

    private long discarded;
    private long keptFromNs = Long.MIN_VALUE;
    private boolean closed;
    private @Nullable TraceException failure;

    private TraceWriter(TraceFolder folder, TraceInfo info, TraceOptions options,
            Supplier<? extends StandingFacts> facts, LongSupplier clock) throws TraceException {
        this.folder = folder;
        this.info = info;
        this.options = options;
        this.facts = facts;
        this.stream = new RecordedStream(folder, info.uuid(), options,
                new FlightRecorder(folder, info.uuid(), options.retention(), facts.get()), clock);
        this.packet = new PacketBuilder(info.uuid(), options.packetBytes(), options.snapLengthBytes());
        if (options.retention().isOn() || !options.rotation().equals(Rotation.NONE)) {
            packet.beginApart();
        }
    }

    /**
     * Begins a trace.
     *
     * @param folder its folder, {@code NAME.rpmsgtrace}: made if it is not there, else it has to be empty
     * @throws TraceException if the folder is not empty or a file cannot be written
     */
    public static TraceWriter create(Path folder, TraceInfo info, TraceOptions options) throws TraceException {
        return create(folder, info, options, StandingFacts.None::new);
    }

    /**
     * Begins a trace that may drop its beginning.
     *
     * @param folder its folder, {@code NAME.rpmsgtrace}: made if it is not there, else it has to be empty
     * @param facts  makes such as have seen nothing yet; asked for at the beginning and at the end
     * @throws TraceException if the folder is not empty or a file cannot be written
     */
    public static TraceWriter create(Path folder, TraceInfo info, TraceOptions options,
            Supplier<? extends StandingFacts> facts) throws TraceException {
        return create(folder, info, options, facts, System::nanoTime);
    }

    /** @param clock nanoseconds of real time, by which syncs are due */
    static TraceWriter create(Path folder, TraceInfo info, TraceOptions options,
            Supplier<? extends StandingFacts> facts, LongSupplier clock) throws TraceException {
        TraceFolder place = TraceFolder.create(folder);
        place.writeMetadata(info.toMetadata(new RecordedNames()));
        return new TraceWriter(place, info, options, facts, clock);
    }

    /**
     * Records an event. If its time is before that of the last one, it is stored with that time and keeps its own
     * beside it.
     *
     * @throws TraceWriteException      if the packet that is now full cannot be written, now or earlier: nothing more
     *                                  is recorded, and the packets before stay readable
     * @throws IllegalArgumentException if a value is out of the range that its documentation gives; the event is left
     *                                  out
     */
    @Override
    public void accept(Event event) {
        try {
            requireWritable();
            packet.add(event);
            names.see(event);
            if (packet.isFull()) {
                writePacket();
            }
        } catch (TraceException e) {
            throw new TraceWriteException(e);
        }
    }

    /**
     * Records an event of another trace with all that is stored of it, its own time included. If the stored time is
     * before that of the last event, it is stored with that one's.
     *
     * @param event   the record; its payload is not cut
     * @param shiftNs nanoseconds from this recording's clock to that of the other trace: is added to the event's times
     * @throws TraceWriteException as for {@link #accept}
     * @throws CorruptPacketException if the record is longer than any can be, or describes a virtqueue by values that
     *                                cannot be; the event is left out
     * @throws ArithmeticException if the time gets out of range; the event is left out
     */
    public void append(RecordView event, long shiftNs) throws CorruptPacketException {
        append(event, shiftNs, event.id() <= RecordId.LOST ? event.queue() : 0);
    }

    /**
     * Records an event of another trace as {@link #append(RecordView, long)} does, under another virtqueue's number.
     *
     * @param queue the number, 0..65535; an event that names no virtqueue goes without
     */
    public void append(RecordView event, long shiftNs, int queue) throws CorruptPacketException {
        try {
            requireWritable();
            if (event.id() == RecordId.VRING_CONFIGURED) {
                names.see(event.event());
            }
            packet.append(event, shiftNs, queue);
            if (packet.isFull()) {
                writePacket();
            }
        } catch (TraceException e) {
            throw new TraceWriteException(e);
        }
    }

    /**
     * Records a run of events as they will be on the disk, in one piece: for recorders that hold records and trust them.
     * The run has only kinds of events of {@code FrequentRecords}, in the order of their times, none before
     * {@link #lastTimeNs()}, and all but the last begin within {@link #roomBytes()}.
     *
     * @param records hold them from {@code from} to {@code to}
     * @param count   how many they are, 1 or more
     * @param firstNs time of the first one
     * @param lastNs  time of the last one
     * @throws TraceWriteException as for {@link #accept}
     */
    public void appendRun(byte[] records, int from, int to, int count, long firstNs, long lastNs) {
        try {
            requireWritable();
            packet.addRun(records, from, to, count, firstNs, lastNs);
            if (packet.isFull()) {
                writePacket();
            }
        } catch (TraceException e) {
            throw new TraceWriteException(e);
        }
    }

    /** Bytes of records until the packet is written, 1 or more. */
    public int roomBytes() {
        return packet.roomBytes();
    }

    /** Stored time of the last event, in nanoseconds on the recording's clock; 0 before the first. */
    public long lastTimeNs() {
        return packet.endNs();
    }

    /** Payload bytes that are kept of a message. */
    public int snapLengthBytes() {
        return options.snapLengthBytes();
    }

    /** Tells the trace that events were dropped before they came here. The next packet reports them. */
    public void addDiscarded(long events) {
        if (events < 0) {
            throw new IllegalArgumentException(events + " discarded events, expected 0 or more");
        }
        discarded += events;
    }

    /** Events recorded so far, those included that readers do not see yet. */
    public long eventCount() {
        return stream.eventCount() + packet.eventCount();
    }

    /**
     * How many events are on the disk for sure, counted from the first one: no power failure takes them away. What a
     * flight recorder dropped is counted too.
     */
    public long syncedEvents() {
        return stream.syncedEvents();
    }

    /** Events that were dropped before they came here, as far as it was told. */
    public long discarded() {
        return discarded;
    }

    /**
     * Makes visible to readers what was recorded so far, and puts it on the disk if that is due.
     *
     * @throws TraceException if it cannot be written, now or earlier
     */
    public void flush() throws TraceException {
        requireWritable();
        writeRest();
        checked(stream::syncIfDue);
    }

    /**
     * Puts on the disk what was recorded so far, whatever the policy.
     *
     * @throws TraceException if it cannot be written, now or earlier
     */
    public void sync() throws TraceException {
        requireWritable();
        writeRest();
        checked(stream::sync);
    }

    /**
     * Leaves out of the closed trace the packets that end before a time, but for the last one. What they said that still
     * holds then comes first.
     *
     * @param timeNs nanoseconds on the recording's clock; the latest of several counts
     */
    public void dropBefore(long timeNs) {
        keptFromNs = Math.max(keptFromNs, timeNs);
    }

    /**
     * Ends the trace and writes its index. After a failure the files are only closed; {@link TraceRepair} makes the
     * trace whole when there is room again.
     *
     * @throws TraceException if the end of the trace cannot be written
     */
    @Override
    public void close() throws TraceException {
        if (closed) {
            return;
        }
        closed = true;
        endStream();
        if (failure == null) {
            keepNewest();
            folder.writeMetadata(info.toMetadata(names));
        }
    }

    private void endStream() throws TraceException {
        try (stream) {
            if (failure == null) {
                writeRest();
                stream.complete();
            }
        }
    }

    private void keepNewest() throws TraceException {
        if (options.retention().isOn() || keptFromNs != Long.MIN_VALUE) {
            new RetentionCut(folder, info.uuid(), options.retention(), keptFromNs, facts.get()).apply();
            folder.deleteStandingSections(info.uuid());
        }
    }

    private void writeRest() throws TraceException {
        if (packet.eventCount() > 0 || discarded > stream.discarded()) {
            writePacket();
        }
    }

    private void writePacket() throws TraceException {
        PacketHeader header = packet.finish(discarded);
        checked(() -> stream.write(packet.bytes(), header));
        packet.next();
    }

    private void checked(Step step) throws TraceException {
        try {
            step.run();
        } catch (TraceException e) {
            packet.next();
            failure = e;
            throw e;
        }
    }

    private void requireWritable() throws TraceException {
        if (closed) {
            throw new IllegalStateException("the trace " + folder.path() + " is closed");
        }
        TraceException earlier = failure;
        if (earlier != null) {
            throw earlier;
        }
    }

    /** Something after whose failure nothing more is recorded. */
    @FunctionalInterface
    private interface Step {
        void run() throws TraceException;
    }
}
