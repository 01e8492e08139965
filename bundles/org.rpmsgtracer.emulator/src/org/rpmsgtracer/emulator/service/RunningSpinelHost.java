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
import org.rpmsgtracer.emulator.service.NordicProgram.SpinelHost;

/** {@link SpinelHost} at work. */
final class RunningSpinelHost extends EndpointProgram {

    private static final int TRANSACTION = 1;

    RunningSpinelHost(SpinelHost program, Surroundings surroundings) {
        super(surroundings, program.endpoints().getFirst());
    }

    @Override
    Conversation meet(Endpoint endpoint) {
        return new Asking(endpoint);
    }

    private final class Asking extends Conversation {

        private Asking(Endpoint endpoint) {
            super(endpoint);
        }

        @Override
        void begin() {
            SpinelFrame question = new SpinelFrame(TRANSACTION, SpinelFrame.PROPERTY_GET,
                    SpinelFrame.PROTOCOL_VERSION, new byte[0]);
            endpoint().send(endpoint().peer(), question.toBytes(), Patience.WAIT, result -> {
                if (result < 0) {
                    print("spinel frame not sent: " + result);
                }
            });
        }

        @Override
        void received(ReceivedMessage message) {
            SpinelFrame.parse(message.payload())
                    .filter(frame -> frame.transaction() == TRANSACTION
                            && frame.property() == SpinelFrame.PROTOCOL_VERSION && frame.value().length == 2)
                    .ifPresent(frame -> print("spinel protocol version " + (frame.value()[0] & 0xFF) + "."
                            + (frame.value()[1] & 0xFF)));
        }
    }
}
