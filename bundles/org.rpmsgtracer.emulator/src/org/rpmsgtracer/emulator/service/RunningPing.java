/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.function.IntConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.emulator.endpoint.Endpoint;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;
import org.rpmsgtracer.emulator.machine.RandomStream;
import org.rpmsgtracer.emulator.service.TrafficProgram.Ping;

/** {@link Ping} at work. */
final class RunningPing extends EndpointProgram {

    /** How long it waits at the end for echoes that may be lost. */
    private static final long LAST_ECHO_NS = 100_000_000;

    /** After a message that could not be sent. */
    private static final long FAILURE_PAUSE_NS = 1_000_000;

    private final Ping program;
    private final RandomStream random;

    RunningPing(Ping program, Surroundings surroundings) {
        super(surroundings, program.endpoint());
        this.program = program;
        this.random = surroundings.random();
    }

    @Override
    Conversation meet(Endpoint endpoint) {
        return new Series(endpoint);
    }

    /** The pings over one channel. */
    private final class Series extends Conversation {

        private final Deque<byte[]> awaited = new ArrayDeque<>();
        private final Runnable next = this::next;
        private final IntConsumer sent = this::sent;
        private long number;
        private long leftInBurst;
        private boolean underWay;
        private boolean waiting;
        private boolean ended;

        private Series(Endpoint endpoint) {
            super(endpoint);
        }

        @Override
        void begin() {
            if (!underWay) {
                underWay = true;
                pause(program.pauseNs().draw(random));
            }
        }

        private void pause(long pauseNs) {
            surroundings().processor().later(pauseNs, () -> {
                leftInBurst = program.burst().draw(random);
                next();
            });
        }

        private void next() {
            underWay = !finishing() && !ended && begun();
            if (!underWay) {
                return;
            }
            if (leftInBurst == 0) {
                pause(program.pauseNs().draw(random));
                return;
            }
            waiting = awaited.size() >= program.window();
            if (!waiting) {
                leftInBurst--;
                byte[] message = NumberedMessage.of(number++, (int) program.lengthBytes().draw(random));
                awaited.add(message);
                endpoint().send(endpoint().peer(), message, Patience.WAIT, sent);
            }
        }

        private void sent(int result) {
            if (result < 0) {
                awaited.pollLast();
                print("ping not sent: " + result);
                leftInBurst = 0;
                surroundings().processor().later(FAILURE_PAUSE_NS, next);
                return;
            }
            long gapNs = program.gapNs().draw(random);
            if (gapNs == 0) {
                next();
            } else {
                surroundings().processor().later(gapNs, next);
            }
        }

        /** After its shutdown message there is nothing more to come, but an echo that knows no such message returns it. */
        @Override
        void received(ReceivedMessage message) {
            if (ended) {
                return;
            }
            byte[] payload = message.payload();
            byte @Nullable [] expected = awaited.poll();
            if (expected == null || !Arrays.equals(expected, payload)) {
                wrong(payload, expected);
            }
            if (waiting) {
                waiting = false;
                wake(next);
            }
            if (finishing() && awaited.isEmpty()) {
                shutDown();
            }
        }

        /** Tells apart what was lost, what came late or twice and what is not as it was sent. */
        private void wrong(byte[] payload, byte @Nullable [] first) {
            byte @Nullable [] expected = first;
            long got = NumberedMessage.number(payload);
            while (expected != null && NumberedMessage.number(expected) < got && got < number) {
                print("no echo of message " + NumberedMessage.number(expected));
                expected = awaited.poll();
            }
            boolean past = got >= 0 && got < (expected == null ? number : NumberedMessage.number(expected));
            if (past && NumberedMessage.corruptedAt(payload) < 0) {
                print("echo of message " + got + " out of turn");
                if (expected != null) {
                    awaited.addFirst(expected);
                }
            } else if (expected == null || !Arrays.equals(expected, payload)) {
                print("Data corruption in an echo of " + payload.length + " bytes");
            }
        }

        @Override
        void unbound() {
            awaited.clear();
            underWay = underWay && !waiting;
            waiting = false;
        }

        @Override
        void finish() {
            if (!begun()) {
                endpoint().close();
            } else if (awaited.isEmpty()) {
                shutDown();
            } else {
                surroundings().processor().later(LAST_ECHO_NS, this::shutDown);
            }
        }

        private void shutDown() {
            if (!ended) {
                ended = true;
                endpoint().send(Shutdown.message());
            }
        }

        @Override
        void closed() {
            ended = true;
        }
    }
}
