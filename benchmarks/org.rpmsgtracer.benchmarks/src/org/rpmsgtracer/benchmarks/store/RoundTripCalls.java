/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.benchmarks.store;

import org.rpmsgtracer.trace.event.Evidence;
import org.rpmsgtracer.trace.recorder.Producer;

/** The nine events of a round trip, recorded as a program does that has their values at hand: without objects. */
final class RoundTripCalls {

    private static final byte[] PAYLOAD = new byte[32];
    private static final int TO_HOST = RoundTrips.TO_HOST.number();
    private static final int TO_REMOTE = RoundTrips.TO_REMOTE.number();
    private static final long BUFFERS = 0x3ED4_4000L;
    private static final long ADDRESS = 0x400;

    private RoundTripCalls() {}

    /** Records a round trip that takes 8 ns for each event. */
    static void record(Producer producer, long timeNs, int number) {
        int index = number & 0xFFFF;
        int head = number & RoundTrips.NUM - 1;
        producer.offered(timeNs, TO_REMOTE, index, head, BUFFERS + 512L * head, 48, 0, 1);
        message(producer, timeNs, TO_REMOTE, index);
        producer.kick(timeNs + 8, TO_REMOTE);
        producer.returned(timeNs + 16, TO_REMOTE, index, head, 48);
        producer.returned(timeNs + 24, TO_HOST, index, head, 512);
        message(producer, timeNs + 24, TO_HOST, index);
        producer.interrupt(timeNs + 32, TO_HOST);
        producer.offered(timeNs + 40, TO_HOST, index + RoundTrips.NUM & 0xFFFF, head, BUFFERS + 512L * head, 512, 2, 1);
        producer.kick(timeNs + 48, TO_HOST);
    }

    static void message(Producer producer, long timeNs, int queue, int index) {
        producer.message(timeNs, queue, index, index & RoundTrips.NUM - 1, ADDRESS, ADDRESS, 0, PAYLOAD.length, 0,
                Evidence.VERIFIED, PAYLOAD, 0, PAYLOAD.length);
    }
}
