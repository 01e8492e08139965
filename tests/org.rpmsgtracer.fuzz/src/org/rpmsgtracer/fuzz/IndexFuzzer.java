/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.fuzz;

import java.io.IOException;
import java.nio.file.Path;

import org.rpmsgtracer.trace.store.TraceException;
import org.rpmsgtracer.trace.store.TraceReadException;
import org.rpmsgtracer.trace.store.TraceReader;

/** All files of a trace, see {@link FolderBytes}: its index is made of whatever events there are, and asked. */
public final class IndexFuzzer {

    private static final Path FOLDER = Scratch.folder("index.rpmsgtrace");

    private IndexFuzzer() {}

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        FolderBytes.write(input, FOLDER);
        try (TraceReader trace = TraceReader.open(FOLDER)) {
            Questions.ask(trace);
        } catch (TraceException | TraceReadException e) {
            // what the store says to such files
        }
    }
}
