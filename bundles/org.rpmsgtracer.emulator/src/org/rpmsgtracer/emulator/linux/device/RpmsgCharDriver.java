/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux.device;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;
import org.rpmsgtracer.emulator.linux.ChannelInfo;
import org.rpmsgtracer.emulator.linux.RpmsgDevice;
import org.rpmsgtracer.emulator.linux.RpmsgDriver;
import org.rpmsgtracer.emulator.linux.RpmsgEndpoint;

/** The channel driver of rpmsg_char: {@code /dev/rpmsgN} over the channel's own endpoint. */
final class RpmsgCharDriver implements RpmsgDriver {

    private final CharacterDevices characterDevices;
    private final Map<RpmsgDevice, EndpointDevice> devices = new HashMap<>();

    RpmsgCharDriver(CharacterDevices characterDevices) {
        this.characterDevices = characterDevices;
    }

    @Override
    public String name() {
        return "rpmsg_chrdev";
    }

    @Override
    public List<String> ids() {
        return List.of("rpmsg-raw", "rpmsg_chrdev");
    }

    @Override
    public boolean hasCallback() {
        return true;
    }

    @Override
    public int probe(RpmsgDevice device) {
        ChannelInfo channel = new ChannelInfo(device.name(), device.src(), device.dst());
        Optional<EndpointDevice> node = characterDevices.add(device.parent(), channel, device.endpoint());
        node.ifPresent(it -> devices.put(device, it));
        return node.isPresent() ? 0 : characterDevices.error();
    }

    @Override
    public void received(RpmsgDevice device, RpmsgEndpoint endpoint, ReceivedMessage message) {
        EndpointDevice node = devices.get(device);
        if (node != null) {
            node.received(message);
        }
    }

    @Override
    public void remove(RpmsgDevice device) {
        EndpointDevice node = devices.remove(device);
        if (node != null) {
            node.destroy();
        }
    }
}
