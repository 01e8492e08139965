/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.emulator.endpoint.Endpoint;
import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;

/**
 * One virtual UART of {@link BoardSample.StTtyEcho}: the callback copies the text, the main loop sends it back. A
 * second text before the loop comes round replaces the first, as in the example.
 */
final class RunningStTtyEcho extends EndpointProgram {

    private final int uart;

    RunningStTtyEcho(int uart, EndpointRequest request, Surroundings surroundings) {
        super(surroundings, request);
        this.uart = uart;
    }

    @Override
    public void start() {
        info("Virtual UART" + uart + " OpenAMP-rpmsg channel creation");
        super.start();
    }

    @Override
    Conversation meet(Endpoint endpoint) {
        return new Uart(endpoint);
    }

    private void info(String line) {
        print(StLog.info(surroundings(), line));
    }

    private final class Uart extends Conversation {

        private byte @Nullable [] latest;

        private Uart(Endpoint endpoint) {
            super(endpoint);
        }

        @Override
        void received(ReceivedMessage message) {
            byte[] text = message.payload();
            long dst = answerAddress(message);
            info("Msg received on VIRTUAL UART" + uart + " channel:  " + Text.of(text) + " ");
            latest = text;
            wake(() -> answer(dst));
        }

        private void answer(long dst) {
            byte @Nullable [] text = latest;
            latest = null;
            if (text != null) {
                endpoint().send(dst, text, Patience.WAIT, result -> {
                });
            }
        }
    }
}
