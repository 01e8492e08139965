/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rpmsgtracer.trace.ctf.PacketBuilder;
import org.rpmsgtracer.trace.ctf.PacketHeader;
import org.rpmsgtracer.trace.event.Kick;
import org.rpmsgtracer.trace.event.QueueId;

/** A stream of a million tiny packets, more than any recorder makes, is read in bounded memory. */
class ManyPacketsTest {

    private static final int PACKETS = 1_000_000;
    private static final long MAX_HEAP_BYTES = 24 << 20;

    @TempDir
    private Path temp;

    @Test
    void keepsNoMoreInMemoryThanOfALongRecording() throws Exception {
        Path folder = Traces.write(temp.resolve("a.rpmsgtrace"), TraceOptions.defaults(), List.of());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve("stream_0")), 1 << 16)) {
            PacketBuilder packet = new PacketBuilder(Traces.INFO.uuid(), 100, 0);
            for (int i = 0; i < PACKETS; i++) {
                packet.add(new Kick(i, new QueueId(1)));
                PacketHeader header = packet.finish(0);
                out.write(packet.bytes(), 0, header.packetBytes());
                packet.next();
            }
        }
        for (boolean kept : new boolean[] {false, true}) {
            assertThat(Files.exists(folder.resolve(".rpmsgtracer").resolve(StreamSection.NAME))).isEqualTo(kept);
            long before = heapBytes();
            try (TraceReader reader = TraceReader.open(folder)) {
                assertThat(heapBytes() - before).isLessThan(MAX_HEAP_BYTES);
                assertThat(reader.packetCount()).isEqualTo(PACKETS);
                assertThat(reader.damages()).isEmpty();
                for (int number : new int[] {0, 1, PacketTable.HELD - 1, PacketTable.HELD, PACKETS - 1}) {
                    EventCursor cursor = reader.cursorAt(number);
                    assertThat(cursor.advance()).isTrue();
                    assertThat(cursor.event().timeNs()).isEqualTo(number);
                    assertThat(reader.packetWithTime(number)).isEqualTo(number);
                }
                EventCursor cursor = reader.cursor();
                int count = 0;
                while (cursor.advance()) {
                    count++;
                }
                assertThat(count).isEqualTo(PACKETS);
            }
        }
    }

    private static long heapBytes() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }
}
