/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be opened is said in one sentence, and what was shown before stays. */
class BadInputTest {

    @TempDir
    Path folder;

    @BeforeEach
    void startAfresh() throws Exception {
        Bench.startAfresh();
    }

    @Test
    void anEmptyFileIsNamedAndTheShownTraceStays() throws Exception {
        Bench.open(Bench.ECHO_PING);
        var before = Bench.shown().session();

        refused(Files.createFile(folder.resolve("empty.shm")));

        assertThat(Bench.shown().session()).isEqualTo(before);
    }

    @Test
    void aFolderWithoutMetadataIsNamed() throws Exception {
        refused(Files.createDirectory(folder.resolve("no.rpmsgtrace")));
    }

    @Test
    void aFileOfSomethingElseIsNamed() throws Exception {
        refused(Files.writeString(folder.resolve("letter.txt"), "Dear reader,\n"));
    }

    @Test
    void aVanishedFileIsNamed() throws Exception {
        refused(folder.resolve("gone.shm"));
    }

    private static void refused(Path path) {
        IStatus status = Bench.statusOfOpening(path);
        assertThat(status.getSeverity()).isEqualTo(IStatus.ERROR);
        assertThat(status.getMessage()).contains(path.getFileName().toString()).doesNotContain("\n");
    }
}
