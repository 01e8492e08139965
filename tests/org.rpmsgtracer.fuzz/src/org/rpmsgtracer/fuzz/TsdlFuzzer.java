/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The metadata of another tracer's trace, in CTF's language TSDL. */
public final class TsdlFuzzer {

    private static final Path FOLDER = Scratch.folder("foreign");

    private TsdlFuzzer() {}

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve("metadata"), input);
        ForeignFuzzer.read(FOLDER);
    }
}
