/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import java.util.List;

/**
 * What {@link TraceRepair} did.
 *
 * @param eventCount   events of the trace, all of them readable before too
 * @param removedBytes bytes that were no whole packets
 * @param sentences    one for each place where bytes were removed; empty if nothing was wrong with the events
 */
public record RepairResult(long eventCount, long removedBytes, List<String> sentences) {

    public RepairResult {
        sentences = List.copyOf(sentences);
    }
}
