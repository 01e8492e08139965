/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.benchmarks.store;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;
import org.rpmsgtracer.trace.event.Announcement;
import org.rpmsgtracer.trace.event.ChainOffered;
import org.rpmsgtracer.trace.event.ChainReturned;
import org.rpmsgtracer.trace.event.ChannelCreated;
import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.trace.event.EndpointCreated;
import org.rpmsgtracer.trace.event.EventSink;
import org.rpmsgtracer.trace.event.Evidence;
import org.rpmsgtracer.trace.event.Interrupt;
import org.rpmsgtracer.trace.event.Kick;
import org.rpmsgtracer.trace.event.LifeCycleChanged;
import org.rpmsgtracer.trace.event.Message;
import org.rpmsgtracer.trace.event.Payload;
import org.rpmsgtracer.trace.event.QueueId;
import org.rpmsgtracer.trace.event.VringConfigured;

/**
 * The traffic of the benchmarks: a Linux host and a remote that answers, over two vrings of 256 buffers of 512 bytes.
 * A round trip is nine events: two chains offered, two returned, two kicks and an interrupt, two messages of 32 bytes.
 * How many requests are under way swells and ebbs, so that the rings fill, empty and wrap. The same seed gives the same
 * events.
 */
final class RoundTrips {

    /** Carries the answers. */
    static final QueueId TO_HOST = new QueueId(0);
    /** Carries the requests. */
    static final QueueId TO_REMOTE = new QueueId(1);
    /** Entries of each ring. */
    static final int NUM = 256;
    /** The events of one round trip. */
    static final int EVENTS = 9;

    private static final int BUFFER_BYTES = 512;
    private static final int HEADER_BYTES = 16;
    private static final int PAYLOAD_BYTES = 32;
    private static final int ANNOUNCEMENT_BYTES = 40;
    private static final int WRITE = 2;
    private static final long BUFFERS_ADDRESS = 0x3ED4_4000L;
    private static final long NAME_SERVICE = 0x35;
    private static final long FIRST_ADDRESS = 0x400;
    private static final String[] SERVICES =
            {"rpmsg-client-sample", "rpmsg-tty", "rpmsg-raw", "rpmsg-openamp-demo-channel"};
    /** Round trips after which the number of requests that the host keeps under way is drawn anew. */
    private static final int PHASE = 2_000;

    private final EventSink events;
    private final SplittableRandom random;
    private final ByteBuffer payload = ByteBuffer.allocate(PAYLOAD_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    private long timeNs = 1_000_000;
    private long emitted;
    /** Free-running counts of ring entries, of which the indices are the last 16 bits. */
    private long requests;
    private long requestsReturned;
    private long answers;
    private long answersOffered;
    private int window = 1;

    RoundTrips(EventSink events, long seed) {
        this.events = events;
        this.random = new SplittableRandom(seed);
    }

    /** Sets up the system and lets it exchange messages until there are {@code count} events, or up to 8 more. */
    void run(long count) {
        setUp();
        for (String service : SERVICES) {
            announce(service);
        }
        while (emitted < count) {
            step();
        }
    }

    private void setUp() {
        events.accept(new LifeCycleChanged(later(900), "remote", "running"));
        events.accept(new LifeCycleChanged(later(900), "vdev0", "ACKNOWLEDGE|DRIVER"));
        events.accept(ring(TO_HOST, "vdev0vring0", Direction.REMOTE_TO_HOST, 0x3ED4_0000L));
        events.accept(ring(TO_REMOTE, "vdev0vring1", Direction.HOST_TO_REMOTE, 0x3ED4_2000L));
        emitted += 4;
        for (int buffer = 0; buffer < NUM; buffer++) {
            offerForAnswer();
        }
        events.accept(new LifeCycleChanged(later(900), "vdev0", "ACKNOWLEDGE|DRIVER|DRIVER_OK"));
        emitted++;
        kick(TO_HOST);
    }

    private VringConfigured ring(QueueId queue, String name, Direction direction, long at) {
        return new VringConfigured(later(2_000), queue, name, direction, "host", "remote", NUM, 4096, at, at + 0x1000,
                at + 0x1400, 0, 0, NUM, BUFFER_BYTES);
    }

    private void announce(String service) {
        long address = FIRST_ADDRESS + answers;
        byte[] bytes = new byte[ANNOUNCEMENT_BYTES];
        byte[] name = service.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(name, 0, bytes, 0, name.length);
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(32, (int) address);
        int index = fill(address, NAME_SERVICE, Payload.of(bytes));
        events.accept(new Announcement(timeNs, TO_HOST, index, Action.CREATE, service, address));
        events.accept(new EndpointCreated(later(5_000), "host", address, service));
        events.accept(new ChannelCreated(timeNs, "host", service, address, address));
        emitted += 3;
        interrupt();
        offerForAnswer();
        kick(TO_HOST);
    }

    /** What happens next: mostly that the host sends while it may, then the remote answers, then the host reads. */
    private void step() {
        long underWay = requests - requestsReturned;
        long unread = answers + NUM - answersOffered;
        if (requests % PHASE == 0) {
            window = 1 + random.nextInt(random.nextInt(NUM) + 1);
        }
        int turn = random.nextInt(8);
        if (underWay < window && (turn < 5 || underWay == 0 && unread == 0)) {
            request();
        } else if (underWay > 0 && unread < NUM - 1 && (turn < 7 || unread == 0)) {
            answer();
        } else if (unread > 0) {
            offerForAnswer();
            kick(TO_HOST);
        }
    }

    private void request() {
        int index = (int) requests & 0xFFFF;
        int head = (int) (requests % NUM);
        long at = BUFFERS_ADDRESS + (long) (NUM + head) * BUFFER_BYTES;
        events.accept(new ChainOffered(later(1_800), TO_REMOTE, index, head, at, HEADER_BYTES + PAYLOAD_BYTES, 0, 1));
        long address = address(requests);
        events.accept(message(TO_REMOTE, index, head, address, address, numbered(requests)));
        requests++;
        emitted += 2;
        kick(TO_REMOTE);
    }

    private void answer() {
        int head = (int) (requestsReturned % NUM);
        events.accept(new ChainReturned(later(2_500), TO_REMOTE, (int) requestsReturned & 0xFFFF, head,
                HEADER_BYTES + PAYLOAD_BYTES));
        long address = address(requestsReturned);
        emitted++;
        fill(address, address, numbered(requestsReturned));
        requestsReturned++;
        interrupt();
    }

    /** The remote returns the next buffer with a message in it. */
    private int fill(long src, long dst, Payload content) {
        int index = (int) answers & 0xFFFF;
        int head = (int) (answers % NUM);
        events.accept(new ChainReturned(later(1_500), TO_HOST, index, head, BUFFER_BYTES));
        events.accept(message(TO_HOST, index, head, src, dst, content));
        answers++;
        emitted += 2;
        return index;
    }

    private void offerForAnswer() {
        int head = (int) (answersOffered % NUM);
        events.accept(new ChainOffered(later(1_000), TO_HOST, (int) answersOffered & 0xFFFF, head,
                BUFFERS_ADDRESS + (long) head * BUFFER_BYTES, BUFFER_BYTES, WRITE, 1));
        answersOffered++;
        emitted++;
    }

    private void kick(QueueId queue) {
        events.accept(new Kick(later(400), queue));
        emitted++;
    }

    private void interrupt() {
        events.accept(new Interrupt(later(400), TO_HOST));
        emitted++;
    }

    private Message message(QueueId queue, int index, int head, long src, long dst, Payload content) {
        return new Message(timeNs, queue, index, head, src, dst, 0, content.size(), 0, content, Evidence.VERIFIED,
                false);
    }

    private Payload numbered(long number) {
        payload.clear();
        payload.putLong(number).putLong(~number).putLong(number * 0x9E37_79B9_7F4A_7C15L).putLong(timeNs);
        return Payload.read(payload.flip(), PAYLOAD_BYTES);
    }

    private static long address(long number) {
        return FIRST_ADDRESS + number % SERVICES.length;
    }

    private long later(int meanNs) {
        timeNs += meanNs / 2 + random.nextInt(meanNs);
        return timeNs;
    }
}
