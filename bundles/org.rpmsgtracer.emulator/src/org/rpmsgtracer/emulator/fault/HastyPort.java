/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.fault;

import org.rpmsgtracer.emulator.virtio.VirtioPort;
import org.rpmsgtracer.emulator.virtio.VringEnd;
import org.rpmsgtracer.protocol.virtio.DeviceStatus;

/** A device whose software takes the driver for ready as soon as the vrings are placed ({@link Fault.HandshakeSkipped}). */
public final class HastyPort implements VirtioPort {

    private final VirtioPort device;

    /** The device as it is. */
    public HastyPort(VirtioPort device) {
        this.device = device;
    }

    @Override
    public int status() {
        int status = device.status();
        return device.placed() ? status | DeviceStatus.DRIVER_OK : status;
    }

    @Override
    public void putStatus(int status) {
        device.putStatus(status);
    }

    @Override
    public boolean placed() {
        return device.placed();
    }

    @Override
    public long configWord(int offset) {
        return device.configWord(offset);
    }

    @Override
    public long features() {
        return device.features();
    }

    @Override
    public VringEnd findVring(int index) {
        return device.findVring(index);
    }
}
