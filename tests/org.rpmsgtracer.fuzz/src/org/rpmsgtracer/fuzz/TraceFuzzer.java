/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.fuzz;

import java.nio.file.Path;

import org.rpmsgtracer.trace.ctf.CorruptPacketException;
import org.rpmsgtracer.trace.ctf.RecordView;
import org.rpmsgtracer.trace.store.EventCursor;
import org.rpmsgtracer.trace.store.RecordCursor;
import org.rpmsgtracer.trace.store.TraceException;
import org.rpmsgtracer.trace.store.TraceReader;
import org.rpmsgtracer.trace.store.TraceReadException;

/** All files of a trace, see {@link FolderBytes}: it is opened and everything is read, as events and as records. */
public final class TraceFuzzer {

    private static final Path FOLDER = Scratch.folder("trace.rpmsgtrace");

    private TraceFuzzer() {}

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        FolderBytes.write(input, FOLDER);
        read(FOLDER);
    }

    private static void read(Path folder) {
        try (TraceReader trace = TraceReader.open(folder)) {
            long events = events(trace);
            long records = records(trace);
            if (events != records) {
                throw new AssertionError(events + " events, but " + records + " records");
            }
        } catch (TraceException | TraceReadException e) {
            // what the store says to such files
        }
    }

    private static long events(TraceReader trace) {
        EventCursor cursor = trace.cursor();
        long count = 0;
        long lastNs = Long.MIN_VALUE;
        while (cursor.advance()) {
            if (cursor.event().timeNs() < lastNs) {
                throw new AssertionError("time runs backwards at event " + cursor.eventNumber());
            }
            lastNs = cursor.event().timeNs();
            count++;
        }
        return count;
    }

    private static long records(TraceReader trace) {
        RecordCursor cursor = trace.records();
        RecordView records = cursor.records();
        long count = 0;
        while (cursor.advancePacket()) {
            try {
                while (records.advance()) {
                    records.event();
                    count++;
                }
            } catch (CorruptPacketException e) {
                // the packet's right checksum does not say that its writer was right
            }
        }
        return count;
    }
}
