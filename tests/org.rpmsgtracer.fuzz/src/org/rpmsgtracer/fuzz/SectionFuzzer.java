/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.fuzz;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.rpmsgtracer.trace.store.TraceException;
import org.rpmsgtracer.trace.store.TraceReadException;
import org.rpmsgtracer.trace.store.TraceReader;

/** The content of one of the sections of a trace's index: the first byte says of which, the others are the content. */
public final class SectionFuzzer {

    /** What lies in {@code .rpmsgtracer} of a trace that was opened. */
    static final List<String> SECTIONS = List.of("zoom", "lanes", "states");

    private static final int HEADER_BYTES = 76;
    private static final Path TRACE = SampleTraces.opened(Scratch.folder("section.rpmsgtrace"));
    private static final List<byte[]> ORIGINALS = SECTIONS.stream().map(SectionFuzzer::original).toList();

    private SectionFuzzer() {}

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        if (input.length == 0) {
            return;
        }
        for (int i = 0; i < SECTIONS.size(); i++) {
            Files.write(file(i), ORIGINALS.get(i));
        }
        int changed = Math.floorMod(input[0], SECTIONS.size());
        byte[] section = ByteBuffer.allocate(HEADER_BYTES + input.length - 1)
                .put(ORIGINALS.get(changed), 0, HEADER_BYTES)
                .put(input, 1, input.length - 1)
                .array();
        Checksums.correctSection(section);
        Files.write(file(changed), section);
        try (TraceReader trace = TraceReader.open(TRACE)) {
            Questions.ask(trace);
        } catch (TraceException | TraceReadException e) {
            // what the store says to such files
        }
    }

    /** An input that changes nothing. */
    static byte[] seed(int section) {
        byte[] original = ORIGINALS.get(section);
        return ByteBuffer.allocate(1 + original.length - HEADER_BYTES)
                .put((byte) section)
                .put(original, HEADER_BYTES, original.length - HEADER_BYTES)
                .array();
    }

    private static Path file(int section) {
        return TRACE.resolve(".rpmsgtracer").resolve(SECTIONS.get(section));
    }

    private static byte[] original(String name) {
        return SampleTraces.bytes(TRACE.resolve(".rpmsgtracer").resolve(name));
    }
}
