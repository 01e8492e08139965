/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage;

/** Events to store: one of each kind with values that tell fields apart, and seeded random ones. */
public final class SampleEvents {

    private static final long MAX_U32 = 0xFFFF_FFFFL;

    private SampleEvents() {}

    /** One event of each kind, a microsecond apart. */
    public static List<Event> oneOfEachKind() {
        QueueId queue = new QueueId(0xABCD);
        return List.of(
                new VringConfigured(1_000, queue, "vdev0vring1", Direction.REMOTE_TO_HOST, "host", "remote", 256, 4096,
                        0x1004_0000L, 0x1004_1000L, 0xFFFF_FFFF_0000_2000L, 0xFFFE, 3, 255, 512),
                new ChainOffered(2_000, queue, 0xFFFF, 17, 0x8000_0000_1004_4000L, MAX_U32, 2, 3),
                new ChainReturned(3_000, queue, 0x8000, 18, 512),
                new Kick(4_000, queue),
                new Interrupt(5_000, new QueueId(0)),
                new KickSuppressed(6_000, queue, Role.DEVICE),
                new Message(7_000, queue, 0x1234, 19, 0x400, 0x35, 0x2_0000, 0xFFFF, 0x8001,
                        Payload.of(new byte[] {0, 1, 127, -128, -1}), Evidence.UNVERIFIED, true),
                new Announcement(8_000, queue, 20, NameServiceMessage.Action.CREATE_ACK, "rpmsg-openamp-demo-channel",
                        MAX_U32),
                new Lost(9_000, queue, Long.MAX_VALUE, Lost.Reason.GAP),
                new EndpointCreated(10_000, "remote", 0x400, "rpmsg-tty"),
                new EndpointDestroyed(11_000, "remote", 0x401, ""),
                new ChannelCreated(12_000, "host", "rpmsg-raw", 0x402, MAX_U32),
                new ChannelDestroyed(13_000, "host", "rpmsg-ctrl", 0x403, 0x404),
                new LifeCycleChanged(14_000, "vdev0", "ACKNOWLEDGE|DRIVER|DRIVER_OK"),
                new Note(15_000, Severity.ERROR, "vdev0vring1 descriptor 17",
                        "das Ende fehlt: \u201Eça\u201C \uD83D\uDE80\n"));
    }

    /** Random events in time order, several of them at the same time. */
    public static List<Event> random(Random random, int count) {
        List<Event> events = new ArrayList<>();
        long timeNs = 0;
        for (int i = 0; i < count; i++) {
            timeNs += random.nextInt(3) * random.nextInt(1_000);
            events.add(random(random, timeNs));
        }
        return events;
    }

    /** Random events in time order, no two at the same time. */
    public static List<Event> randomApart(Random random, int count) {
        List<Event> events = new ArrayList<>();
        long timeNs = 0;
        for (int i = 0; i < count; i++) {
            timeNs += 1 + random.nextInt(1_000);
            events.add(random(random, timeNs));
        }
        return events;
    }

    private static Event random(Random r, long timeNs) {
        QueueId queue = new QueueId(u16(r));
        return switch (r.nextInt(15)) {
            case 0 -> new VringConfigured(timeNs, queue, text(r), any(r, Direction.values()), text(r), text(r),
                    r.nextInt(Integer.MAX_VALUE), u32(r), r.nextLong(), r.nextLong(), r.nextLong(), u16(r), u16(r),
                    r.nextInt(Integer.MAX_VALUE), u32(r));
            case 1 -> new ChainOffered(timeNs, queue, u16(r), u16(r), r.nextLong(), u32(r), u16(r), u16(r));
            case 2 -> new ChainReturned(timeNs, queue, u16(r), u16(r), u32(r));
            case 3 -> new Kick(timeNs, queue);
            case 4 -> new Interrupt(timeNs, queue);
            case 5 -> new KickSuppressed(timeNs, queue, any(r, Role.values()));
            case 6 -> new Message(timeNs, queue, u16(r), u16(r), u32(r), u32(r), u32(r), u16(r), u16(r),
                    Payload.of(bytes(r)), any(r, Evidence.values()), r.nextBoolean());
            case 7 -> new Announcement(timeNs, queue, u16(r), any(r, NameServiceMessage.Action.values()), text(r),
                    u32(r));
            case 8 -> new Lost(timeNs, queue, r.nextLong(1, Long.MAX_VALUE), any(r, Lost.Reason.values()));
            case 9 -> new EndpointCreated(timeNs, text(r), u32(r), text(r));
            case 10 -> new EndpointDestroyed(timeNs, text(r), u32(r), text(r));
            case 11 -> new ChannelCreated(timeNs, text(r), text(r), u32(r), u32(r));
            case 12 -> new ChannelDestroyed(timeNs, text(r), text(r), u32(r), u32(r));
            case 13 -> new LifeCycleChanged(timeNs, text(r), text(r));
            default -> new Note(timeNs, any(r, Severity.values()), text(r), text(r));
        };
    }

    private static int u16(Random random) {
        return random.nextInt(0x1_0000);
    }

    private static long u32(Random random) {
        return random.nextLong() & MAX_U32;
    }

    private static byte[] bytes(Random random) {
        byte[] bytes = new byte[random.nextInt(64)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(20), 1, 0x2000).collect(StringBuilder::new, StringBuilder::appendCodePoint,
                StringBuilder::append).toString();
    }

    private static <T> T any(Random random, T[] constants) {
        return constants[random.nextInt(constants.length)];
    }
}
