/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.benchmarks.store;

import java.util.List;

/** The rows, in the order in which they are measured and shown. */
final class Rows {

    private static final long TEN_MILLION = 10_000_000;
    private static final long HUNDRED_MILLION = 100_000_000;

    static final List<Row> ALL = List.of(
            new Row("read-100m", "read all fields, 100 million events, whole process, against babeltrace2's dummy sink",
                    "15 times", "40 times", new ReadRow(HUNDRED_MILLION, 2, false)),
            new Row("read-10m", "the same at 10 million", "8 times", "15 times", new ReadRow(TEN_MILLION, 5, true)),
            new Row("decode", "steady decode, one thread", "80 million events/s", "150", new DecodeRow(TEN_MILLION)));

    private Rows() {}
}
