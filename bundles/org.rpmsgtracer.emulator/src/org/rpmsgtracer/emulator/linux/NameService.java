/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux;

import java.util.List;
import java.util.Optional;

import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;
import org.rpmsgtracer.emulator.linux.RpmsgDevice.Origin;
import org.rpmsgtracer.emulator.log.SoftwareLog;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;

/**
 * Makes a channel of each service that the remote announces, and removes it again ({@code drivers/rpmsg/rpmsg_ns.c}).
 * It never answers.
 */
final class NameService implements RpmsgDriver {

    static final String NAME = "rpmsg_ns";

    private final SoftwareLog log;

    NameService(SoftwareLog log) {
        this.log = log;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> ids() {
        return List.of();
    }

    @Override
    public boolean hasCallback() {
        return false;
    }

    @Override
    public int probe(RpmsgDevice device) {
        ChannelInfo channel = new ChannelInfo(NAME, RpmsgAddress.NAME_SERVICE, RpmsgAddress.NAME_SERVICE);
        device.parent().createEndpoint(channel, (endpoint, message) -> announced(device.parent(), message), error -> {
        }).ifPresent(device::opened);
        return device.endpoint().isPresent() ? 0 : -Errno.ENOMEM;
    }

    @Override
    public void remove(RpmsgDevice device) {}

    private void announced(RpmsgVirtioDevice parent, ReceivedMessage message) {
        byte[] payload = message.payload();
        Optional<NameServiceMessage> announcement = payload.length == NameServiceMessage.Form.STANDARD.sizeBytes()
                ? NameServiceMessage.parse(payload)
                : Optional.empty();
        if (announcement.isEmpty()) {
            log.print("malformed ns msg (" + payload.length + ")");
            return;
        }
        if (message instanceof InboundMessage inBuffer) {
            inBuffer.overwrite(NameServiceMessage.NAME_BYTES - 1, 0);
        }
        String name = announcement.get().name();
        long address = announcement.get().address();
        boolean destroy = announcement.get().action() == Action.DESTROY;
        log.print((destroy ? "destroying" : "creating") + " channel " + name + " addr 0x" + Long.toHexString(address));
        ChannelInfo channel = new ChannelInfo(name, RpmsgAddress.ANY, address);
        if (destroy) {
            int error = parent.releaseChannel(channel);
            if (error != 0) {
                log.print("rpmsg_destroy_channel failed: " + error);
            }
        } else if (parent.createChannel(channel, Origin.ANNOUNCED).isEmpty()) {
            log.print("rpmsg_create_channel failed");
        }
    }
}
