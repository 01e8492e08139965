/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

import org.rpmsgtracer.protocol.memory.BufferMemory;
import org.rpmsgtracer.protocol.virtio.Vring;
import org.rpmsgtracer.protocol.virtio.VringLayout;

/** The bytes that a real Linux had in its rings and buffers at one moment, with their addresses. */
record RecordedMemory(int num, List<Segment> segments) {

    private static final Pattern SEGMENT = Pattern.compile("\"name\": \"([^\"]*)\",\\s*\"guest_phys\": \"([^\"]*)\","
            + "\\s*\"length\": (\\d+),\\s*\"file_offset\": (\\d+)");
    private static final Pattern RING_SIZE = Pattern.compile("\"ring_size\": \\[\\s*(\\d+)");

    /** A range of memory, such as {@code vq0.desc}. */
    record Segment(String name, long address, byte[] bytes) {}

    static RecordedMemory read(Path folder, String tag) throws IOException {
        String description = Files.readString(folder.resolve("mem-" + tag + ".json"));
        byte[] all;
        try (InputStream in = new GZIPInputStream(Files.newInputStream(folder.resolve("mem-" + tag + ".bin.gz")))) {
            all = in.readAllBytes();
        }
        Matcher size = RING_SIZE.matcher(description);
        if (!size.find()) {
            throw new IOException("no ring_size in " + folder + " at " + tag);
        }
        List<Segment> segments = new ArrayList<>();
        SEGMENT.matcher(description).results().forEach(match -> {
            int offset = Integer.parseInt(match.group(4));
            segments.add(new Segment(match.group(1), Long.decode(match.group(2)),
                    Arrays.copyOfRange(all, offset, offset + Integer.parseInt(match.group(3)))));
        });
        return new RecordedMemory(Integer.parseInt(size.group(1)), segments);
    }

    Segment segment(String name) {
        return segments.stream().filter(segment -> segment.name().startsWith(name)).findFirst().orElseThrow();
    }

    VringLayout layout(int vq) {
        return new VringLayout(num, segment("vq" + vq + ".desc").address(), segment("vq" + vq + ".avail").address(),
                segment("vq" + vq + ".used").address());
    }

    /** The ring as it was, in a memory of its own. */
    Vring vring(int vq) {
        BufferMemory memory = BufferMemory.heap(LinuxReplay.MEMORY, LinuxReplay.MEMORY_BYTES);
        segments.forEach(it -> memory.write(it.address(), it.bytes(), 0, it.bytes().length));
        return new Vring(memory, layout(vq));
    }
}
