/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rpmsgtracer.cli.Run;

class RepairCommandTest {

    @TempDir
    Path folder;

    private Path trace;
    private Path stream;

    @BeforeEach
    void recordAndCut() throws IOException {
        trace = folder.resolve("echo.rpmsgtrace");
        Run.succeeding("emulate", "echo", "-o", trace, "--duration", "2s");
        stream = trace.resolve("stream_0");
        try (FileChannel file = FileChannel.open(stream, StandardOpenOption.WRITE)) {
            file.truncate(file.size() - 100);
        }
    }

    @Test
    void readersSayWhatIsMissingAndGoOn() {
        Run run = Run.of("messages", trace);
        assertThat(run.status()).isZero();
        assertThat(run.lines()).hasSizeGreaterThan(100);
        assertThat(run.err().lines()).singleElement().asString().contains(stream.toString(), "not a whole packet");
    }

    @Test
    void removesTheTornTailAndSaysSo() throws IOException {
        String wholeEvents = Run.of("events", trace).out();
        long sizeBefore = Files.size(stream);
        Run repair = Run.succeeding("repair", trace);
        assertThat(repair.lines()).hasSize(2);
        long removed = sizeBefore - Files.size(stream);
        assertThat(repair.lines().get(1)).startsWith(trace + ": ").endsWith(" events, " + removed + " bytes removed");
        assertThat(Run.succeeding("events", trace).out()).isEqualTo(wholeEvents);
    }

    @Test
    void leavesAWholeTraceAsItIs() throws IOException {
        Run.succeeding("repair", trace);
        byte[] before = Files.readAllBytes(stream);
        assertThat(Run.succeeding("repair", trace).out()).endsWith("nothing removed\n");
        assertThat(stream).hasBinaryContent(before);
    }
}
