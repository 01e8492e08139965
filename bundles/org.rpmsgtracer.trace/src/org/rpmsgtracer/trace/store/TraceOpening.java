/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import java.util.concurrent.CancellationException;

/** Hears how far opening a trace has come, if it has to be searched for its packets. */
@FunctionalInterface
public interface TraceOpening {

    /** Nobody listens, nobody cancels. */
    TraceOpening UNWATCHED = (doneBytes, totalBytes) -> {};

    /**
     * Tells how far the search has come. Called on the thread that opens.
     *
     * @param doneBytes  bytes of the stream that were looked at, never less than the last time
     * @param totalBytes bytes of the stream, the same each time, at least 1
     * @throws CancellationException if the trace is no longer wanted; opening then ends with it
     */
    void searched(long doneBytes, long totalBytes);
}
