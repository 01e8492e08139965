/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rpmsgtracer.cli.Run;

import com.google.gson.JsonObject;

class EmulateCommandTest {

    @TempDir
    Path folder;

    @Test
    void listsTheScenariosWithTheNameFirst() {
        assertThat(Run.succeeding("emulate", "--list").lines()).anyMatch(line -> line.startsWith("echo  "));
    }

    @Test
    void recordsTheSystemForTheTimeThatWasAsked() {
        Path trace = folder.resolve("echo.rpmsgtrace");
        Run run = Run.succeeding("emulate", "echo", "-o", trace, "--duration", "1500ms");
        assertThat(run.out()).startsWith(trace + ": ").endsWith(" ns, seed 1\n");
        JsonObject info = Run.succeeding("info", trace, "--json").json();
        assertThat(info.get("source").getAsString()).isEqualTo("emulator");
        assertThat(info.get("endNs").getAsLong()).isBetween(1_500_000_000L, 1_600_000_000L);
        assertThat(info.get("lost").getAsLong()).isZero();
        assertThat(info.getAsJsonArray("vrings")).hasSize(2);
    }

    @Test
    void sameSeedGivesTheSameBytes() throws IOException {
        assertThat(stream("a", 7)).isEqualTo(stream("b", 7)).isNotEqualTo(stream("c", 8));
    }

    private byte[] stream(String name, int seed) throws IOException {
        Path trace = folder.resolve(name);
        Run.succeeding("emulate", "echo", "-o", trace, "--duration", "200ms", "--seed", seed);
        return Files.readAllBytes(trace.resolve("stream_0"));
    }
}
