/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.rpmsgtracer.trace.ctf.CorruptPacketException;
import org.rpmsgtracer.trace.ctf.RecordView;
import org.rpmsgtracer.trace.store.RecordCursor;
import org.rpmsgtracer.trace.store.TraceReader;

/** Events of a trace as they are stored: what they say, and a checksum of all of their bytes. */
final class StoredRecords {

    private StoredRecords() {}

    static List<String> of(Path trace) throws IOException {
        List<String> stored = new ArrayList<>();
        try (TraceReader reader = TraceReader.open(trace)) {
            RecordCursor cursor = reader.records();
            while (cursor.advancePacket()) {
                add(cursor.records(), stored);
            }
        } catch (CorruptPacketException e) {
            throw new IOException(e);
        }
        return stored;
    }

    private static void add(RecordView records, List<String> stored) throws CorruptPacketException {
        while (records.advance()) {
            int end = records.offset() + records.sizeBytes();
            stored.add(records.rawTimeNs() + " " + records.event() + " " + records.sizeBytes() + " bytes "
                    + Integer.toHexString(records.crc32c(records.offset(), end)));
        }
    }
}
