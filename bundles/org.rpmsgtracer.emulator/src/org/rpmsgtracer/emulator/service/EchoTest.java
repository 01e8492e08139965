/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import org.rpmsgtracer.emulator.endpoint.Endpoint;
import org.rpmsgtracer.emulator.endpoint.EndpointRequest;

/**
 * What OpenAMP's programs that send and check have in common: one message under way at a time, results in the end. The
 * lines are those of openamp-system-reference v2025.10.0.
 */
abstract class EchoTest extends EndpointProgram {

    private static final String STARS = "**********************************";

    private final String linePrefix;

    EchoTest(Surroundings surroundings, EndpointRequest request, String linePrefix) {
        super(surroundings, request);
        this.linePrefix = linePrefix;
    }

    /** A line as the program prints it. */
    final void say(String line) {
        print(linePrefix + line);
    }

    @Override
    public void refused(EndpointRequest refused, int error) {
        say("ERROR: Failed to create RPMsg endpoint.");
    }

    /** One run of the test. */
    abstract class Run extends Conversation {

        private final int rounds;
        private final String resultFormat;
        private final String end;
        private int round;
        private int answered;
        private int errors;
        private boolean onItsWay;
        private boolean ended;

        Run(Endpoint endpoint, int rounds, String resultFormat, String end) {
            super(endpoint);
            this.rounds = rounds;
            this.resultFormat = resultFormat;
            this.end = end;
        }

        /** Sends the message of a round, counted from 0; {@link #sent} gets the result. */
        abstract void send(int round);

        /** The line after a message is on its way. */
        abstract String sentLine(int round);

        /** Counts a fault of an answer. */
        final void error() {
            errors++;
        }

        final int errors() {
            return errors;
        }

        /** The round whose answer is awaited, counted from 0. */
        final int round() {
            return round;
        }

        final boolean ended() {
            return ended;
        }

        @Override
        void begin() {
            say("RPMSG endpoint is binded with remote.");
            wake(this::next);
        }

        /** After a transmission: the result as the implementation's call returns it. */
        final void sent(int result) {
            if (ended) {
                return;
            }
            if (result < 0) {
                say("ERROR: Failed to send data...");
                end();
                return;
            }
            say(sentLine(round));
            onItsWay = true;
            goOn();
        }

        /** An answer came, right or wrong. */
        final void answered() {
            answered = round + 1;
            goOn();
        }

        /** Starts the next round outside the callback; after an error the program waits for no answer. */
        private void goOn() {
            if (onItsWay && (answered > round || errors > 0)) {
                onItsWay = false;
                round++;
                wake(this::next);
            }
        }

        private void next() {
            if (!ended) {
                if (round < rounds) {
                    send(round);
                } else {
                    end();
                }
            }
        }

        private void end() {
            ended = true;
            say(STARS);
            say(Text.format(resultFormat, errors));
            say(STARS);
            endpoint().close();
            say("Quitting application .. " + end);
            print("Stopping application...");
        }

        @Override
        void unbound() {
            if (!ended) {
                say("echo test: service is destroyed");
                end();
            }
        }

        @Override
        void finish() {
            if (!ended) {
                end();
            }
        }

        @Override
        void closed() {
            ended = true;
        }
    }
}
