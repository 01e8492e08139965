/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.fuzz;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.rpmsgtracer.trace.store.TraceOptions;

/** Writes what the fuzzer begins with, a folder for each target: {@code Seeds FOLDER}. */
public final class Seeds {

    private static final List<String> FILTERS = List.of("type == Message and queue == 1",
            "src == 0x400 || dst in {0x35, 0x400..0x410}", "not (len > 8) && latency >= 10us",
            "payload contains 00:01", "service matches \"ec.*o\"", "occupancy(vdev0vring1) >= 90%",
            "severity >= warning", "time >= 1.5ms", "name == \"echo\"", "vring == vdev0vring0 && head != 3");

    /** What the metadata of other tracers has and ours has not. */
    private static final String TSDL = """
            /* CTF 1.8 */
            typealias integer { size = 27; align = 1; signed = false; } := uint27_t;
            typedef enum : integer { size = 5; align = 1; } { A = 0 ... 3, B, "c d" = 30 } five;
            trace { major = 1; minor = 8; byte_order = le; packet.header := struct { integer { size = 32; } magic; }; };
            env { hostname = "h"; value = -3; };
            clock { name = mono; freq = 209000000; precision = 10; offset_s = 1; offset = 5; };
            callsite { name = x; };
            struct place { five tag; uint27_t stamp; } align(8);
            stream {
                packet.context := struct { integer { size = 64; } content_size; integer { size = 64; } packet_size; };
                event.header := struct {
                    enum : integer { size = 5; align = 1; } { compact = 0 ... 30, extended = 31 } id;
                    variant <id> {
                        struct { integer { size = 27; align = 1; map = clock.mono.value; } timestamp; } compact;
                        struct { integer { size = 32; } id; integer { size = 64; map = clock.mono.value; } timestamp; }
                            extended;
                    } v;
                } align(8);
            };
            event {
                name = "p:e";
                id = 0;
                loglevel = 3;
                fields := struct {
                    integer { size = 8; encoding = UTF8; } text[4];
                    integer { size = 8; } _n;
                    floating_point { exp_dig = 11; mant_dig = 53; byte_order = le; } f[_n];
                    string s;
                    struct place where;
                };
            };
            """;

    private Seeds() {}

    /** Takes the folder. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path trace = Scratch.folder("seed.rpmsgtrace");
        for (int packetBytes : new int[] {TraceOptions.MIN_PACKET_BYTES, 1024, TraceOptions.MAX_PACKET_BYTES}) {
            SampleTraces.write(trace, packetBytes);
            save(folder, TraceFuzzer.class, "packets-" + packetBytes, FolderBytes.of(trace));
        }
        save(folder, IndexFuzzer.class, "unopened", FolderBytes.of(trace));
        save(folder, IndexFuzzer.class, "opened", FolderBytes.of(SampleTraces.opened(trace)));
        for (int section = 0; section < SectionFuzzer.SECTIONS.size(); section++) {
            save(folder, SectionFuzzer.class, SectionFuzzer.SECTIONS.get(section), SectionFuzzer.seed(section));
        }
        save(folder, MetadataFuzzer.class, "sample", Files.readAllBytes(trace.resolve("metadata")));
        String ours = Files.readString(trace.resolve("metadata")).replaceFirst("\n", "\n/* by another tracer */\n");
        Files.writeString(trace.resolve("metadata"), ours);
        save(folder, ForeignFuzzer.class, "ours", FolderBytes.of(trace));
        Files.writeString(trace.resolve("metadata"), TSDL);
        Files.write(trace.resolve("stream_0"), otherPacket());
        save(folder, ForeignFuzzer.class, "other", FolderBytes.of(trace));
        save(folder, TsdlFuzzer.class, "ours", ours.getBytes(StandardCharsets.UTF_8));
        save(folder, TsdlFuzzer.class, "other", TSDL.getBytes(StandardCharsets.UTF_8));
        for (String filter : FILTERS) {
            save(folder, FilterFuzzer.class, "filter-" + FILTERS.indexOf(filter),
                    filter.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A packet with one event, as {@link #TSDL} says. */
    private static byte[] otherPacket() {
        ByteBuffer packet = ByteBuffer.allocate(44).order(ByteOrder.LITTLE_ENDIAN);
        packet.putInt(0xC1FC_1FC1).putLong(Byte.SIZE * packet.capacity()).putLong(Byte.SIZE * packet.capacity());
        packet.putInt(100 << 5).putInt(0x0063_6261).put((byte) 1).putDouble(1.5);
        return packet.put((byte) 'h').put((byte) 'i').put((byte) 0).putInt(200 << 5 | 30).array();
    }

    private static void save(Path folder, Class<?> target, String name, byte[] content) throws IOException {
        Files.write(Files.createDirectories(folder.resolve(target.getSimpleName())).resolve(name), content);
    }
}
