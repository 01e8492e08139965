/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import org.rpmsgtracer.emulator.endpoint.Endpoint;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;
import org.rpmsgtracer.emulator.service.RpmsgLiteSample.PingPongPrimary;

/** {@link PingPongPrimary} at work. */
final class RunningPingPongPrimary extends EndpointProgram {

    private static final long LIMIT = 100;

    RunningPingPongPrimary(PingPongPrimary program, Surroundings surroundings) {
        super(surroundings, program.endpoint());
    }

    @Override
    public void start() {
        print("RPMsg demo starts");
        super.start();
    }

    @Override
    Conversation meet(Endpoint endpoint) {
        return new Rally(endpoint);
    }

    private final class Rally extends Conversation {

        private Rally(Endpoint endpoint) {
            super(endpoint);
        }

        @Override
        void begin() {
            send(endpoint().peer(), 0, Patience.TRY);
        }

        @Override
        void received(ReceivedMessage message) {
            byte[] payload = message.payload();
            long src = message.src();
            wake(() -> answer(src, payload));
        }

        /** The last number goes out although nobody waits for it any more, as in the example. */
        private void answer(long src, byte[] payload) {
            long count = CountMessage.count(payload);
            print("Primary core received a msg");
            print(Text.format("Message: Size=%x, DATA = %d", payload.length, (int) count));
            send(src, count + 1, Patience.WAIT);
        }

        private void send(long dst, long count, Patience patience) {
            endpoint().send(dst, CountMessage.of(count), patience, result -> {
                if (count > LIMIT) {
                    endpoint().close();
                    print("RPMsg demo ends");
                }
            });
        }
    }
}
