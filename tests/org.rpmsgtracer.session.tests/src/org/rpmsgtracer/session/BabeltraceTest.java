/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rpmsgtracer.analysis.filter.Filter;
import org.rpmsgtracer.analysis.filter.FilterException;
import org.rpmsgtracer.emulator.scenario.BuiltInScenarios;
import org.rpmsgtracer.session.TraceCut.Extent;
import org.rpmsgtracer.trace.store.Retention;
import org.rpmsgtracer.trace.store.Rotation;
import org.rpmsgtracer.trace.store.TraceOptions;

/** The real babeltrace2 reads whatever is made of traces. */
class BabeltraceTest {

    private static final String PROGRAM = "babeltrace2";
    private static final long MS = 1_000_000;

    @TempDir
    private Path folder;

    @BeforeAll
    static void requireBabeltrace() {
        boolean installed = List.of(System.getenv("PATH").split(":")).stream()
                .anyMatch(path -> Files.isExecutable(Path.of(path, PROGRAM)));
        String missing = PROGRAM + " is not installed (Debian package " + PROGRAM + ")";
        if (!installed && "true".equals(System.getenv("CI"))) {
            fail(missing);
        }
        assumeTrue(installed, missing);
    }

    private void agrees(Path trace) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        Process process = new ProcessBuilder(PROGRAM, "--clock-cycles", trace.toString()).redirectOutput(out.toFile())
                .redirectError(err.toFile()).start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        List<String> complaints = Files.readAllLines(err).stream()
                .filter(line -> !line.matches(".*discarded (\\d+ )?events? between.*")).toList();
        assertThat(complaints).as("%s", trace).isEmpty();
        assertThat(process.exitValue()).isZero();
        assertThat(Files.readAllLines(out)).as("%s", trace).hasSameSizeAs(Recordings.events(trace)).isNotEmpty();
    }

    @Test
    void readsWhatWasCutAndMerged() throws IOException, InterruptedException {
        Path whole = WrittenTraces.random(folder.resolve("whole"), 2, 500);
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        TraceCut.run(whole, new Extent(false, 0, 200), first, Progress.NONE);
        TraceCut.run(whole, new Extent(false, 200, 500), second, Progress.NONE);
        agrees(first);
        agrees(second);
        TraceMerge.run(List.of(second, first), folder.resolve("again"), Progress.NONE);
        agrees(folder.resolve("again"));
        Path other = WrittenTraces.random(folder.resolve("other"), 3, 500, 1_700_000_000_000_000_000L);
        TraceMerge.run(List.of(second, other), folder.resolve("both"), Progress.NONE);
        agrees(folder.resolve("both"));
    }

    @Test
    void readsWhatAFlightRecorderKept() throws IOException, InterruptedException, FilterException {
        TraceOptions small = TraceOptions.defaults().withPacketBytes(512);
        Optional<Trigger> trigger = Optional.of(Trigger.of(Filter.parse("time > 2s"), OptionalLong.of(50 * MS), MS));
        record("rotated", small.withRotation(Rotation.ofBytes(2000)), Optional.empty());
        record("newest", small.withRetention(Retention.ofNs(200 * MS)), Optional.empty());
        record("triggered", small.withRetention(Retention.ofBytes(20_000)), trigger);
    }

    private void record(String name, TraceOptions storage, Optional<Trigger> trigger)
            throws IOException, InterruptedException {
        EmulatedRecording.create(new EmulationOptions(BuiltInScenarios.byName("echo").orElseThrow(), 7,
                OptionalLong.of(3000 * MS), Speed.MAX, folder.resolve(name)).stored(storage, trigger)).run();
        agrees(folder.resolve(name));
    }
}
