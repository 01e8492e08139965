/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.benchmarks.store;

import java.util.List;

/** How much of the heap was used. */
final class Heap {

    private static final int MB = 1 << 20;

    private Heap() {}

    /** The most that one of some processes had in use, MB. */
    static int peakMb(List<MeasuredProcess> processes) {
        long most = processes.stream().mapToLong(process -> process.value(ProcessReport.HEAP)).max().orElseThrow();
        return (int) Math.ceilDiv(most, MB);
    }
}
