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

/** TI's rpmsg_pru: {@code /dev/rpmsg_pru<remote address>}, eight of them at most. */
final class RpmsgPruDriver implements RpmsgDriver {

    private static final int MOST = 8;

    private record Minor(PruDevice node, int id) {}

    private final LinuxKernel kernel;
    private final IdAllocator ids = new IdAllocator(MOST);
    private final Map<RpmsgDevice, Minor> devices = new HashMap<>();

    RpmsgPruDriver(LinuxKernel kernel) {
        this.kernel = kernel;
    }

    @Override
    public String name() {
        return "rpmsg_pru";
    }

    @Override
    public List<String> ids() {
        return List.of("rpmsg-pru");
    }

    @Override
    public boolean hasCallback() {
        return true;
    }

    @Override
    public int probe(RpmsgDevice device) {
        OptionalInt id = ids.take();
        if (id.isEmpty()) {
            kernel.log().print("Failed to get a minor number for the rpmsg_pru device: " + ids.error());
            return ids.error();
        }
        PruDevice node = new PruDevice(kernel, device);
        devices.put(device, new Minor(node, id.getAsInt()));
        kernel.addNode(path(device), node);
        kernel.log().print("new rpmsg_pru device: " + path(device));
        return 0;
    }

    @Override
    public void received(RpmsgDevice device, RpmsgEndpoint endpoint, ReceivedMessage message) {
        Minor minor = devices.get(device);
        if (minor != null) {
            minor.node.received(message);
        }
    }

    @Override
    public void remove(RpmsgDevice device) {
        Minor minor = devices.remove(device);
        if (minor != null) {
            kernel.removeNode(path(device));
            ids.giveBack(minor.id);
        }
    }

    private static String path(RpmsgDevice device) {
        return "/dev/rpmsg_pru" + device.dst();
    }
}
