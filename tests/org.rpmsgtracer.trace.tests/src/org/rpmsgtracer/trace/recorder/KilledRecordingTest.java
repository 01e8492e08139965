/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.recorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rpmsgtracer.trace.event.Kick;
import org.rpmsgtracer.trace.store.EventCursor;
import org.rpmsgtracer.trace.store.TraceReader;
import org.rpmsgtracer.trace.store.TraceRepair;

/** A real process that records is killed in the middle of it. */
@Timeout(120)
class KilledRecordingTest {

    @TempDir
    private Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"writer", "sync", "recorder"})
    void leavesWhatItHadWritten(String way) throws Exception {
        for (int lines : List.of(1, 40, 200)) {
            Path folder = temp.resolve(way + lines);
            long promised = recordUntilKilled(folder, way, lines);
            try (TraceReader reader = TraceReader.open(folder)) {
                assertThat(reader.eventCount()).as("%s, killed after %d lines", way, lines)
                        .isGreaterThanOrEqualTo(promised);
                assertThat(reader.damages()).isEmpty();
                reader.tornTail().ifPresent(tail -> assertThat(tail.sentence()).contains("left out"));
                assertCountsFromOne(reader);
            }
            TraceRepair.repair(folder);
            try (TraceReader reader = TraceReader.open(folder)) {
                assertThat(reader.tornTail()).isEmpty();
                assertThat(reader.eventCount()).isGreaterThanOrEqualTo(promised);
            }
        }
    }

    /** Returns what the process promised last. */
    private long recordUntilKilled(Path folder, String way, int lines) throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), EndlessRecording.class.getName(), folder.toString(), way)
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        long promised = 0;
        try (BufferedReader output = process.inputReader()) {
            for (int line = 0; line < lines; line++) {
                String said = output.readLine();
                assertThat(said).as("the process ended by itself").isNotNull();
                promised = Long.parseLong(said);
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return promised;
    }

    private static void assertCountsFromOne(TraceReader reader) {
        EventCursor cursor = reader.cursor();
        for (long time = 1; cursor.advance(); time++) {
            assertThat(cursor.event()).isInstanceOf(Kick.class);
            assertThat(cursor.event().timeNs()).isEqualTo(time);
        }
    }
}
