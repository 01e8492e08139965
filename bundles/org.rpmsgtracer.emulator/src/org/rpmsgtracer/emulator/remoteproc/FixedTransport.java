/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.remoteproc;

import org.rpmsgtracer.emulator.log.LogSink;
import org.rpmsgtracer.emulator.log.RingEntry;
import org.rpmsgtracer.emulator.log.Role;
import org.rpmsgtracer.emulator.log.SoftwareLog;
import org.rpmsgtracer.emulator.log.StatusWritten;
import org.rpmsgtracer.emulator.machine.Doorbell;
import org.rpmsgtracer.emulator.machine.DoorbellListener;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.virtio.DoorbellPair;
import org.rpmsgtracer.emulator.virtio.Interference;
import org.rpmsgtracer.emulator.virtio.VirtioTransport;
import org.rpmsgtracer.emulator.virtio.VringEnd;
import org.rpmsgtracer.protocol.virtio.Vring;

/**
 * A virtio device without a resource table as its driver sees it: {@code imx_rpmsg}, an RPMsg-Lite master, a Zephyr or
 * OpenAMP host with static vrings. Features are a constant, and the status is one byte in shared memory or nothing.
 */
public final class FixedTransport implements VirtioTransport {

    private final String name;
    private final Processor host;
    private final DoorbellPair doorbells;
    private final FixedLayout layout;
    private final int firstNotifyId;
    private final Interference interference;
    private final PlatformDriver platform;
    private final SoftwareLog console;
    private final LogSink log;
    private final VringEnds ends = new VringEnds();

    /**
     * A device that is not driven yet.
     *
     * @param name          of the device, such as {@code vdev0}
     * @param firstNotifyId of vring0; that of vring1 is the next
     * @param platform      says what the host prints when a mailbox takes no more
     */
    public FixedTransport(String name, DoorbellPair doorbells, FixedLayout layout, int firstNotifyId,
            Interference interference, PlatformDriver platform, LogSink log) {
        this.name = name;
        this.host = doorbells.toDevice().from();
        this.doorbells = doorbells;
        this.layout = layout;
        this.firstNotifyId = firstNotifyId;
        this.interference = interference;
        this.platform = platform;
        this.console = new SoftwareLog(log, host.machine()::nowNs, host.name());
        this.log = log;
        platform.overflowLine().ifPresent(line -> doorbells.toDriver().onRing(overflow(line)));
    }

    @Override
    public long deviceFeatures() {
        return layout.features();
    }

    /** Nobody is told. */
    @Override
    public void acceptFeatures(long features) {}

    @Override
    public void addStatus(int bits) {
        if (layout.statusAddress().isPresent()) {
            putStatus(host.ringMemory().u8(layout.statusAddress().getAsLong()) | bits);
        }
    }

    @Override
    public void reset() {
        putStatus(0);
    }

    /** The driver has given up the device: what the remote still tells is not heard. */
    void deleteVrings() {
        ends.close();
    }

    @Override
    public VringEnd findVring(int index) {
        Vring ring = new Vring(host.ringMemory(), layout.vring(index));
        String vring = name + "vring" + index;
        int notifyId = firstNotifyId + index;
        ring.clear();
        log.append(new RingEntry.VringConfigured(host.machine().nowNs(), vring, host.name(),
                doorbells.toDevice().to().name(), ring.num(), layout.align(), ring.layout().descAddress(), notifyId));
        return ends.renewed(index, new VringEnd(ring, vring, Role.DRIVER, doorbells, notifyId, interference,
                refused -> platform.kickRefused(host, console, refused), log));
    }

    @Override
    public long bufferMemory(long sizeBytes) {
        if (sizeBytes > layout.bufferBytes()) {
            throw new IllegalArgumentException(
                    name + " has buffers of " + layout.bufferBytes() + " bytes, not " + sizeBytes);
        }
        return layout.bufferAddress();
    }

    private DoorbellListener overflow(String line) {
        return new DoorbellListener() {
            @Override
            public void refused(Doorbell doorbell, int notifyId) {
                if (notifyId == firstNotifyId || notifyId == firstNotifyId + 1) {
                    console.print(line);
                }
            }
        };
    }

    private void putStatus(int status) {
        if (layout.statusAddress().isPresent()) {
            host.ringMemory().putU8(layout.statusAddress().getAsLong(), status);
            log.append(new StatusWritten(host.machine().nowNs(), name, status));
        }
    }
}
