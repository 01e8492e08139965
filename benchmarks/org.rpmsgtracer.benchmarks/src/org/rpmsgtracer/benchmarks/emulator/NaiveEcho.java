/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.benchmarks.emulator;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;

/**
 * The peer of the emulation: two processors that exchange the same messages over the same rings with the same costs,
 * as one writes it down first. Everything that takes time is an event in a priority queue, a ring is fields in a byte
 * buffer, what may be missing is an Optional. There are no faults, no other systems, nobody who watches.
 */
final class NaiveEcho {

    private static final int NUM = 16;
    private static final int BUFFER_BYTES = 512;
    private static final int HEADER_BYTES = 16;
    private static final int WINDOW = 15;
    private static final long LATENCY_NS = 600;

    private record Event(long timeNs, long order, Runnable action) {}

    private record Message(int src, int dst, byte[] payload) {}

    private record Entry(int id, int length) {}

    private final ByteBuffer memory = ByteBuffer.allocate(0x1_0000).order(ByteOrder.LITTLE_ENDIAN);
    private final PriorityQueue<Event> events = new PriorityQueue<>(
            Comparator.comparingLong(Event::timeNs).thenComparingLong(Event::order));
    private final Random random = new Random(1);
    private final Ring toHost = new Ring(0, 0x2000);
    private final Ring toRemote = new Ring(0x1000, 0x4000);
    private final Core host = new Core(9_000, 900, 700, 150);
    private final Core remote = new Core(2_500, 1_600, 500, 80);
    private final Deque<byte[]> awaited = new ArrayDeque<>();
    private long nowNs;
    private long order;
    private long number;
    private long messages;
    private boolean waiting;

    NaiveEcho() {
        for (int i = 0; i < NUM; i++) {
            toHost.offer(BUFFER_BYTES);
        }
        host.does(0, this::ping);
    }

    /** Lets so many messages more go in either direction; how many went in all. */
    long exchange(long more) {
        long end = messages + more;
        while (messages < end) {
            Event event = events.remove();
            nowNs = event.timeNs;
            event.action.run();
        }
        return messages;
    }

    private void ping() {
        waiting = awaited.size() >= WINDOW;
        if (waiting) {
            return;
        }
        byte[] payload = new byte[EchoSystem.MESSAGE_BYTES];
        Arrays.fill(payload, (byte) 0xA5);
        payload[0] = (byte) number++;
        awaited.add(payload);
        host.does(host.copyNs(payload), () -> {
            toRemote.takeUsed().ifPresent(entry -> toRemote.free.add(entry.id));
            toRemote.write(new Message(0x400, 0x401, payload));
            toRemote.offer(HEADER_BYTES + payload.length);
            messages++;
            host.does(host.kickNs, () -> after(LATENCY_NS, () -> remote.does(remote.interruptNs, this::echo)));
            host.does(0, this::ping);
        });
    }

    private void echo() {
        toRemote.nextAvailable().ifPresent(head -> {
            Message message = toRemote.read(head);
            remote.does(remote.copyNs(message.payload), () -> {
                int free = toHost.nextAvailable().orElseThrow();
                toHost.writeAt(free, new Message(message.dst, message.src, message.payload));
                remote.does(remote.copyNs(message.payload), () -> {
                    toHost.complete(free, BUFFER_BYTES);
                    messages++;
                    remote.does(remote.kickNs,
                            () -> after(LATENCY_NS, () -> host.does(host.interruptNs, this::receive)));
                });
            });
            remote.does(remote.ringNs, () -> toRemote.complete(head, BUFFER_BYTES));
            remote.does(remote.ringNs, this::echo);
        });
    }

    private void receive() {
        toHost.takeUsed().ifPresent(entry -> {
            Message message = toHost.read(entry.id);
            host.does(host.copyNs(message.payload), () -> {
                if (!Arrays.equals(awaited.remove(), message.payload)) {
                    throw new IllegalStateException("wrong echo");
                }
                if (waiting) {
                    waiting = false;
                    host.does(0, this::ping);
                }
            });
            host.does(host.ringNs, () -> toHost.offerAgain(entry.id));
            host.does(host.ringNs, this::receive);
        });
    }

    private void after(long delayNs, Runnable action) {
        events.add(new Event(nowNs + delayNs, order++, action));
    }

    /** A processor that does one thing after the other. */
    private final class Core {

        private final long interruptNs;
        private final long ringNs;
        private final long kickNs;
        private final long bytesPerUs;
        private long busyUntilNs;

        private Core(long interruptNs, long ringNs, long kickNs, long bytesPerUs) {
            this.interruptNs = interruptNs;
            this.ringNs = ringNs;
            this.kickNs = kickNs;
            this.bytesPerUs = bytesPerUs;
        }

        private void does(long costNs, Runnable effect) {
            busyUntilNs = Math.max(busyUntilNs, nowNs) + costNs + random.nextLong(costNs * 30 / 100 + 1);
            after(busyUntilNs - nowNs, effect);
        }

        private long copyNs(byte[] payload) {
            return (HEADER_BYTES + payload.length) * 1000L / bytesPerUs;
        }
    }

    /** A virtqueue with both its ends; buffer i belongs to descriptor i. */
    private final class Ring {

        private final int desc;
        private final int avail;
        private final int used;
        private final int buffers;
        private final Deque<Integer> free = new ArrayDeque<>();
        private int lastUsed;
        private int lastAvail;

        private Ring(int desc, int buffers) {
            this.desc = desc;
            this.avail = desc + 16 * NUM;
            this.used = avail + 64;
            this.buffers = buffers;
            for (int i = 0; i < NUM; i++) {
                free.add(i);
            }
        }

        private int buffer(int head) {
            return buffers + head * BUFFER_BYTES;
        }

        private void offer(int length) {
            int head = free.remove();
            memory.putLong(desc + 16 * head, buffer(head));
            memory.putInt(desc + 16 * head + 8, length);
            offerAgain(head);
        }

        private void offerAgain(int head) {
            int idx = memory.getShort(avail + 2);
            memory.putShort(avail + 4 + 2 * (idx & NUM - 1), (short) head);
            memory.putShort(avail + 2, (short) (idx + 1));
        }

        private Optional<Integer> nextAvailable() {
            if (memory.getShort(avail + 2) == (short) lastAvail) {
                return Optional.empty();
            }
            return Optional.of((int) memory.getShort(avail + 4 + 2 * (lastAvail++ & NUM - 1)));
        }

        private void complete(int head, int length) {
            int idx = memory.getShort(used + 2);
            memory.putInt(used + 4 + 8 * (idx & NUM - 1), head);
            memory.putInt(used + 8 + 8 * (idx & NUM - 1), length);
            memory.putShort(used + 2, (short) (idx + 1));
        }

        /** The next buffer that was given back. */
        private Optional<Entry> takeUsed() {
            if (memory.getShort(used + 2) == (short) lastUsed) {
                return Optional.empty();
            }
            int slot = used + 4 + 8 * (lastUsed++ & NUM - 1);
            return Optional.of(new Entry(memory.getInt(slot), memory.getInt(slot + 4)));
        }

        private void write(Message message) {
            writeAt(free.element(), message);
        }

        private void writeAt(int head, Message message) {
            int at = buffer(head);
            memory.putInt(at, message.src);
            memory.putInt(at + 4, message.dst);
            memory.putInt(at + 8, 0);
            memory.putShort(at + 12, (short) message.payload.length);
            memory.putShort(at + 14, (short) 0);
            memory.put(at + HEADER_BYTES, message.payload);
        }

        private Message read(int head) {
            int at = buffer(head);
            byte[] payload = new byte[Short.toUnsignedInt(memory.getShort(at + 12))];
            memory.get(at + HEADER_BYTES, payload);
            return new Message(memory.getInt(at), memory.getInt(at + 4), payload);
        }
    }
}
