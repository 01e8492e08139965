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
import org.rpmsgtracer.emulator.service.LinuxModule.ImxPingPong;

/** {@link ImxPingPong} at work. */
final class RunningImxPingPong extends EndpointProgram {

    private static final long LIMIT = 100;

    RunningImxPingPong(ImxPingPong program, Surroundings surroundings) {
        super(surroundings, program.endpoints().getFirst());
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
            long dst = endpoint().peer();
            print(Text.format("new channel: 0x%x -> 0x%x!", endpoint().address(), dst));
            endpoint().send(dst, Text.bytes("hello world!"), Patience.WAIT, result -> {
                sent(result);
                if (result >= 0) {
                    endpoint().send(dst, CountMessage.of(0), Patience.WAIT, this::sent);
                }
            });
        }

        @Override
        void received(ReceivedMessage message) {
            long count = CountMessage.count(message.payload());
            print(Text.format("get %d (src: 0x%x)", (int) count, message.src()));
            if (count > LIMIT) {
                print("goodbye!");
            } else if (!finishing()) {
                endpoint().send(message.src(), CountMessage.of(count + 1), Patience.WAIT, this::sent);
            }
        }

        private void sent(int result) {
            if (result < 0) {
                print("rpmsg_send failed: " + result);
            }
        }

        @Override
        void finish() {}

        @Override
        void closed() {
            print("rpmsg pingpong driver is removed");
        }
    }
}
