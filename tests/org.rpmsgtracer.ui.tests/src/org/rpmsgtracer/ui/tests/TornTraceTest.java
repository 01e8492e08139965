/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rpmsgtracer.emulator.scenario.BuiltInScenarios;
import org.rpmsgtracer.session.EmulatedRecording;
import org.rpmsgtracer.session.EmulationOptions;
import org.rpmsgtracer.session.Speed;
import org.rpmsgtracer.ui.ViewId;

/** What is missing from a trace, or breaks while it is open, is told; what can be read is shown. */
class TornTraceTest {

    @TempDir
    Path folder;

    @BeforeEach
    void startAfresh() throws Exception {
        Bench.startAfresh();
        ErrorDialog.AUTOMATED_MODE = false; // the test harness lets no dialog open
    }

    @AfterEach
    void close() {
        ErrorDialog.AUTOMATED_MODE = true;
        dialog().ifPresent(Shell::close);
        Bench.shown().close();
    }

    @Test
    void whatIsLeftIsShownAndADialogSaysThatSomethingIsMissing() throws Exception {
        Path trace = recording();
        cut(trace, 10);

        Bench.open(trace);

        Bench.waitUntil("a dialog opens", () -> dialog().isPresent());
        Bench.screenshot("torn-trace");
        assertThat(Bench.control(ViewId.MESSAGES, Table.class).getItemCount()).isPositive();
        assertThat(Bench.shown().session())
                .hasValueSatisfying(session -> assertThat(session.missing()).singleElement().asString()
                        .contains("stream_0"));
    }

    @Test
    void aTraceThatBreaksWhileItIsOpenIsToldWhenAMessageCannotBeRead() throws Exception {
        Path trace = recording();
        Bench.open(trace);

        cut(trace, Files.size(trace.resolve("stream_0")));
        Bench.shown().select(Bench.shown().index().messages(0, Long.MAX_VALUE).row(0));

        Bench.waitUntil("a dialog opens", () -> dialog().isPresent());
    }

    private Path recording() throws Exception {
        Path trace = folder.resolve("torn.rpmsgtrace");
        EmulatedRecording.create(new EmulationOptions(BuiltInScenarios.byName("echo").orElseThrow(), 7,
                OptionalLong.of(2_000_000_000L), Speed.MAX, trace)).run();
        return trace;
    }

    private static void cut(Path trace, long bytes) throws Exception {
        try (FileChannel stream = FileChannel.open(trace.resolve("stream_0"), StandardOpenOption.WRITE)) {
            stream.truncate(stream.size() - bytes);
        }
    }

    private static Optional<Shell> dialog() {
        return Arrays.stream(Display.getCurrent().getShells())
                .filter(shell -> shell.isVisible() && shell.getParent() != null).findFirst();
    }
}
