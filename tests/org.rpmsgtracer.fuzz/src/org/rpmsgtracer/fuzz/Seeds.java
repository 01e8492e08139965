/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.rpmsgtracer.trace.store.TraceInfo;
import org.rpmsgtracer.trace.store.TraceOptions;
import org.rpmsgtracer.trace.store.TraceWriter;

/** Writes what the fuzzer begins with, a folder for each target: {@code Seeds FOLDER}. */
public final class Seeds {

    private static final UUID TRACE = new UUID(0x0123_4567_89AB_4DEFL, 0x8123_4567_89AB_CDEFL);
    private static final List<String> FILTERS = List.of("type == Message and queue == 1",
            "src == 0x400 || dst in {0x35, 0x400..0x410}", "not (len > 8) && latency >= 10us",
            "payload contains 00:01", "service matches \"ec.*o\"", "occupancy(vdev0vring1) >= 90%",
            "severity >= warning", "time >= 1.5ms", "name == \"echo\"", "vring == vdev0vring0 && head != 3");

    private Seeds() {}

    /** Takes the folder. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path trace = Scratch.folder("seed.rpmsgtrace");
        for (int packetBytes : new int[] {TraceOptions.MIN_PACKET_BYTES, 1024, TraceOptions.MAX_PACKET_BYTES}) {
            FolderBytes.delete(trace);
            write(trace, packetBytes);
            save(folder, TraceFuzzer.class, "packets-" + packetBytes, FolderBytes.of(trace));
        }
        save(folder, MetadataFuzzer.class, "sample", Files.readAllBytes(trace.resolve("metadata")));
        for (String filter : FILTERS) {
            save(folder, FilterFuzzer.class, "filter-" + FILTERS.indexOf(filter),
                    filter.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void write(Path trace, int packetBytes) throws IOException {
        TraceInfo info = TraceInfo.of(TRACE, "fuzz", "1");
        try (TraceWriter writer = TraceWriter.create(trace, info, new TraceOptions(packetBytes, 64))) {
            SampleTraffic.events().forEach(writer::accept);
            writer.addDiscarded(2);
        }
    }

    private static void save(Path folder, Class<?> target, String name, byte[] content) throws IOException {
        Files.write(Files.createDirectories(folder.resolve(target.getSimpleName())).resolve(name), content);
    }
}
