/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.capture.recording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

import org.rpmsgtracer.trace.event.Direction;

/**
 * One of the OpenAMP recordings: a memory image, and what a recorder inside both programs logged. See the README beside
 * each.
 */
public final class Recording {

    private static final Path FOLDER = Path.of("../data/openamp");

    private final String name;

    /** @param name folder and stage, such as {@code echo-ping/end} */
    public Recording(String name) {
        this.name = name;
    }

    /** A file of the recording. */
    public Path file(String suffix) {
        return FOLDER.resolve(name + suffix);
    }

    public Path image() {
        return file(".shm.gz");
    }

    /** The unpacked image. */
    public byte[] imageBytes() {
        return unpacked(image());
    }

    /** The messages sent one way, in order: the n-th one was published by ring entry n. */
    public List<SentMessage> sent(Direction direction) {
        List<SentMessage> messages = new ArrayList<>();
        String publishing = switch (direction) {
            case REMOTE_TO_HOST -> "device_add_used,0,";
            case HOST_TO_REMOTE -> "driver_add_avail,1,";
        };
        for (String line : lines(file(".events.csv.gz"))) {
            if (line.contains(publishing)) {
                messages.add(SentMessage.parse(line));
            }
        }
        return messages;
    }

    /** Unpacks a whole file. */
    public static byte[] unpacked(Path file) {
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.US_ASCII))) {
            return in.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
