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
import java.util.OptionalInt;

import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;
import org.rpmsgtracer.emulator.linux.RpmsgDevice;
import org.rpmsgtracer.emulator.linux.RpmsgDriver;
import org.rpmsgtracer.emulator.linux.RpmsgEndpoint;

/**
 * NXP's rpmsg-sysfs ({@code rpmsg_multiept.c}): {@code /sys/class/rpmsg/channel_N}, seven of them at most, through whose
 * attributes processes make and delete endpoints.
 */
final class RpmsgMultieptDriver implements RpmsgDriver {

    private static final int MOST = 7;

    private record Slot(MultieptChannel channel, int id) {}

    private final LinuxKernel kernel;
    private final IdAllocator ids = new IdAllocator(MOST);
    private final Map<RpmsgDevice, Slot> slots = new HashMap<>();

    RpmsgMultieptDriver(LinuxKernel kernel) {
        this.kernel = kernel;
    }

    @Override
    public String name() {
        return "rpmsg_multiept";
    }

    @Override
    public List<String> ids() {
        return List.of("rpmsg-openamp-demo-channel");
    }

    @Override
    public boolean hasCallback() {
        return true;
    }

    @Override
    public int probe(RpmsgDevice device) {
        kernel.log().print("rpmsg: new channel 0x" + Long.toHexString(device.src()) + " -> 0x"
                + Long.toHexString(device.dst()));
        OptionalInt id = ids.take();
        if (id.isEmpty()) {
            kernel.log().print("rpmsg: out of channel IDs");
        } else {
            MultieptChannel channel = new MultieptChannel(kernel, device, id.getAsInt() + 1);
            slots.put(device, new Slot(channel, id.getAsInt()));
            channel.addNodes();
        }
        return 0;
    }

    @Override
    public void received(RpmsgDevice device, RpmsgEndpoint endpoint, ReceivedMessage message) {
        Slot slot = slots.get(device);
        if (slot != null) {
            slot.channel.receivedByDefault(message);
        }
    }

    @Override
    public void remove(RpmsgDevice device) {
        Slot slot = slots.remove(device);
        if (slot != null) {
            slot.channel.remove();
            ids.giveBack(slot.id);
        }
    }
}
