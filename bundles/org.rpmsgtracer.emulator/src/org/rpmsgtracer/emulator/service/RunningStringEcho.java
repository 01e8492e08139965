/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.emulator.endpoint.Endpoint;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;
import org.rpmsgtracer.emulator.endpoint.SendBuffer;
import org.rpmsgtracer.emulator.service.RpmsgLiteSample.StringEcho;

/** {@link StringEcho} at work: a queue of held buffers, and a task that takes one after the other. */
final class RunningStringEcho extends EndpointProgram {

    private static final String NEW_LINE = "\r\n";

    RunningStringEcho(StringEcho program, Surroundings surroundings) {
        super(surroundings, program.endpoint());
    }

    @Override
    public void start() {
        print("RPMSG String Echo FreeRTOS RTOS API Demo...");
        super.start();
    }

    @Override
    Conversation meet(Endpoint endpoint) {
        print("Nameservice sent, ready for incoming messages...");
        return new Echoing(endpoint);
    }

    private final class Echoing extends Conversation {

        private final Deque<ReceivedMessage> queue = new ArrayDeque<>();
        private boolean busy;

        private Echoing(Endpoint endpoint) {
            super(endpoint);
        }

        @Override
        void received(ReceivedMessage message) {
            message.hold();
            queue.add(message);
            if (!busy) {
                busy = true;
                wake(this::next);
            }
        }

        private void next() {
            @Nullable ReceivedMessage message = queue.poll();
            busy = message != null;
            if (message != null) {
                byte[] text = message.payload();
                print(NEW_LINE.equals(Text.of(text)) ? "Get New Line From Master Side"
                        : "Get Message From Master Side : \"" + Text.of(text) + "\" [len : " + text.length + "]");
                endpoint().takeSendBuffer(Patience.WAIT, taken -> answer(message, text, taken));
            }
        }

        private void answer(ReceivedMessage message, byte[] text, Optional<SendBuffer> taken) {
            if (taken.isEmpty()) {
                message.release();
                next();
                return;
            }
            taken.get().write(0, text);
            taken.get().send(message.src(), text.length, result -> {
                message.release();
                next();
            });
        }

        @Override
        void closed() {
            queue.clear();
        }
    }
}
