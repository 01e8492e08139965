/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.filter;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;
import org.rpmsgtracer.trace.event.Announcement;
import org.rpmsgtracer.trace.event.ChainOffered;
import org.rpmsgtracer.trace.event.ChainReturned;
import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.Evidence;
import org.rpmsgtracer.trace.event.Interrupt;
import org.rpmsgtracer.trace.event.Kick;
import org.rpmsgtracer.trace.event.KickSuppressed;
import org.rpmsgtracer.trace.event.LifeCycleChanged;
import org.rpmsgtracer.trace.event.Lost;
import org.rpmsgtracer.trace.event.Message;
import org.rpmsgtracer.trace.event.Note;
import org.rpmsgtracer.trace.event.Payload;
import org.rpmsgtracer.trace.event.QueueId;
import org.rpmsgtracer.trace.event.Role;
import org.rpmsgtracer.trace.event.Severity;
import org.rpmsgtracer.trace.event.VringConfigured;

/** The recording of the examples in {@code releng/docs/filter.md}. */
final class ExampleRecording {

    private static final QueueId TO_HOST = new QueueId(0);
    private static final QueueId TO_REMOTE = new QueueId(1);

    private ExampleRecording() {}

    static List<Event> events() {
        List<Event> events = new ArrayList<>();
        events.add(configured(TO_HOST, Direction.REMOTE_TO_HOST));
        events.add(configured(TO_REMOTE, Direction.HOST_TO_REMOTE));
        events.add(new LifeCycleChanged(100_000, "vdev0", "DRIVER_OK"));
        events.add(new ChainOffered(200_000, TO_HOST, 0, 0, 0x10000, 512, 2, 1));
        events.add(new ChainOffered(200_000, TO_HOST, 1, 1, 0x10200, 512, 2, 1));
        events.add(new ChainReturned(1_000_000, TO_HOST, 0, 0, 512));
        events.add(message(1_000_000, TO_HOST, 0, 0x400, 53, 40, "rpmsg-tty", Evidence.VERIFIED));
        events.add(new Announcement(1_000_000, TO_HOST, 0, Action.CREATE, "rpmsg-tty", 0x400));
        events.add(new Interrupt(1_100_000, TO_HOST));
        events.add(new ChainOffered(2_500_000, TO_HOST, 2, 0, 0x10000, 512, 2, 1));
        events.add(new ChainOffered(3_000_000, TO_REMOTE, 0, 0, 0x20000, 22, 0, 1));
        events.add(message(3_000_000, TO_REMOTE, 0, 0x401, 0x400, 6, "ping 1", Evidence.VERIFIED));
        events.add(new Kick(3_100_000, TO_REMOTE));
        events.add(new ChainOffered(3_200_000, TO_REMOTE, 1, 1, 0x20200, 116, 0, 1));
        events.add(message(3_200_000, TO_REMOTE, 1, 0x401, 0x400, 100, "PONG", Evidence.UNVERIFIED));
        events.add(new KickSuppressed(3_300_000, TO_REMOTE, Role.DRIVER));
        events.add(new ChainReturned(9_000_000, TO_REMOTE, 0, 0, 0));
        events.add(new Lost(9_100_000, TO_REMOTE, 3, Lost.Reason.GAP));
        events.add(new Note(9_200_000, Severity.ERROR, "vdev0vring1 descriptor 3", "next is 9"));
        events.add(message(9_300_000, TO_REMOTE, 2, 0, 0, 0, "", Evidence.INFERRED));
        return events;
    }

    private static Event configured(QueueId queue, Direction direction) {
        return new VringConfigured(0, queue, "vdev0vring" + queue.number(), direction, "linux", "rtos", 4, 16, 0x1000,
                0x2000, 0x3000, 0, 0, 0, 0);
    }

    private static Event message(long timeNs, QueueId queue, int head, long src, long dst, int length, String payload,
            Evidence evidence) {
        return new Message(timeNs, queue, head, head, src, dst, 0, length, 0,
                Payload.of(payload.getBytes(StandardCharsets.US_ASCII)), evidence, false);
    }
}
