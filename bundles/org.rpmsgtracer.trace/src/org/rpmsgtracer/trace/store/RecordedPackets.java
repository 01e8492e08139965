/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.rpmsgtracer.trace.ctf.PacketHeader;

/**
 * The packets of a trace that is being recorded, kept so that whoever opens it need not search for them. Not for a
 * flight recorder, whose packets vanish. For one thread.
 */
final class RecordedPackets implements Closeable {

    /** A shorter stream is searched before anybody notices. */
    private static final long WORTH_KEEPING_BYTES = 16 << 20;

    private final Sections sections;
    private final PacketTable packets;
    private final List<StreamSection.Extent> complete = new ArrayList<>();

    RecordedPackets(TraceFolder folder, UUID trace) {
        this.sections = new Sections(folder.path(), trace);
        this.packets = new PacketTable(sections);
        sections.follow(packets);
    }

    /** A packet was written behind the last one. */
    void add(PacketHeader header, int checksum) throws TraceException {
        packets.append(header, checksum);
    }

    /** A stream file is complete. */
    void completed(RecordedFile file) {
        complete.add(new StreamSection.Extent(file.number(), file.bytes()));
    }

    /** Writes what is kept; all files are complete. */
    void commit() throws TraceException {
        if (packets.endOffset() > WORTH_KEEPING_BYTES) {
            StreamSection.write(sections, packets, new StreamSection.Content(complete, List.of(), 0));
        }
    }

    @Override
    public void close() throws TraceException {
        packets.close();
    }
}
