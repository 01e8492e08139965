/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.emulator.endpoint.Endpoint;
import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;

/**
 * A thread of {@code rpmsg_multi_services}: the callback holds the buffer and remembers it in one place, the thread
 * answers with a prefix and the message and releases it. As in the sample, a second message that comes before the
 * thread has run takes the place of the first, whose buffer stays held; an empty message is held and never looked at;
 * and an answer has one byte more than prefix and message, left over from earlier answers.
 */
final class PrefixResponder extends EndpointProgram {

    /** Of the memory in which a thread puts its answers together. */
    static final int WORK_BYTES = 512;

    private final Function<Endpoint, String> prefix;
    private final byte[] work;

    /** One endpoint of a thread; {@code work} of {@link #WORK_BYTES} is the thread's. */
    PrefixResponder(Surroundings surroundings, EndpointRequest request, Function<Endpoint, String> prefix,
            byte[] work) {
        super(surroundings, request);
        this.prefix = prefix;
        this.work = work;
    }

    @Override
    Conversation meet(Endpoint endpoint) {
        return new Responding(endpoint);
    }

    private final class Responding extends Conversation {

        private @Nullable ReceivedMessage latest;

        private Responding(Endpoint endpoint) {
            super(endpoint);
        }

        @Override
        void received(ReceivedMessage message) {
            message.hold();
            latest = message;
            wake(this::answer);
        }

        private void answer() {
            ReceivedMessage message = latest;
            latest = null;
            if (message == null || message.lengthBytes() == 0) {
                return;
            }
            byte[] text = Text.bytes(prefix.apply(endpoint()));
            byte[] payload = message.payload();
            int copied = Math.min(payload.length, work.length - text.length - 1);
            System.arraycopy(text, 0, work, 0, text.length);
            System.arraycopy(payload, 0, work, text.length, copied);
            byte[] answer = new byte[text.length + copied + 1];
            System.arraycopy(work, 0, answer, 0, answer.length);
            endpoint().send(answerAddress(message), answer, Patience.WAIT, result -> message.release());
        }

        @Override
        void closed() {
            latest = null;
        }
    }
}
