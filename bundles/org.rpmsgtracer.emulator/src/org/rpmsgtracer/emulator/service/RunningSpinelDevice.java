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
import org.rpmsgtracer.emulator.service.NordicProgram.SpinelDevice;

/** {@link SpinelDevice} at work; what is no frame is dropped. */
final class RunningSpinelDevice extends EndpointProgram {

    private static final byte[] PROTOCOL_4_3 = {4, 3};
    private static final String NAME = "nrf_802154";

    RunningSpinelDevice(SpinelDevice program, Surroundings surroundings) {
        super(surroundings, program.endpoints().getFirst());
    }

    @Override
    Conversation meet(Endpoint endpoint) {
        return new Answering(endpoint);
    }

    private static SpinelFrame answer(SpinelFrame frame) {
        return switch (frame.command()) {
            case SpinelFrame.RESET -> status(0, SpinelFrame.RESET_SOFTWARE);
            case SpinelFrame.PROPERTY_GET -> property(frame.transaction(), frame.property());
            default -> status(frame.transaction(), SpinelFrame.INVALID_COMMAND);
        };
    }

    private static SpinelFrame property(int transaction, int property) {
        return switch (property) {
            case SpinelFrame.PROTOCOL_VERSION -> is(transaction, property, PROTOCOL_4_3);
            case SpinelFrame.NCP_VERSION -> is(transaction, property, Text.bytes(NAME + '\0'));
            default -> status(transaction, SpinelFrame.PROPERTY_NOT_FOUND);
        };
    }

    private static SpinelFrame status(int transaction, int status) {
        return is(transaction, SpinelFrame.LAST_STATUS, SpinelFrame.pack(status));
    }

    private static SpinelFrame is(int transaction, int property, byte[] value) {
        return new SpinelFrame(transaction, SpinelFrame.PROPERTY_IS, property, value);
    }

    private final class Answering extends Conversation {

        private Answering(Endpoint endpoint) {
            super(endpoint);
        }

        @Override
        void received(ReceivedMessage message) {
            long dst = answerAddress(message);
            SpinelFrame.parse(message.payload()).ifPresent(frame -> wake(() -> send(dst, answer(frame))));
        }

        private void send(long dst, SpinelFrame frame) {
            endpoint().send(dst, frame.toBytes(), Patience.WAIT, result -> {
                if (result < 0) {
                    print("spinel frame not sent: " + result);
                }
            });
        }
    }
}
