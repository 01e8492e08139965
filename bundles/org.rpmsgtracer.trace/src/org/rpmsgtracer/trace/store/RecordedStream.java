/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.LongSupplier;

import org.rpmsgtracer.trace.ctf.PacketBuilder;
import org.rpmsgtracer.trace.ctf.PacketHeader;

/**
 * The stream of a trace that is being recorded: when it goes on in another file, and what of it is surely on the disk.
 * For one thread.
 */
final class RecordedStream implements Closeable {

    private final TraceFolder folder;
    private final UUID trace;
    private final Rotation rotation;
    private final Sync sync;
    private final FlightRecorder flight;
    private final LongSupplier clock;
    private final RecordedPackets packets;
    private final boolean keepsAll;

    private RecordedFile file;
    private long discarded;
    private long eventCount;
    private long syncedEvents;
    private long lastSyncNs;

    /** @param clock nanoseconds of real time, by which syncs are due */
    RecordedStream(TraceFolder folder, UUID trace, TraceOptions options, FlightRecorder flight, LongSupplier clock)
            throws TraceException {
        this.folder = folder;
        this.trace = trace;
        this.sync = options.sync();
        this.rotation = options.retention().isOn() && options.rotation().equals(Rotation.NONE)
                ? options.retention().rotation()
                : options.rotation();
        this.flight = flight;
        this.clock = clock;
        this.packets = new RecordedPackets(folder, trace);
        this.keepsAll = !options.retention().isOn();
        this.lastSyncNs = clock.getAsLong();
        Path first = folder.stream(0);
        try {
            this.file = RecordedFile.create(folder, 0, trace);
            if (sync.isOn()) {
                folder.sync();
            }
        } catch (IOException e) {
            throw new TraceException(first, "it cannot be written", e);
        }
    }

    /** Events in the packets written so far. */
    long eventCount() {
        return eventCount;
    }

    /** How many of them are on the disk for sure, from the first one on. */
    long syncedEvents() {
        return syncedEvents;
    }

    /** Events discarded, as far as the packets tell. */
    long discarded() {
        return discarded;
    }

    /**
     * Writes a packet. If this fails nothing of it stays, as far as the file system lets that be.
     *
     * @throws TraceException if it cannot be written
     */
    void write(byte[] packet, PacketHeader header) throws TraceException {
        try {
            if (file.endsBefore(header, rotation)) {
                rotate();
            }
            if (file.isEmpty()) {
                flight.begin(file.number(), packet, header, discarded);
            }
            file.append(packet, header);
            flight.see(packet, header);
            if (keepsAll) {
                packets.add(header, PacketBuilder.checksum(packet));
            }
            eventCount += header.eventCount();
            discarded = header.discarded();
        } catch (IOException e) {
            throw fail(e);
        }
        syncIfDue();
        flight.drop(file);
    }

    /** Puts on the disk what was written, if the last time is long enough ago. */
    void syncIfDue() throws TraceException {
        if (sync.isOn() && clock.getAsLong() - lastSyncNs >= sync.intervalNs()) {
            sync();
        }
    }

    /**
     * Puts on the disk what was written.
     *
     * @throws TraceException if that fails: what a disk has after that, nobody knows
     */
    void sync() throws TraceException {
        if (syncedEvents == eventCount) {
            return;
        }
        try {
            file.sync();
        } catch (IOException e) {
            throw new TraceException(file.path(), "it cannot be put on the disk", e);
        }
        syncedEvents = eventCount;
        lastSyncNs = clock.getAsLong();
    }

    /** Ends the last file. */
    void complete() throws TraceException {
        if (sync.isOn()) {
            sync();
        }
        try {
            file.complete();
        } catch (IOException e) {
            throw new TraceException(folder.index(file.number()), "it cannot be written", e);
        }
        packets.completed(file);
        packets.commit();
    }

    /** Closes the last file as it is. */
    @Override
    public void close() throws TraceException {
        try (packets) {
            file.close();
        } catch (TraceException e) {
            throw e;
        } catch (IOException e) {
            throw new TraceException(file.path(), "it cannot be closed", e);
        }
    }

    private void rotate() throws IOException {
        if (sync.isOn()) {
            sync();
        }
        file.complete();
        flight.completed(file);
        packets.completed(file);
        file = RecordedFile.create(folder, file.number() + 1, trace);
    }

    private TraceException fail(IOException cause) {
        try {
            file.takeBack();
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
        return cause instanceof TraceException known ? known
                : new TraceException(file.path(), "it cannot be written any further", cause);
    }
}
