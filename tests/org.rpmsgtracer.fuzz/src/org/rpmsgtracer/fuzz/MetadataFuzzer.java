/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.fuzz;

import org.rpmsgtracer.trace.ctf.MetadataException;
import org.rpmsgtracer.trace.ctf.MetadataParser;

/** The metadata of a trace, its checksum made right. */
public final class MetadataFuzzer {

    private MetadataFuzzer() {}

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        try {
            MetadataParser.parse(Checksums.correctMetadata(input));
        } catch (MetadataException e) {
            // what the parser says to such input
        }
    }
}
