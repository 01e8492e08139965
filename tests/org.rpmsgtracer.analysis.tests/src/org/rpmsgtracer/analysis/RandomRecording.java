/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage;
import org.rpmsgtracer.trace.event.Announcement;
import org.rpmsgtracer.trace.event.ChainOffered;
import org.rpmsgtracer.trace.event.ChainReturned;
import org.rpmsgtracer.trace.event.ChannelCreated;
import org.rpmsgtracer.trace.event.ChannelDestroyed;
import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.trace.event.EndpointCreated;
import org.rpmsgtracer.trace.event.EndpointDestroyed;
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

/** Recordings of random events: mostly sensible, with many at one instant, now and then absurd. */
public final class RandomRecording {

    private static final int QUEUES = 5;

    private final Random random;
    private final int[] avail = new int[QUEUES];
    private final int[] used = new int[QUEUES];
    private long nowNs;

    private RandomRecording(long seed) {
        random = new Random(seed);
    }

    /** A recording of so many events; the same seed gives the same. */
    public static List<Event> of(long seed, int count) {
        RandomRecording recording = new RandomRecording(seed);
        List<Event> events = new ArrayList<>();
        for (int queue = 0; queue < QUEUES - 1; queue++) {
            events.add(recording.configured(new QueueId(queue)));
        }
        while (events.size() < count) {
            recording.pass();
            events.add(recording.next());
        }
        return events;
    }

    private void pass() {
        switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> nowNs += 0;
            case 4 -> nowNs += random.nextInt(10_000);
            default -> nowNs += random.nextInt(20);
        }
    }

    private Event next() {
        QueueId queue = new QueueId(random.nextInt(20) == 0 ? random.nextInt(QUEUES) : random.nextInt(QUEUES - 1));
        int kind = random.nextInt(1000);
        if (kind < 350) {
            return offered(queue);
        }
        if (kind < 650) {
            return returned(queue);
        }
        if (kind < 800) {
            return message(queue);
        }
        return kind < 970 ? frequent(queue) : rare(queue);
    }

    private Event frequent(QueueId queue) {
        return switch (random.nextInt(5)) {
            case 0 -> new Kick(nowNs, queue);
            case 1 -> new Interrupt(nowNs, queue);
            case 2 -> new KickSuppressed(nowNs, queue, random.nextBoolean() ? Role.DRIVER : Role.DEVICE);
            case 3 -> new Lost(nowNs, queue, 1 + random.nextInt(9), Lost.Reason.OVERWRITTEN);
            default -> new Announcement(nowNs, queue, 0, random.nextInt(3) == 0
                    ? NameServiceMessage.Action.DESTROY
                    : NameServiceMessage.Action.CREATE, service(), address());
        };
    }

    private Event rare(QueueId queue) {
        String processor = random.nextBoolean() ? "linux" : "rtos";
        return switch (random.nextInt(9)) {
            case 0 -> configured(queue);
            case 1 ->
                new LifeCycleChanged(nowNs, "vdev" + random.nextInt(2), random.nextBoolean() ? "DRIVER_OK" : "RESET");
            case 2 -> new LifeCycleChanged(nowNs, processor, random.nextBoolean() ? "running" : "offline");
            case 3 -> new EndpointCreated(nowNs, processor, address(), service());
            case 4 -> new EndpointDestroyed(nowNs, processor, address(), service());
            case 5 -> new ChannelCreated(nowNs, processor, service(), address(), address());
            case 6 -> new ChannelDestroyed(nowNs, processor, service(), address(), address());
            case 7 -> new Note(nowNs, Severity.WARNING, "somewhere", "something");
            default -> new Kick(Math.max(0, nowNs - 5), queue);
        };
    }

    private VringConfigured configured(QueueId queue) {
        int number = queue.number();
        avail[number] = random.nextInt(4) == 0 ? random.nextInt(0x10000) : 0;
        used[number] = avail[number];
        int device = number / 2;
        return new VringConfigured(nowNs, queue, "vdev" + device + "vring" + number % 2,
                number % 2 == 0 ? Direction.REMOTE_TO_HOST : Direction.HOST_TO_REMOTE, "linux",
                device == 0 ? "rtos" : "dsp", 16, 16, 0, 0, 0, avail[number], used[number], random.nextInt(2) * 16,
                512);
    }

    private ChainOffered offered(QueueId queue) {
        int idx = avail[queue.number()];
        if ((idx - used[queue.number()] & 0xFFFF) < 16 || random.nextInt(50) == 0) {
            avail[queue.number()] = idx + 1 & 0xFFFF;
        }
        return new ChainOffered(nowNs, queue, idx, random.nextInt(16), 0x1000, 512, 0, 1);
    }

    private ChainReturned returned(QueueId queue) {
        int idx = used[queue.number()];
        if (avail[queue.number()] != idx || random.nextInt(50) == 0) {
            used[queue.number()] = idx + 1 & 0xFFFF;
        }
        return new ChainReturned(nowNs, queue, idx, random.nextInt(16), 512);
    }

    private Message message(QueueId queue) {
        Evidence evidence = Evidence.values()[random.nextInt(3)];
        return new Message(nowNs, queue, 0, random.nextInt(16), address(), random.nextInt(5) == 0 ? 53 : address(), 0,
                random.nextInt(0x10000), 0, Payload.EMPTY, evidence, random.nextInt(8) == 0);
    }

    private long address() {
        return random.nextInt(30) == 0 ? 0xFFFF_FFFFL : 0x400 + random.nextInt(12);
    }

    private String service() {
        return "service-" + random.nextInt(6);
    }
}
