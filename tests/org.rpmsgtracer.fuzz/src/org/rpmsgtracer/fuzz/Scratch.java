/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the files of an input lie while they are read: in the folder for temporary files, one for each process. */
final class Scratch {

    private Scratch() {}

    static Path folder(String name) {
        try {
            Path parent = Files.createTempDirectory("rpmsg-tracer-fuzz");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                try {
                    FolderBytes.delete(parent);
                } catch (IOException e) {
                    System.err.println(e);
                }
            }));
            return parent.resolve(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
