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

    private static final Path TRACE = SampleTraces.opened(Scratch.folder("section.rpmsgtrace"));
    private static final List<byte[]> ORIGINALS = SECTIONS.stream().map(SectionFuzzer::original).toList();

    private SectionFuzzer() {}

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        if (input.length > 0) {
            write(input);
            read();
        }
    }

    private static void write(byte[] input) throws IOException {
        for (int i = 0; i < SECTIONS.size(); i++) {
            Files.write(file(i), ORIGINALS.get(i));
        }
        int changed = Math.floorMod(input[0], SECTIONS.size());
        byte[] section = ByteBuffer.allocate(Checksums.SECTION_HEADER_BYTES + input.length - 1)
                .put(ORIGINALS.get(changed), 0, Checksums.SECTION_HEADER_BYTES)
                .put(input, 1, input.length - 1)
                .array();
        Checksums.correctSection(section);
        Files.write(file(changed), section);
    }

    private static void read() throws IOException {
        try (TraceReader trace = TraceReader.open(TRACE)) {
            Questions.askStored(trace);
        } catch (TraceException | TraceReadException e) {
            // what the store says to such files
        }
    }

    /** An input that changes nothing. */
    static byte[] seed(int section) throws IOException {
        byte[] original = ORIGINALS.get(section);
        byte[] seed = ByteBuffer.allocate(1 + original.length - Checksums.SECTION_HEADER_BYTES)
                .put((byte) section)
                .put(original, Checksums.SECTION_HEADER_BYTES, original.length - Checksums.SECTION_HEADER_BYTES)
                .array();
        write(seed);
        requireUsable();
        return seed;
    }

    /** Were the sections laid out in another way than is known here, then all inputs would be refused unseen. */
    private static void requireUsable() throws IOException {
        try (TraceReader trace = TraceReader.open(TRACE)) {
            if (!Questions.askStored(trace)) {
                throw new IllegalStateException("an unchanged index is refused: " + trace.sections().problems());
            }
        }
    }

    private static Path file(int section) {
        return TRACE.resolve(".rpmsgtracer").resolve(SECTIONS.get(section));
    }

    private static byte[] original(String name) {
        return SampleTraces.bytes(TRACE.resolve(".rpmsgtracer").resolve(name));
    }
}
