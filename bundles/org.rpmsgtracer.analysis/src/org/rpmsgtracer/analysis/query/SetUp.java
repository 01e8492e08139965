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
import org.rpmsgtracer.trace.event.QueueId;

/** A virtqueue was set up: what was in it before is no more. */
record SetUp(long eventNumber, long timeNs, int queue) implements RecordedRow {

    static final RowCodec<SetUp> CODEC = new RowCodec<>() {

        @Override
        public void write(SetUp row, FieldWriter out) {
            out.number(row.queue());
        }

        @Override
        public SetUp read(long eventNumber, long timeNs, FieldReader in) throws CorruptIndexException {
            return new SetUp(eventNumber, timeNs, in.number(QueueId.MAX_NUMBER));
        }
    };
}
