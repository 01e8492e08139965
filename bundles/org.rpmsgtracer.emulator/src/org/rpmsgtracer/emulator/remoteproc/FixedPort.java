/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.remoteproc;

import org.rpmsgtracer.emulator.log.LogSink;
import org.rpmsgtracer.emulator.log.Role;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.virtio.DoorbellPair;
import org.rpmsgtracer.emulator.virtio.Interference;
import org.rpmsgtracer.emulator.virtio.VirtioPort;
import org.rpmsgtracer.emulator.virtio.VringEnd;
import org.rpmsgtracer.protocol.virtio.DeviceStatus;
import org.rpmsgtracer.protocol.virtio.Vring;

/** A virtio device without a resource table as the processor that plays it sees it, see {@link FixedTransport}. */
public final class FixedPort implements VirtioPort {

    private final String name;
    private final Processor processor;
    private final DoorbellPair doorbells;
    private final FixedLayout layout;
    private final int firstNotifyId;
    private final Interference interference;
    private final LogSink log;
    private final VringEnds ends = new VringEnds();

    /**
     * The device's side of what the host has as a {@link FixedTransport} with the same values.
     *
     * @param name          of the device, such as {@code vdev0}
     * @param firstNotifyId of vring0; that of vring1 is the next
     */
    public FixedPort(String name, DoorbellPair doorbells, FixedLayout layout, int firstNotifyId,
            Interference interference, LogSink log) {
        this.name = name;
        this.processor = doorbells.toDriver().from();
        this.doorbells = doorbells;
        this.layout = layout;
        this.firstNotifyId = firstNotifyId;
        this.interference = interference;
        this.log = log;
    }

    @Override
    public int status() {
        return layout.statusAddress().isPresent()
                ? processor.ringMemory().u8(layout.statusAddress().getAsLong())
                : DeviceStatus.DRIVER_OK;
    }

    @Override
    public void putStatus(int status) {
        if (layout.statusAddress().isPresent()) {
            processor.ringMemory().putU8(layout.statusAddress().getAsLong(), status);
        }
    }

    @Override
    public long features() {
        return layout.features();
    }

    @Override
    public VringEnd findVring(int index) {
        return ends.renewed(index,
                new VringEnd(new Vring(processor.ringMemory(), layout.vring(index)), name + "vring" + index,
                        Role.DEVICE, doorbells, firstNotifyId + index, interference, VringEnd.SILENT, log));
    }
}
