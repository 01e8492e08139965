/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.openamp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Copies of the memory that were taken while the programs of a recording ran (tests/data/openamp/echo-ping-series). */
record RecordedSeries(List<RecordedRun.Row> rows, List<Copy> copies) {

    /** One copy, and the publishing indices just before and after it was taken. */
    record Copy(int number, int used0Before, int used0After, int avail1Before, int avail1After, byte[] memory) {

        /** Whether no message was published meanwhile. */
        boolean isInstant() {
            return used0Before == used0After && avail1Before == avail1After;
        }

        boolean showsIndices(int used0, int avail1) {
            return used0 == used0Before && avail1 == avail1Before;
        }
    }

    private static final Path FOLDER = Path.of("../data/openamp/echo-ping-series");

    static RecordedSeries read() {
        try (InputStream memory = new GZIPInputStream(Files.newInputStream(FOLDER.resolve("series.bin.gz")))) {
            List<Copy> copies = new ArrayList<>();
            for (String line : Files.readAllLines(FOLDER.resolve("series.csv")).subList(1, 61)) {
                String[] cells = line.split(",");
                copies.add(new Copy(Integer.parseInt(cells[0]), Integer.parseInt(cells[3]), Integer.parseInt(cells[4]),
                        Integer.parseInt(cells[5]), Integer.parseInt(cells[6]), memory.readNBytes(Board.SIZE_BYTES)));
            }
            return new RecordedSeries(RecordedRun.readRows(FOLDER.resolve("series.events.csv.gz")), copies);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
