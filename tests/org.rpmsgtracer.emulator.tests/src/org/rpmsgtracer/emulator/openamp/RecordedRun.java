/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.openamp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** A recording of real open-amp v2025.10 programs in tests/data/openamp, see the README.md beside it. */
record RecordedRun(List<Row> rows, byte[] image) {

    /** A call of a virtqueue function, in the order of both sides. */
    record Row(boolean atHost, Operation operation, int ring, int index, long bufferAddress, long src, long dst,
            byte[] payload) {

        /** Whether this is what publishes a message of the side's own. */
        boolean sends() {
            return atHost ? operation == Operation.DRIVER_ADD_AVAIL && ring == 1
                    : operation == Operation.DEVICE_ADD_USED && ring == 0;
        }

        /** Whether this takes a message of the other side. */
        boolean receives() {
            return atHost ? operation == Operation.DRIVER_GET_USED && ring == 0
                    : operation == Operation.DEVICE_GET_AVAIL && ring == 1;
        }

        /** Whether this gives a received buffer back. */
        boolean returnsReceived() {
            return atHost ? operation == Operation.DRIVER_ADD_AVAIL && ring == 0
                    : operation == Operation.DEVICE_ADD_USED && ring == 1;
        }
    }

    enum Operation {
        DRIVER_ADD_AVAIL, DRIVER_GET_USED, DEVICE_GET_AVAIL, DEVICE_ADD_USED, KICK
    }

    /** The recorder keeps so many bytes of a payload; the rest of a longer one is 0xA5 (README.md). */
    private static final int RECORDED_BYTES = 64;
    private static final Path FOLDER = Path.of("../data/openamp");

    static RecordedRun read(String program, String moment) {
        Path folder = FOLDER.resolve(program);
        try (InputStream image = unzip(folder.resolve(moment + ".shm.gz"))) {
            return new RecordedRun(readRows(folder.resolve(moment + ".events.csv.gz")), image.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Row> readRows(Path events) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(unzip(events), StandardCharsets.US_ASCII))) {
            return lines.lines().skip(1).map(RecordedRun::row).toList();
        }
    }

    private static InputStream unzip(Path file) throws IOException {
        return new GZIPInputStream(Files.newInputStream(file));
    }

    private static Row row(String line) {
        List<String> cells = new ArrayList<>(List.of(line.split(",", -1)));
        return new Row(cells.get(1).equals("host"), Operation.valueOf(cells.get(2).toUpperCase()),
                number(cells.get(3)), number(cells.get(4)), number(cells.get(6)), number(cells.get(7)),
                number(cells.get(8)), payload(cells.get(11), number(cells.get(9))));
    }

    private static int number(String cell) {
        return cell.isEmpty() ? 0 : Integer.parseInt(cell);
    }

    private static byte[] payload(String hex, int length) {
        byte[] payload = Arrays.copyOf(HexFormat.of().parseHex(hex), length);
        if (length > RECORDED_BYTES) {
            Arrays.fill(payload, RECORDED_BYTES, length, (byte) 0xA5);
        }
        return payload;
    }
}
