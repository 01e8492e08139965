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

/** A processor or virtio device entered a state. */
record LifeCycleChange(long eventNumber, long timeNs, String state) implements RecordedRow {

    static final RowCodec<LifeCycleChange> CODEC = new RowCodec<>() {

        @Override
        public void write(LifeCycleChange row, FieldWriter out) {
            out.text(row.state());
        }

        @Override
        public LifeCycleChange read(long eventNumber, long timeNs, FieldReader in) throws CorruptIndexException {
            return new LifeCycleChange(eventNumber, timeNs, in.text());
        }
    };
}
