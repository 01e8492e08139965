/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import java.nio.charset.StandardCharsets;

import org.rpmsgtracer.emulator.driver.Endpoint;
import org.rpmsgtracer.emulator.log.SoftwareLog;
import org.rpmsgtracer.emulator.service.HostProgram.ClientSample;

/** {@link ClientSample} at work. */
final class ClientSampleDriver implements HostService {

    private static final byte[] HELLO = "hello world!".getBytes(StandardCharsets.US_ASCII);

    private final ClientSample program;
    private final SoftwareLog log;
    private boolean finishing;

    ClientSampleDriver(ClientSample program, SoftwareLog log) {
        this.program = program;
        this.log = log;
    }

    @Override
    public String channelName() {
        return program.channel();
    }

    @Override
    public ChannelUser probe(Endpoint channel) {
        channel.send(HELLO);
        return new Conversation(channel);
    }

    @Override
    public void finish() {
        finishing = true;
    }

    private final class Conversation implements ChannelUser {

        private final Endpoint channel;
        private int received;

        private Conversation(Endpoint channel) {
            this.channel = channel;
        }

        @Override
        public void received(byte[] payload, long src) {
            received++;
            if (received == program.count()) {
                log.print("goodbye!");
            } else if (received < program.count() && !finishing) {
                channel.send(HELLO);
            }
        }

        @Override
        public void removed() {
            log.print("rpmsg sample client driver is removed");
        }
    }
}
