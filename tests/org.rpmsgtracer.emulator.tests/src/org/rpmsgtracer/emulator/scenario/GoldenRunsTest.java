/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rpmsgtracer.emulator.log.EmulationLog;
import org.rpmsgtracer.emulator.log.LogEntry;

/**
 * Every built-in scenario leaves the bytes and the log that the file says, on any machine. A change that
 * is meant to change runs gives new lines: {@code main} prints the file.
 */
class GoldenRunsTest {

    private static final Path FILE = Path.of("../data/emulated-runs.txt");
    private static final long MS = 1_000_000;
    private static final Set<String> SHORT = Set.of("zynqmp-flood", "sixteen-cores");

    static Stream<String> names() {
        return BuiltInScenarios.list().stream().map(Scenario::name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void leavesTheSameBytesAndLogOnAnyMachine(String name) throws IOException {
        assertThat(Files.readAllLines(FILE).stream().filter(line -> line.startsWith(name + " ")))
                .containsExactly(line(name));
    }

    @Test
    void theFileHasALineForEachScenario() throws IOException {
        assertThat(Files.readAllLines(FILE).stream().filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" ")[0])).containsExactlyElementsOf(names().toList());
    }

    /** Prints the file. */
    public static void main(String[] args) {
        System.out.println("# scenario, hash of its memory, hash of its log; see GoldenRunsTest");
        names().map(GoldenRunsTest::line).forEach(System.out::println);
    }

    private static String line(String name) {
        Scenario scenario = BuiltInScenarios.byName(name).orElseThrow();
        EmulationLog log = new EmulationLog();
        Emulation emulation = Emulation.of(scenario, 1, log);
        emulation.runUntil((SHORT.contains(name) ? 50 : 1200) * MS);
        MessageDigest memory = sha256();
        for (Region region : scenario.memory()) {
            memory.update(emulation.machine().memory().bytes(region.address(), Math.toIntExact(region.sizeBytes())));
        }
        MessageDigest text = sha256();
        for (LogEntry entry : log.entries()) {
            text.update((entry + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return String.join(" ", List.of(name, hash(memory), hash(text)));
    }

    private static String hash(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
