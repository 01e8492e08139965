/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

/** Something rare that a recording holds and that is kept for itself. Rows lie in the order of their events. */
interface RecordedRow {

    /** Number of its event, from 0. */
    long eventNumber();

    /** Nanoseconds on the recording's clock; never less than in the row before. */
    long timeNs();
}
