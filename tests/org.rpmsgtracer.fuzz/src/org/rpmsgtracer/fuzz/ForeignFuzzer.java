/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.fuzz;

import java.io.IOException;
import java.nio.file.Path;

import org.rpmsgtracer.trace.foreign.ForeignTrace;
import org.rpmsgtracer.trace.foreign.ForeignTraceException;

/** The files of a CTF trace of another tracer, see {@link FolderBytes}: all of its events are read. */
public final class ForeignFuzzer {

    private static final Path FOLDER = Scratch.folder("foreign");

    private ForeignFuzzer() {}

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        FolderBytes.write(input, FOLDER);
        read(FOLDER);
    }

    static void read(Path folder) throws IOException {
        try (ForeignTrace trace = ForeignTrace.open(folder)) {
            while (trace.advance()) {
                trace.event();
            }
            trace.leftOut();
        } catch (ForeignTraceException e) {
            // what the reader says to such files
        }
    }
}
