/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.fuzz;

import java.util.ArrayList;
import java.util.List;

import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;
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

/** Some events of each kind, as small as they can be, for the seeds. */
final class SampleTraffic {

    private static final QueueId TO_HOST = new QueueId(0);
    private static final QueueId TO_REMOTE = new QueueId(1);
    private static final int NUM = 4;
    private static final int ROUND_TRIPS = 6;

    private SampleTraffic() {}

    static List<Event> events() {
        List<Event> events = new ArrayList<>(List.of(new LifeCycleChanged(10, "remote", "running"),
                ring(20, TO_HOST, "vdev0vring0", Direction.REMOTE_TO_HOST),
                ring(20, TO_REMOTE, "vdev0vring1", Direction.HOST_TO_REMOTE)));
        for (int i = 0; i < NUM; i++) {
            events.add(new ChainOffered(30 + i, TO_HOST, i, i, 0x1000 + 512L * i, 512, 2, 1));
        }
        events.addAll(List.of(new Kick(40, TO_HOST), new ChainReturned(50, TO_HOST, 0, 0, 512),
                message(50, TO_HOST, 0, 0, 0x35, 40), new Announcement(50, TO_HOST, 0, Action.CREATE, "echo", 0x400),
                new EndpointCreated(60, "host", 0x400, "echo"),
                new ChannelCreated(60, "host", "echo", 0x400, 0x400), new Interrupt(60, TO_HOST),
                new ChainOffered(70, TO_HOST, NUM, 0, 0x1000, 512, 2, 1),
                new KickSuppressed(70, TO_HOST, Role.DRIVER)));
        for (int i = 0; i < ROUND_TRIPS; i++) {
            roundTrip(events, 100 + 100L * i, i);
        }
        events.addAll(List.of(new Lost(900, TO_REMOTE, 3, Lost.Reason.GAP),
                new Note(900, Severity.WARNING, "vdev0vring1", "3 messages were not seen"),
                new ChannelDestroyed(910, "host", "echo", 0x400, 0x400),
                new EndpointDestroyed(910, "host", 0x400, "echo"),
                new Kick(905, TO_REMOTE)));
        return events;
    }

    private static void roundTrip(List<Event> events, long timeNs, int number) {
        int head = number % NUM;
        int answerHead = (number + 1) % NUM;
        events.addAll(List.of(new ChainOffered(timeNs, TO_REMOTE, number, head, 0x2000 + 512L * head, 24, 0, 1),
                message(timeNs, TO_REMOTE, number, head, 0x400, 8), new Kick(timeNs + 5, TO_REMOTE),
                new ChainReturned(timeNs + 30, TO_REMOTE, number, head, 24),
                new ChainReturned(timeNs + 40, TO_HOST, number + 1, answerHead, 512),
                message(timeNs + 40, TO_HOST, number + 1, answerHead, 0x400, 8), new Interrupt(timeNs + 45, TO_HOST),
                new ChainOffered(timeNs + 60, TO_HOST, number + NUM + 1, answerHead, 0x1000 + 512L * answerHead, 512, 2,
                        1),
                new Kick(timeNs + 61, TO_HOST)));
    }

    private static VringConfigured ring(long timeNs, QueueId queue, String name, Direction direction) {
        return new VringConfigured(timeNs, queue, name, direction, "host", "remote", NUM, 16, 0x100, 0x200, 0x300, 0, 0,
                NUM, 512);
    }

    private static Message message(long timeNs, QueueId queue, int index, int head, long dst, int length) {
        return new Message(timeNs, queue, index, head, 0x400, dst, 0, length, 0, Payload.of(new byte[length]),
                Evidence.VERIFIED, false);
    }
}
