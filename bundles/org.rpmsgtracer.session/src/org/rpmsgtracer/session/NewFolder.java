/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A folder that is about to be filled, which can be put back as it was before.
 *
 * @param path    the folder
 * @param existed whether it was there before
 * @param empty   whether nothing was in it before; only then it can be put back
 */
record NewFolder(Path path, boolean existed, boolean empty) {

    static NewFolder of(Path path) throws IOException {
        boolean existed = Files.exists(path);
        return new NewFolder(path, existed, !existed || isEmptyFolder(path));
    }

    private static boolean isEmptyFolder(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (DirectoryStream<Path> content = Files.newDirectoryStream(path)) {
            return !content.iterator().hasNext();
        }
    }

    /** Deletes what was put into the folder, and the folder itself unless it was there before. */
    void restore() throws IOException {
        if (!empty || !Files.exists(path)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(path)) {
            List<Path> innermostFirst = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path each : innermostFirst) {
                if (!existed || !each.equals(path)) {
                    Files.delete(each);
                }
            }
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }
}
