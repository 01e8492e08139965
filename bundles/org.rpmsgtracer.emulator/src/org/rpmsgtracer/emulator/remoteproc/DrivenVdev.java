/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.remoteproc;

import org.rpmsgtracer.emulator.log.LogSink;
import org.rpmsgtracer.emulator.log.SoftwareLog;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.protocol.virtio.DeviceStatus;

/**
 * A virtio device of a remote processor with its driver, from the registration on (Linux 6.12
 * {@code drivers/virtio/virtio.c}, {@code drivers/remoteproc/remoteproc_virtio.c}).
 */
final class DrivenVdev {

    private final Processor host;
    private final VdevLink link;
    private final TableTransport transport;
    private final PreparedTable.Device device;
    private final PlatformDriver platform;
    private final SoftwareLog console;
    private boolean driven;

    DrivenVdev(Processor host, VdevLink link, long tableAddress, PreparedTable.Device device, PlatformDriver platform,
            SoftwareLog console, LogSink log) {
        this.host = host;
        this.link = link;
        this.device = device;
        this.platform = platform;
        this.console = console;
        this.transport = new TableTransport(link, tableAddress, device.entry(), device.memory(), device.notifyIds(),
                notifyId -> platform.kickRefused(host, console, notifyId), log);
    }

    /** Registers the device and lets its driver have it. */
    void probe() {
        if (!platform.isLinux()) {
            host.then(host.costs().ringNs(), this::probeDriver);
            return;
        }
        device.memory().reservedNode().ifPresent(node -> host.then(0,
                () -> console.print("assigned reserved memory node " + node)));
        host.then(host.costs().ringNs(), transport::reset);
        host.then(host.costs().ringNs(), () -> transport.addStatus(DeviceStatus.ACKNOWLEDGE));
        host.then(host.costs().ringNs(), () -> transport.addStatus(DeviceStatus.DRIVER));
        host.then(host.costs().ringNs(), this::probeDriver);
        host.then(0, () -> console.print("registered virtio" + link.virtioIndex() + " (type " + device.entry().id()
                + ")"));
    }

    /** Takes the device away from its driver. */
    void remove() {
        if (driven) {
            driven = false;
            host.then(0, () -> link.driver().remove(transport));
            host.then(0, transport::deleteVrings);
        }
    }

    private void probeDriver() {
        device.impossibleVring().ifPresentOrElse(vring -> {
            console.print("Bad virtqueue length " + vring.num());
            console.print("probe with driver virtio_rpmsg_bus failed with error -12");
            transport.addStatus(DeviceStatus.FAILED);
        }, () -> {
            driven = true;
            link.driver().probe(transport);
        });
    }
}
