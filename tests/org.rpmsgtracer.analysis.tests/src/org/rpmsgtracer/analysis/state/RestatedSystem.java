/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;
import org.rpmsgtracer.trace.event.Announcement;
import org.rpmsgtracer.trace.event.ChainOffered;
import org.rpmsgtracer.trace.event.ChainReturned;
import org.rpmsgtracer.trace.event.ChannelCreated;
import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.trace.event.EndpointCreated;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.Evidence;
import org.rpmsgtracer.trace.event.Kick;
import org.rpmsgtracer.trace.event.LifeCycleChanged;
import org.rpmsgtracer.trace.event.Message;
import org.rpmsgtracer.trace.event.Payload;
import org.rpmsgtracer.trace.event.QueueId;
import org.rpmsgtracer.trace.event.VringConfigured;

/**
 * A random recording of a system as it could be: three virtio devices, two of which connect the same two processors. The
 * rings of the last one begin with a used ring that is filled already, as in RPMsg-Lite. Whoever sends has been announced.
 */
final class RestatedSystem {

    private static final int NUM = 8;
    private static final int PREFILLED_DEVICE = 2;

    private final Random random;
    private final List<Event> events = new ArrayList<>();
    private final int[] avail = new int[6];
    private final int[] used = new int[6];
    private final List<List<Integer>> outstanding = new ArrayList<>();
    private final List<List<Long>> announced = new ArrayList<>();
    private long nowNs;

    private RestatedSystem(long seed) {
        random = new Random(seed);
        for (int queue = 0; queue < 6; queue++) {
            outstanding.add(new ArrayList<>());
            announced.add(new ArrayList<>());
        }
    }

    static List<Event> of(long seed, int count) {
        RestatedSystem system = new RestatedSystem(seed);
        system.events.add(new EndpointCreated(0, "early", 7, "early bird"));
        system.events.add(new ChannelCreated(0, "early", "early bird", 7, 0xFFFF_FFFFL));
        for (int device = 0; device < 3; device++) {
            system.setUp(device);
        }
        while (system.events.size() < count) {
            system.nowNs += system.random.nextInt(3) * 10;
            system.step();
        }
        return system.events;
    }

    private void setUp(int device) {
        for (int queue = 2 * device; queue < 2 * device + 2; queue++) {
            boolean toRemote = queue % 2 == 1;
            boolean prefilled = toRemote && device == PREFILLED_DEVICE;
            int start = prefilled ? 0 : List.of(0, 100, 0xFFF8).get(random.nextInt(3));
            avail[queue] = start & 0xFFFF;
            used[queue] = start + (prefilled ? NUM : 0) & 0xFFFF;
            outstanding.get(queue).clear();
            int buffers = toRemote ? 0 : start > 100 ? NUM : random.nextInt(2) * NUM;
            events.add(new VringConfigured(nowNs, new QueueId(queue), "vdev" + device + "vring" + queue % 2,
                    toRemote ? Direction.HOST_TO_REMOTE : Direction.REMOTE_TO_HOST, "linux",
                    device == PREFILLED_DEVICE ? "dsp" : "rtos", NUM, 16, 0x1000, 0x2000, 0x3000, avail[queue],
                    used[queue], buffers, 0));
        }
    }

    private void step() {
        int queue = random.nextInt(6);
        switch (random.nextInt(14)) {
            case 0, 1, 2, 3 -> offer(queue);
            case 4, 5, 6 -> giveBack(queue);
            case 7, 8 -> message(queue);
            case 9 -> events.add(new Kick(nowNs, new QueueId(queue)));
            case 10, 11 -> announce(queue);
            case 12 -> events.add(new LifeCycleChanged(nowNs, random.nextBoolean() ? "linux" : "vdev1",
                    random.nextInt(8) == 0 ? "RESET" : "DRIVER_OK"));
            default -> {
                if (random.nextInt(10) == 0) {
                    setUp(queue / 2);
                }
            }
        }
    }

    private void offer(int queue) {
        boolean prefilled = queue == 2 * PREFILLED_DEVICE + 1;
        if (outstanding.get(queue).size() == NUM || prefilled && avail[queue] == used[queue]) {
            return;
        }
        int head = 0;
        while (outstanding.get(queue).contains(head)) {
            head++;
        }
        outstanding.get(queue).add(head);
        boolean toRemote = queue % 2 == 1;
        events.add(new ChainOffered(nowNs, new QueueId(queue), avail[queue], head, 0x1000 + 512L * head,
                toRemote && !prefilled ? 16 + random.nextInt(496) : 512, prefilled || !toRemote ? 2 : 0, 1));
        avail[queue] = avail[queue] + 1 & 0xFFFF;
        if (toRemote) {
            events.add(message(queue, head, announced(queue), announced(queue ^ 1)));
        }
    }

    private void giveBack(int queue) {
        if (outstanding.get(queue).isEmpty()) {
            return;
        }
        int head = outstanding.get(queue).remove(random.nextInt(4) == 0 ? outstanding.get(queue).size() - 1 : 0);
        events.add(new ChainReturned(nowNs, new QueueId(queue), used[queue], head, 512));
        used[queue] = used[queue] + 1 & 0xFFFF;
    }

    private void message(int queue) {
        events.add(message(queue, random.nextInt(NUM), announced(queue),
                random.nextInt(6) == 0 ? 53 : announced(queue ^ 1)));
    }

    private Message message(int queue, int head, long src, long dst) {
        return new Message(nowNs, new QueueId(queue), 0, head, src, dst, 0, random.nextInt(20), 0, Payload.EMPTY,
                Evidence.values()[random.nextInt(3)], false);
    }

    private void announce(int queue) {
        long address = 0x400 + random.nextInt(10);
        announced.get(queue).add(address);
        events.add(new Announcement(nowNs, new QueueId(queue), 0,
                random.nextInt(3) == 0 ? Action.DESTROY : Action.CREATE, "service-" + address, address));
    }

    /** An address that the sender on a virtqueue has announced, or had; the name service's while there is none. */
    private long announced(int queue) {
        List<Long> addresses = announced.get(queue);
        return addresses.isEmpty() ? 53 : addresses.get(random.nextInt(addresses.size()));
    }
}
