/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;
import org.rpmsgtracer.trace.event.Announcement;
import org.rpmsgtracer.trace.event.ChainOffered;
import org.rpmsgtracer.trace.event.ChainReturned;
import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.trace.event.Evidence;
import org.rpmsgtracer.trace.event.Kick;
import org.rpmsgtracer.trace.event.LifeCycleChanged;
import org.rpmsgtracer.trace.event.Lost;
import org.rpmsgtracer.trace.event.Message;
import org.rpmsgtracer.trace.event.Payload;
import org.rpmsgtracer.trace.event.QueueId;
import org.rpmsgtracer.trace.event.VringConfigured;
import org.rpmsgtracer.trace.store.TraceInfo;
import org.rpmsgtracer.trace.store.TraceOptions;
import org.rpmsgtracer.trace.store.TraceWriter;

/** Traces of a small system, with late events, lost messages and events that the recorder dropped. */
final class WrittenTraces {

    private WrittenTraces() {}

    /** A trace of a random recording; the seed is its identity, too. */
    static Path random(Path folder, long seed, int events) throws IOException {
        return random(folder, seed, events, 0);
    }

    /** As {@link #random(Path, long, int)}, with a clock that begins at a time of day. */
    static Path random(Path folder, long seed, int events, long clockOffsetNs) throws IOException {
        Random random = new Random(seed);
        TraceInfo info = new TraceInfo(UUID.nameUUIDFromBytes(("seed" + seed).getBytes(StandardCharsets.UTF_8)), "test",
                TraceInfo.RPMSG_TRACER, "1", clockOffsetNs, Map.of("seed", Long.toString(seed)));
        TraceOptions options = TraceOptions.defaults().withPacketBytes(128 + random.nextInt(2000));
        try (TraceWriter writer = TraceWriter.create(folder, info, options)) {
            writer.accept(ring(0, Direction.REMOTE_TO_HOST));
            writer.accept(ring(1, Direction.HOST_TO_REMOTE));
            long nowNs = 0;
            int[] idx = new int[4];
            for (int i = 2; i < events; i++) {
                nowNs += random.nextInt(3) * 10L;
                event(random, nowNs, idx, writer);
                if (random.nextInt(40) == 0) {
                    writer.addDiscarded(1 + random.nextInt(5));
                }
                if (random.nextInt(60) == 0) {
                    writer.flush();
                }
            }
        }
        return folder;
    }

    private static VringConfigured ring(int queue, Direction direction) {
        return new VringConfigured(0, new QueueId(queue), "vdev0vring" + queue, direction, "linux", "rtos", 16, 16,
                0x1000, 0x2000, 0x3000, 0, 0, 0, 0);
    }

    private static void event(Random random, long nowNs, int[] idx, TraceWriter writer) {
        int number = random.nextInt(2);
        QueueId queue = new QueueId(number);
        int avail = idx[number];
        int used = idx[2 + number];
        switch (random.nextInt(9)) {
            case 0, 1, 2 -> {
                if (avail - used < 16) {
                    idx[number]++;
                    writer.accept(new ChainOffered(nowNs, queue, avail, avail & 15, 0x1000, 512, 0, 1));
                } else {
                    writer.accept(new Kick(nowNs, queue));
                }
            }
            case 3, 4 -> {
                if (avail > used) {
                    idx[2 + number]++;
                    writer.accept(new ChainReturned(nowNs, queue, used, used & 15, 512));
                } else {
                    writer.accept(new Kick(Math.max(0, nowNs - 7), queue));
                }
            }
            case 5, 6 -> writer.accept(new Message(nowNs, queue, 0, random.nextInt(16), 0x400, 0x401, 0, 9, 0,
                    Payload.of(new byte[random.nextInt(40)]), Evidence.VERIFIED, false));
            case 7 -> writer.accept(new Announcement(nowNs, queue, 0, Action.CREATE, "service", 0x400));
            default -> writer.accept(random.nextBoolean()
                    ? new Lost(nowNs, queue, 3, Lost.Reason.GAP)
                    : new LifeCycleChanged(nowNs, "vdev0", "DRIVER_OK"));
        }
    }
}
