/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rpmsgtracer.cli.Main;
import org.rpmsgtracer.cli.Run;

class OrderlyEndTest {

    @TempDir
    Path folder;

    @Test
    @Timeout(60)
    void terminatedRecordingIsWhole() throws IOException, InterruptedException {
        Path trace = folder.resolve("echo.rpmsgtrace");
        Process program = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-cp",
                System.getProperty("java.class.path"), Main.class.getName(), "emulate", "echo", "--speed", "1x",
                "--duration", "10min", "-o", trace.toString()).redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.INHERIT).start();
        try {
            while (program.isAlive() && (Files.notExists(trace.resolve("stream_0"))
                    || Run.of("events", trace).lines().size() < 100)) {
                program.waitFor(100, TimeUnit.MILLISECONDS);
            }
            program.destroy();
            assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            program.destroyForcibly();
        }
        assertThat(Run.succeeding("repair", trace).out()).endsWith("nothing removed\n");
        assertThat(Run.succeeding("events", trace).lines().getLast())
                .as("the device is reset at the end").contains("RESET");
    }
}
