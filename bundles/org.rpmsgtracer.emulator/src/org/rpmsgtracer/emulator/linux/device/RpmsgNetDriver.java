/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux.device;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;
import org.rpmsgtracer.emulator.linux.RpmsgDevice;
import org.rpmsgtracer.emulator.linux.RpmsgDriver;
import org.rpmsgtracer.emulator.linux.RpmsgEndpoint;

/**
 * jtavares/rpmsg-net: interface {@code rpmsgN}, eight of them at most. It sends {@code hello} first, which the remote
 * throws away: it learns the address from it.
 */
final class RpmsgNetDriver implements RpmsgDriver {

    private static final int MOST = 8;
    private static final int FAILED = -1;
    private static final byte[] HELLO = "hello".getBytes(StandardCharsets.US_ASCII);

    private record Slot(NetworkInterface networkInterface, int id) {}

    private final LinuxKernel kernel;
    private final IdAllocator ids = new IdAllocator(MOST);
    private final Map<RpmsgDevice, Slot> slots = new HashMap<>();

    RpmsgNetDriver(LinuxKernel kernel) {
        this.kernel = kernel;
        kernel.log().print("rpmsg_net: module starting");
    }

    @Override
    public String name() {
        return "rpmsg_net";
    }

    @Override
    public List<String> ids() {
        return List.of("rpmsg-enet");
    }

    @Override
    public boolean hasCallback() {
        return true;
    }

    @Override
    public int probe(RpmsgDevice device) {
        OptionalInt id = ids.take();
        if (id.isEmpty()) {
            kernel.log().print("unable to bind channel 0x" + Long.toHexString(device.src()) + " -> 0x"
                    + Long.toHexString(device.dst()) + ": reached maximum rpmsg_net device count of " + MOST);
            return FAILED;
        }
        NetworkInterface made = new NetworkInterface("rpmsg" + id.getAsInt(), device, kernel.processor(),
                kernel.log());
        slots.put(device, new Slot(made, id.getAsInt()));
        device.endpoint().ifPresent(endpoint -> endpoint.send(endpoint.peer(), HELLO, Patience.WAIT,
                error -> greeted(device, made, error)));
        return 0;
    }

    private void greeted(RpmsgDevice device, NetworkInterface made, int error) {
        if (error != 0) {
            kernel.log().print("initial rpmsg_send failed: " + error);
            Slot slot = slots.remove(device);
            if (slot != null) {
                ids.giveBack(slot.id);
            }
        } else if (slots.containsKey(device)) {
            kernel.addInterface(made);
            kernel.log().print("new channel: " + made.addresses() + " bound to interface " + made.name());
        }
    }

    @Override
    public void received(RpmsgDevice device, RpmsgEndpoint endpoint, ReceivedMessage message) {
        Slot slot = slots.get(device);
        if (slot != null) {
            slot.networkInterface.received(message.payload());
        }
    }

    @Override
    public void remove(RpmsgDevice device) {
        Slot slot = slots.remove(device);
        if (slot != null) {
            NetworkInterface gone = slot.networkInterface;
            gone.remove();
            kernel.removeInterface(gone.name());
            ids.giveBack(slot.id);
            kernel.log().print("removed channel: " + gone.addresses() + " and unbound from interface " + gone.name());
        }
    }
}
