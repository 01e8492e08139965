/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Random;

import org.rpmsgtracer.analysis.query.TraceIndex;
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
import org.rpmsgtracer.trace.event.Payload;
import org.rpmsgtracer.trace.event.QueueId;
import org.rpmsgtracer.trace.event.Role;
import org.rpmsgtracer.trace.event.VringConfigured;

/** A recording of a Linux host and an RTOS remote, put together message by message. */
public final class Recording {

    public static final QueueId TO_HOST = new QueueId(0);
    public static final QueueId TO_REMOTE = new QueueId(1);

    private static final int BUFFER_BYTES = 512;

    private final List<Event> events = new ArrayList<>();
    private final Deque<Integer> freeToHost = new ArrayDeque<>();
    private final Deque<Integer> freeToRemote = new ArrayDeque<>();
    private final int buffers;
    private int availToHost;
    private int usedToHost;
    private int availToRemote;
    private int usedToRemote;

    /** The host brings the virtio device up at {@code startNs} and fills the receive ring. */
    public Recording(long startNs, int buffers) {
        this.buffers = buffers;
        events.add(new LifeCycleChanged(startNs, "vdev0", "ACKNOWLEDGE"));
        events.add(new LifeCycleChanged(startNs, "rtos", "running"));
        events.add(configured(startNs, TO_HOST, "vdev0vring0", Direction.REMOTE_TO_HOST, 0));
        events.add(configured(startNs, TO_REMOTE, "vdev0vring1", Direction.HOST_TO_REMOTE, 0x4000));
        for (int head = 0; head < buffers; head++) {
            events.add(new ChainOffered(startNs, TO_HOST, availToHost++, head, address(head), BUFFER_BYTES, 2, 1));
            freeToHost.add(head);
            freeToRemote.add(head);
        }
    }

    private VringConfigured configured(long timeNs, QueueId queue, String name, Direction direction, long at) {
        return new VringConfigured(timeNs, queue, name, direction, "linux", "rtos", buffers, 4096, at, at + 0x1000,
                at + 0x2000, 0, 0, 0, 0);
    }

    public Recording status(long timeNs, String subject, String state) {
        events.add(new LifeCycleChanged(timeNs, subject, state));
        return this;
    }

    /** A message from host to remote, whose buffer comes back after {@code heldNs}. */
    public Recording toRemote(long timeNs, long src, long dst, int length, long heldNs) {
        int head = freeToRemote.remove();
        int index = availToRemote++;
        events.add(new ChainOffered(timeNs, TO_REMOTE, index, head, address(head), BUFFER_BYTES, 0, 1));
        events.add(message(timeNs, TO_REMOTE, index, head, src, dst, length));
        events.add(new Kick(timeNs + 200, TO_REMOTE));
        events.add(new ChainReturned(timeNs + heldNs, TO_REMOTE, usedToRemote++, head, BUFFER_BYTES));
        events.add(new KickSuppressed(timeNs + heldNs, TO_REMOTE, Role.DEVICE));
        freeToRemote.add(head);
        return this;
    }

    /** A message from remote to host, whose buffer comes back after {@code heldNs}. */
    public Recording toHost(long timeNs, long src, long dst, int length, long heldNs) {
        int head = freeToHost.remove();
        int index = usedToHost++;
        events.add(new ChainReturned(timeNs, TO_HOST, index, head, BUFFER_BYTES));
        events.add(message(timeNs, TO_HOST, index, head, src, dst, length));
        events.add(new Interrupt(timeNs + 300, TO_HOST));
        events.add(new ChainOffered(timeNs + heldNs, TO_HOST, availToHost++, head, address(head), BUFFER_BYTES, 2, 1));
        events.add(new KickSuppressed(timeNs + heldNs, TO_HOST, Role.DRIVER));
        freeToHost.add(head);
        return this;
    }

    /** The remote announces or withdraws an endpoint. */
    public Recording fromRemote(long timeNs, Action action, String name, long address) {
        toHost(timeNs, address, 53, 40, 20_000);
        events.add(new Announcement(timeNs, TO_HOST, usedToHost - 1, action, name, address));
        return this;
    }

    /** The host announces or withdraws an endpoint. */
    public Recording fromHost(long timeNs, Action action, String name, long address) {
        toRemote(timeNs, address, 53, 40, 20_000);
        events.add(new Announcement(timeNs, TO_REMOTE, availToRemote - 1, action, name, address));
        return this;
    }

    public Recording lost(long timeNs, QueueId queue, int count) {
        events.add(new Lost(timeNs, queue, count, Lost.Reason.GAP));
        return this;
    }

    public TraceIndex index() {
        return IndexedRecording.of(events.stream().sorted(Comparator.comparingLong(Event::timeNs)).toList());
    }

    /** An echo service for {@code messages} requests, with bursts, from a seeded random. */
    public static Recording echo(int messages, long seed) {
        Random random = new Random(seed);
        Recording recording = new Recording(0, 16).status(400_000, "vdev0", "ACKNOWLEDGE|DRIVER")
                .status(900_000, "vdev0", "ACKNOWLEDGE|DRIVER|DRIVER_OK")
                .fromRemote(1_400_000, Action.CREATE, "rpmsg-openamp-demo-channel", 0x400)
                .fromHost(1_650_000, Action.CREATE, "rpmsg-openamp-demo-channel", 0x400)
                .fromRemote(2_100_000, Action.CREATE, "rpmsg-tty-raw", 0x401);
        long timeNs = 3_000_000;
        for (int i = 0; i < messages; i++) {
            int burst = random.nextInt(8) == 0 ? 6 : 1;
            for (int k = 0; k < burst; k++) {
                long heldNs = 18_000 + random.nextInt(25_000) + k * 30_000L;
                recording.toRemote(timeNs + k * 9_000L, 0x400, 0x400, 17 + i % 400, heldNs);
                recording.toHost(timeNs + k * 9_000L + heldNs - 7_000, 0x400, 0x400, 17 + i % 400,
                        12_000 + random.nextInt(40_000));
            }
            timeNs += 250_000 + random.nextInt(300_000) + (random.nextInt(30) == 0 ? 3_000_000 : 0);
        }
        return recording.fromRemote(timeNs, Action.DESTROY, "rpmsg-tty-raw", 0x401)
                .fromHost(timeNs + 300_000, Action.DESTROY, "rpmsg-openamp-demo-channel", 0x400)
                .status(timeNs + 800_000, "vdev0", "RESET");
    }

    private static Message message(long timeNs, QueueId queue, int index, int head, long src, long dst, int length) {
        return new Message(timeNs, queue, index & 0xFFFF, head, src, dst, 0, length, 0,
                Payload.of(new byte[Math.min(length, 64)]), Evidence.VERIFIED, false);
    }

    private static long address(int head) {
        return 0x10000 + (long) head * BUFFER_BYTES;
    }
}
