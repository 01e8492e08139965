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

/** How rows of a kind are stored, but for their event and time. */
interface RowCodec<E extends RecordedRow> {

    /** Writes what the row has besides event and time. */
    void write(E row, FieldWriter out);

    /**
     * Reads it again.
     *
     * @throws CorruptIndexException if it is no such row
     */
    E read(long eventNumber, long timeNs, FieldReader in) throws CorruptIndexException;
}
