/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.foreign;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.rpmsgtracer.trace.ctf.Metadata;

/** Finds CTF traces of other tracers: the folder itself, or, as LTTng's sessions have it, some folders below. */
final class TraceFolders {

    static final String METADATA = "metadata";

    /** {@code archives/CHUNK/ust/uid/0/64-bit} is the deepest that LTTng makes. */
    private static final int MAX_DEPTH = 6;
    private static final int MAX_FOLDERS = 1024;

    /** How the metadata of our own traces begins, up to what differs from one to the other. */
    private static final byte[] OURS = ours();

    private final List<Path> found = new ArrayList<>();
    private int visited;

    private TraceFolders() {}

    private static byte[] ours() {
        String text = new String(new Metadata(new UUID(0, 0), 0, Map.of()).toBytes(), StandardCharsets.UTF_8);
        return text.substring(0, text.indexOf("uuid = ")).getBytes(StandardCharsets.UTF_8);
    }

    /** The folders with a trace of another tracer, in the order of their names; empty if there is none. */
    static List<Path> find(Path folder) throws IOException {
        TraceFolders folders = new TraceFolders();
        folders.visit(folder, 0);
        return folders.found;
    }

    private void visit(Path folder, int depth) throws IOException {
        if (++visited > MAX_FOLDERS) {
            return;
        }
        Path metadata = folder.resolve(METADATA);
        if (Files.isRegularFile(metadata)) {
            if (isForeign(metadata)) {
                found.add(folder);
            }
        } else if (depth < MAX_DEPTH) {
            for (Path inner : content(folder, Files::isDirectory)) {
                visit(inner, depth + 1);
            }
        }
    }

    /** What a folder has of a kind, hidden names left out, in the order of the names. */
    static List<Path> content(Path folder, DirectoryStream.Filter<Path> kind) throws IOException {
        List<Path> content = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path each : all) {
                if (!String.valueOf(each.getFileName()).startsWith(".") && kind.accept(each)) {
                    content.add(each);
                }
            }
        }
        content.sort(null);
        return content;
    }

    /** Whether it begins like CTF 1.8 and not like ours, whole or cut. */
    private static boolean isForeign(Path metadata) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(metadata)) {
            head = in.readNBytes(OURS.length);
        }
        boolean ours = Arrays.equals(head, 0, head.length, OURS, 0, head.length);
        return !ours && MetadataText.begins(head);
    }
}
