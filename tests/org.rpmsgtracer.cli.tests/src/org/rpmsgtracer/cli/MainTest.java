/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    private static final List<String> COMMANDS =
            List.of("open", "emulate", "import", "info", "repair", "messages", "events");

    @TempDir
    Path folder;

    @Test
    void helpListsTheCommands() {
        String help = Run.succeeding("--help").out();
        assertThat(help).startsWith("Usage: rpmsg-tracer");
        assertThat(COMMANDS).allSatisfy(command -> assertThat(help).containsPattern("(?m)^  " + command + " "));
    }

    @Test
    void everyCommandExplainsItself() {
        assertThat(COMMANDS).allSatisfy(command -> assertThat(Run.succeeding(command, "--help").out())
                .startsWith("Usage: rpmsg-tracer " + command));
    }

    @Test
    void wrongUsageIsOneLine() {
        assertFailsWithOneLine("no command given");
        assertFailsWithOneLine("'nonsense'", "nonsense");
        assertFailsWithOneLine("'TRACE'", "info");
        assertFailsWithOneLine("--colour", "info", "x", "--colour");
        assertFailsWithOneLine("found \"2\", expected max or a factor of real time", "emulate", "echo", "--speed", "2");
        assertFailsWithOneLine("found \"yaml\", expected text or csv or jsonl", "events", "x", "--format", "yaml");
        assertFailsWithOneLine("found \"5 s\"", "emulate", "echo", "--duration", "5 s");
        assertFailsWithOneLine("found \"nowhere\", expected echo", "emulate", "nowhere");
        assertFailsWithOneLine("no scenario given", "emulate");
        assertFailsWithOneLine("script rpmsg-tracer", "open");
    }

    @Test
    void whatIsNoTraceIsOneLineThatNamesIt() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no trace");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        for (String command : List.of("info", "messages", "events", "repair")) {
            assertFailsWithOneLine(folder.resolve("missing").toString(), command, folder.resolve("missing"));
            assertFailsWithOneLine(file.toString(), command, file);
            assertFailsWithOneLine(empty.toString(), command, empty);
        }
    }

    @Test
    void whatCannotBeImportedIsOneLineThatNamesItAndLeavesNothingBehind() throws IOException {
        Path trace = folder.resolve("new.rpmsgtrace");
        Path text = Files.writeString(folder.resolve("text"), "not an image");
        Path nothing = Files.write(folder.resolve("nothing"), new byte[0]);
        Path zeros = Files.write(folder.resolve("zeros"), new byte[0x10000]);
        Path noMetadata = Files.createDirectory(folder.resolve("folder"));
        for (Path input : List.of(folder.resolve("missing"), text, nothing, zeros, noMetadata)) {
            assertFailsWithOneLine(input.toString(), "import", input, "-o", trace);
            assertThat(trace).doesNotExist();
        }
    }

    @Test
    void aFolderThatHoldsSomethingIsNotOverwritten() {
        Path trace = Run.importedImage(folder);
        assertFailsWithOneLine(trace.toString(), "import", Run.IMAGE, "-o", trace);
        assertFailsWithOneLine(trace.toString(), "emulate", "echo", "-o", trace);
        Run.succeeding("info", trace);
    }

    @Test
    void endsQuietlyWhenNobodyReadsOn() {
        assertThat(statusWithOutputThatFails("Broken pipe", 3)).isEqualTo("0 ");
    }

    @Test
    void saysThatStandardOutputIsFull() {
        assertThat(statusWithOutputThatFails("No space left on device", 3))
                .isEqualTo("2 rpmsg-tracer: standard output: No space left on device\n");
    }

    @Test
    void saysThatStandardOutputIsFullAtTheVeryEnd() {
        assertThat(statusWithOutputThatFails("No space left on device", Integer.MAX_VALUE))
                .isEqualTo("2 rpmsg-tracer: standard output: No space left on device\n");
    }

    @Test
    void saysThatTheHelpCouldNotBePrinted() {
        assertThat(statusWithOutputThatFails("No space left on device", 1, "--help"))
                .isEqualTo("2 rpmsg-tracer: standard output: No space left on device\n");
    }

    /** Lists events to an output that fails at its n-th write, or at the flush if there are fewer. */
    private String statusWithOutputThatFails(String reason, int write) {
        Path trace = folder.resolve("echo.rpmsgtrace");
        Run.succeeding("emulate", "echo", "-o", trace, "--duration", "1s");
        return statusWithOutputThatFails(reason, write, "events", trace.toString());
    }

    @SuppressWarnings("resource") // there is nothing behind the output
    private static String statusWithOutputThatFails(String reason, int write, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(new FailingOutput(reason, write), err, arguments);
        return status + " " + err.toString(StandardCharsets.UTF_8);
    }

    private static final class FailingOutput extends OutputStream {

        private final String reason;
        private final int failingWrite;
        private int writes;

        FailingOutput(String reason, int failingWrite) {
            this.reason = reason;
            this.failingWrite = failingWrite;
        }

        @Override
        public void write(int b) throws IOException {
            if (++writes >= failingWrite) {
                throw new IOException(reason);
            }
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            write(0);
        }

        @Override
        public void flush() throws IOException {
            throw new IOException(reason);
        }
    }

    private static void assertFailsWithOneLine(String part, Object... arguments) {
        Run run = Run.of(arguments);
        assertThat(run.status()).as(run.err()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(part).endsWith("\n").hasLineCount(1).doesNotContain("\tat ", "internal error");
    }
}
