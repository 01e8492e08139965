/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;

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
    private final FileOutputStream out;
    private final PacketBuilder packet;
    private final PacketTable written = new PacketTable();
    private final RecordedNames names = new RecordedNames();

    private long discarded;
    private boolean closed;
    private @Nullable TraceException failure;

    TraceWriter(TraceFolder folder, TraceInfo info, TraceOptions options, FileOutputStream out) {
        this.folder = folder;
        this.info = info;
        this.out = out;
        this.packet = new PacketBuilder(info.uuid(), options.packetBytes(), options.snapLengthBytes());
    }

    /**
     * Begins a trace.
     *
     * @param folder its folder, {@code NAME.rpmsgtrace}: made if it is not there, else it has to be empty
     * @throws TraceException if the folder is not empty or a file cannot be written
     */
    @SuppressWarnings("resource") // the writer that is returned owns the file
    public static TraceWriter create(Path folder, TraceInfo info, TraceOptions options) throws TraceException {
        TraceFolder place = TraceFolder.create(folder);
        place.writeMetadata(info.toMetadata(new RecordedNames()));
        try {
            return new TraceWriter(place, info, options, new FileOutputStream(place.stream().toFile()));
        } catch (IOException e) {
            throw new TraceException(place.stream(), "it cannot be written", e);
        }
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
        try {
            requireWritable();
            if (event.id() == RecordId.VRING_CONFIGURED) {
                names.see(event.event());
            }
            packet.append(event, shiftNs);
            if (packet.isFull()) {
                writePacket();
            }
        } catch (TraceException e) {
            throw new TraceWriteException(e);
        }
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
        return written.eventCount() + packet.eventCount();
    }

    /**
     * Makes visible to readers what was recorded so far.
     *
     * @throws TraceException if it cannot be written, now or earlier
     */
    public void flush() throws TraceException {
        requireWritable();
        writeRest();
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
            folder.writeIndex(info.uuid(), written.toList());
            folder.writeMetadata(info.toMetadata(names));
        }
    }

    private void endStream() throws TraceException {
        try (out) {
            if (failure == null) {
                writeRest();
            }
        } catch (TraceException e) {
            throw e;
        } catch (IOException e) {
            throw new TraceException(folder.stream(), "it cannot be closed", e);
        }
    }

    private void writeRest() throws TraceException {
        if (packet.eventCount() > 0 || discarded > reported()) {
            writePacket();
        }
    }

    private void writePacket() throws TraceException {
        PacketHeader header = packet.finish(discarded);
        try {
            out.write(packet.bytes(), 0, header.packetBytes());
        } catch (IOException e) {
            throw fail(e);
        }
        written.append(header);
        packet.next();
    }

    /** Takes back what the failed write may have left, so that other tools can read the trace as it is. */
    @SuppressWarnings("resource") // the channel is that of the open file
    private TraceException fail(IOException cause) {
        try {
            out.getChannel().truncate(written.endOffset());
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
        packet.next();
        TraceException trouble = new TraceException(folder.stream(), "it cannot be written any further", cause);
        failure = trouble;
        return trouble;
    }

    private long reported() {
        return written.isEmpty() ? 0 : written.last().header().discarded();
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
}
