/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.driver;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A channel driver that writes down what happens to it and sends only what a test asks it to send. */
final class RecordingDriver implements ChannelDriver {

    final List<String> happened = new ArrayList<>();
    final List<Endpoint> channels = new ArrayList<>();
    private final String name;

    RecordingDriver(String name) {
        this.name = name;
    }

    @Override
    public String channelName() {
        return name;
    }

    @Override
    public ChannelUser probe(Endpoint channel) {
        happened.add("probe 0x" + Long.toHexString(channel.address()));
        channels.add(channel);
        return new ChannelUser() {
            @Override
            public void received(byte[] payload, long src) {
                happened.add("received " + new String(payload, StandardCharsets.US_ASCII) + " from 0x"
                        + Long.toHexString(src));
            }

            @Override
            public void removed() {
                happened.add("removed 0x" + Long.toHexString(channel.address()));
            }
        };
    }
}
