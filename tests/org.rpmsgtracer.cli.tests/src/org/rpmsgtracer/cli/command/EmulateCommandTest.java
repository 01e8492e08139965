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
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rpmsgtracer.cli.Run;
import org.rpmsgtracer.emulator.scenario.BuiltInScenarios;
import org.rpmsgtracer.emulator.scenario.Scenario;

import com.google.gson.JsonObject;

class EmulateCommandTest {

    @TempDir
    Path folder;

    @Test
    void listsNameSystemsAndLessonOfEachScenarioOnALine() {
        List<String> lines = Run.succeeding("emulate", "--list").lines();
        assertThat(lines).hasSameSizeAs(BuiltInScenarios.list());
        for (Scenario scenario : BuiltInScenarios.list()) {
            assertThat(lines).anyMatch(line -> line.startsWith(scenario.name() + "  ")
                    && line.contains("  " + String.join(", ", scenario.systems()) + "  ")
                    && line.endsWith("  " + scenario.teaches()));
        }
    }

    @Test
    void runsWhatItExported() throws IOException {
        Path file = folder.resolve("mine.amp");
        assertThat(Run.succeeding("emulate", "echo", "--export", file).out()).isEmpty();
        Path trace = folder.resolve("mine.rpmsgtrace");
        Run.succeeding("emulate", file, "-o", trace, "--duration", "300ms");
        Path original = folder.resolve("echo.rpmsgtrace");
        Run.succeeding("emulate", "echo", "-o", original, "--duration", "300ms");
        assertThat(Files.readAllBytes(trace.resolve("stream_0")))
                .isEqualTo(Files.readAllBytes(original.resolve("stream_0")));
    }

    @Test
    void exportsOverNobodysFile() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.amp"), "what took me all day");
        Run run = Run.of("emulate", "echo", "--export", file);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("rpmsg-tracer: " + file
                + ": found a file, expected none to write the scenario to\n");
        assertThat(file).hasContent("what took me all day");
    }

    @Test
    void listsEverythingThatIsWrongWithAScenarioFile() throws IOException {
        Path file = folder.resolve("bad.amp");
        Run.succeeding("emulate", "echo", "--export", file);
        Files.writeString(file, Files.readString(file).replace("64KiB", "64kB").replace("by=\"linux\"", "by=\"bsd\"")
                .replace("burst=\"1..40\"", "burst=\"-1\""));
        Run run = Run.of("emulate", file, "-o", folder.resolve("never.rpmsgtrace"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(3)
                .allSatisfy(line -> assertThat(line).startsWith("rpmsg-tracer: " + file + ", line ")
                        .contains("attribute").contains("found \"").contains("expected "));
        assertThat(folder.resolve("never.rpmsgtrace")).doesNotExist();
    }

    @Test
    void refusesTenMegabytesOfGarbageInOneLine() throws IOException {
        Path file = Files.writeString(folder.resolve("garbage.amp"), "x".repeat(10_000_000));
        Run run = Run.of("emulate", file);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("rpmsg-tracer: " + file
                + ": found more than 1048576 bytes, expected a scenario, which has fewer\n");
    }

    @Test
    void namesTheScenariosWhereThereIsNoneOfThatName() {
        Run run = Run.of("emulate", "ecko");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("scenario: found \"ecko\", expected ", "echo", "a file that ends with .amp");
        assertThat(Run.of("emulate", folder.resolve("missing.amp")).err()).contains("missing.amp: no such file");
    }

    @Test
    void followsAScript() throws IOException {
        Path script = Files.writeString(folder.resolve("demo.script"), """
                300ms send linux rpmsg-openamp-demo-channel "from the command line"
                400ms crash moon
                """);
        Path trace = folder.resolve("scripted.rpmsgtrace");
        Run run = Run.of("emulate", "echo", "-o", trace, "--duration", "500ms", "--script", script);
        assertThat(run.status()).isZero();
        assertThat(run.err()).startsWith("rpmsg-tracer: " + script + ", line 2: ").contains("moon").hasLineCount(1);
        assertThat(Run.succeeding("messages", trace).out()).contains("|from the command|");
    }

    @Test
    void printsWhatTheEmulatedSoftwarePrints() {
        List<String> lines = Run.succeeding("emulate", "echo", "--console", "-o", folder.resolve("told.rpmsgtrace"),
                "--duration", "50ms").lines();
        assertThat(lines).first().asString().matches("\\[    0\\.001000\\] linux: powering up rtos");
        assertThat(lines).anyMatch(line -> line.matches("\\[ +0\\.[0-9]{6}\\] rtos: is running now"));
        assertThat(lines).last().asString().contains("told.rpmsgtrace: ");
    }

    @Test
    void listsEverythingThatIsWrongWithAScript() throws IOException {
        Path script = Files.writeString(folder.resolve("bad.script"), "10 crash rtos\n\n1s explode rtos\n");
        Run run = Run.of("emulate", "echo", "--script", script, "-o", folder.resolve("never.rpmsgtrace"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(2)
                .anyMatch(
                        line -> line.startsWith("rpmsg-tracer: " + script + ", line 1: found \"10\", expected a time"))
                .anyMatch(line -> line.startsWith("rpmsg-tracer: " + script + ", line 3: found \"explode\", expected"));
        assertThat(folder.resolve("never.rpmsgtrace")).doesNotExist();
    }

    @Test
    void speedDoesNotShowInTheTrace() throws IOException {
        Path fast = folder.resolve("fast");
        Path paced = folder.resolve("paced");
        Run.succeeding("emulate", "echo", "-o", fast, "--duration", "200ms");
        Run.succeeding("emulate", "echo", "-o", paced, "--duration", "200ms", "--speed", "100x");
        assertThat(Files.readAllBytes(paced.resolve("stream_0")))
                .isEqualTo(Files.readAllBytes(fast.resolve("stream_0")));
        Run wrong = Run.of("emulate", "echo", "--speed", "0x");
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).contains("found \"0x\", expected max or a factor of real time");
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
    void twoProcessesRunAScenarioOverOneFile() {
        Path memory = folder.resolve("memory");
        CompletableFuture<Run> host = CompletableFuture.supplyAsync(() -> half("linux", memory));
        Run remote = half("rtos", memory);
        assertThat(remote.err()).isEmpty();
        assertThat(remote.out()).startsWith("runs rtos of echo over " + memory).endsWith("ended\n");
        assertThat(host.join()).extracting(Run::status, Run::err).containsExactly(0, "");
        assertThat(memory).isNotEmptyFile();
    }

    private static Run half(String core, Path memory) {
        return Run.of("emulate", "echo", "--cores", core, "--shared", memory, "--duration", "300ms");
    }

    @Test
    void aHalfRecordsNothingAndNamesItsCores() {
        Path memory = folder.resolve("memory");
        assertThat(Run.of("emulate", "echo", "--cores", "linux").err()).contains("--shared");
        assertThat(Run.of("emulate", "echo", "--cores", "linux", "--shared", memory, "--speed", "2x").err())
                .contains("--speed: found with --cores, which records nothing");
        assertThat(Run.of("emulate", "echo", "--cores", "moon", "--shared", memory).err())
                .contains("cores: found moon, expected some of linux,rtos, not all");
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
