/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

import org.rpmsgtracer.analysis.state.CorruptIndexException;
import org.rpmsgtracer.analysis.state.FieldReader;
import org.rpmsgtracer.analysis.state.FieldWriter;

/**
 * A {@link Checkpoint} as it is kept.
 *
 * @param eventNumber number of the first event that is not in the state
 * @param timeNs      time of the last event that is
 * @param standingAt  where in the section the part of the state begins that stands for long; several share it
 * @param standing    bytes of that part
 * @param moving      the part of the state that moves with each message
 */
record StoredCheckpoint(long eventNumber, long timeNs, long standingAt, int standing, byte[] moving)
        implements RecordedRow {

    static final RowCodec<StoredCheckpoint> CODEC = new RowCodec<>() {

        @Override
        public void write(StoredCheckpoint row, FieldWriter out) {
            out.number(row.standingAt()).number(row.standing()).blob(row.moving());
        }

        @Override
        public StoredCheckpoint read(long eventNumber, long timeNs, FieldReader in) throws CorruptIndexException {
            return new StoredCheckpoint(eventNumber, timeNs, in.number(Long.MAX_VALUE), in.number(Integer.MAX_VALUE),
                    in.blob());
        }
    };
}
