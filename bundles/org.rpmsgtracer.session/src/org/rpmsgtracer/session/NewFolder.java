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
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A folder that is about to be filled, which can be put back as it was before.
 *
 * @param path  the folder, absolute
 * @param kept  what was there before: the folder, or the innermost of those around it
 * @param empty whether nothing was in it before; only then it can be put back
 */
record NewFolder(Path path, Path kept, boolean empty) {

    static NewFolder of(Path path) {
        Path absolute = path.toAbsolutePath();
        Path kept = absolute;
        while (!Files.exists(kept, LinkOption.NOFOLLOW_LINKS)) {
            kept = parent(kept);
        }
        return new NewFolder(absolute, kept, !kept.equals(absolute) || isEmptyFolder(absolute));
    }

    private static boolean isEmptyFolder(Path path) {
        try (DirectoryStream<Path> content = Files.newDirectoryStream(path)) {
            return !content.iterator().hasNext();
        } catch (IOException e) {
            // a file, or nothing that may be looked into: whoever fills it says so
            return false;
        }
    }

    private static Path parent(Path path) {
        return Objects.requireNonNull(path.getParent(), "a root is always there");
    }

    /** Deletes what was put into the folder, and what was not there before, because of some trouble. */
    void restoreAfter(Exception trouble) {
        try {
            restore();
        } catch (IOException left) {
            trouble.addSuppressed(left);
        }
    }

    private void restore() throws IOException {
        if (!empty) {
            return;
        }
        if (Files.exists(path)) {
            deleteContent();
        }
        for (Path made = path; !made.equals(kept); made = parent(made)) {
            Files.deleteIfExists(made);
        }
    }

    private void deleteContent() throws IOException {
        try (Stream<Path> walk = Files.walk(path)) {
            List<Path> innermostFirst =
                    walk.filter(each -> !each.equals(path)).sorted(Comparator.reverseOrder()).toList();
            for (Path each : innermostFirst) {
                Files.delete(each);
            }
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }
}
