/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.benchmarks.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The peer: babeltrace2, which has to be installed. */
final class Babeltrace {

    private Babeltrace() {}

    /** Decodes all fields and drops them. */
    static long readNs(Path trace) throws IOException {
        return MeasuredProcess.run(List.of("babeltrace2", "-c", "sink.utils.dummy", trace.toString())).wallNs();
    }

    /** Prints all events as text, to nobody. */
    static long printNs(Path trace) throws IOException {
        return MeasuredProcess.run(List.of("babeltrace2", "-w", "/dev/null", trace.toString())).wallNs();
    }
}
