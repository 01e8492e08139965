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

import org.rpmsgtracer.emulator.linux.RpmsgDevice;
import org.rpmsgtracer.emulator.linux.RpmsgDriver;

/** rpmsg_ctrl: a control device {@code /dev/rpmsg_ctrlN} for each virtio device. */
final class RpmsgCtrlDriver implements RpmsgDriver {

    private final LinuxKernel kernel;
    private final IdAllocator ids = new IdAllocator(Integer.MAX_VALUE);
    private final Map<RpmsgDevice, ControlDevice> devices = new HashMap<>();

    RpmsgCtrlDriver(LinuxKernel kernel) {
        this.kernel = kernel;
    }

    @Override
    public String name() {
        return "rpmsg_ctrl";
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
        OptionalInt id = ids.take();
        if (id.isEmpty()) {
            return ids.error();
        }
        ControlDevice control = new ControlDevice(kernel, device.parent(), id.getAsInt());
        devices.put(device, control);
        kernel.addNode(control.path(), control);
        return 0;
    }

    @Override
    public void remove(RpmsgDevice device) {
        ControlDevice control = devices.remove(device);
        if (control != null) {
            kernel.removeNode(control.path());
            control.remove();
            ids.giveBack(control.id());
        }
    }
}
