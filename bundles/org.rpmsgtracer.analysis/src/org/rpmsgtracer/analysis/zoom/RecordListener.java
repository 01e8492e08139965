/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom;

import org.rpmsgtracer.analysis.state.SystemState;
import org.rpmsgtracer.trace.ctf.CorruptPacketException;
import org.rpmsgtracer.trace.ctf.RecordView;
import org.rpmsgtracer.trace.store.RecordCursor;

/** Goes along when the virtqueues of a trace are indexed, on the thread that does it. */
public interface RecordListener {

    /** Of someone who does not care. */
    RecordListener NONE = new RecordListener() {

        @Override
        public void beginPacket(RecordCursor packet, SystemState state) {
            // nothing to do
        }

        @Override
        public void record(RecordView record, long eventNumber, SystemState state) {
            // nothing to do
        }

        @Override
        public void endPacket(SystemState state) {
            // nothing to do
        }
    };

    /** A packet begins, whose records nobody may advance. */
    void beginPacket(RecordCursor packet, SystemState state);

    /** The state has just taken a record. Called for each one. */
    void record(RecordView record, long eventNumber, SystemState state) throws CorruptPacketException;

    /** All records of the packet were taken, or those before one that is none. */
    void endPacket(SystemState state);
}
