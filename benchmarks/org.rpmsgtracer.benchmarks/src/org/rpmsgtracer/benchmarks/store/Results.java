/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.benchmarks.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The results so far: a file for each row, so that a run that broke off can go on. */
final class Results {

    private final Path folder;

    private Results(Path folder) {
        this.folder = folder;
    }

    static Results open(Path folder) throws IOException {
        return new Results(Files.createDirectories(folder));
    }

    void put(Row row, Row.Result result) throws IOException {
        StringBuilder text =
                new StringBuilder().append(result.measured()).append('\n').append(result.heapMb()).append('\n');
        result.details().forEach(line -> text.append(line).append('\n'));
        Files.writeString(file(row), text);
    }

    Optional<Row.Result> of(Row row) {
        try {
            List<String> lines = Files.readAllLines(file(row));
            return Optional
                    .of(new Row.Result(lines.get(0), Integer.parseInt(lines.get(1)), lines.subList(2, lines.size())));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(Row row) {
        return folder.resolve(row.id());
    }
}
