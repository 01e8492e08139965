/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.benchmarks.store;

import java.util.List;

/**
 * A row of the table.
 *
 * @param id   by which the command line knows it
 * @param what what is measured
 * @param must what has to be reached
 * @param aim  and what would be good
 * @param how  measures it
 */
record Row(String id, String what, String must, String aim, Measurement how) {

    /** Measures a row. */
    interface Measurement {

        /** @throws Exception if it cannot be measured */
        Result measure(Traces traces) throws Exception;
    }

    /**
     * What came out.
     *
     * @param measured the value, in the words of {@code must} and {@code aim}
     * @param heapMb   the most of the heap that was in use at a time, MB; 0 where that was not looked at
     * @param details  further lines of the document about it
     */
    record Result(String measured, int heapMb, List<String> details) {}
}
