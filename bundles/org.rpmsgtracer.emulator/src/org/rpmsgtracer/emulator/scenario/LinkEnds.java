/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.scenario;

import java.util.Optional;

import org.rpmsgtracer.emulator.fault.HastyPort;
import org.rpmsgtracer.emulator.fault.SoftwareFaults;
import org.rpmsgtracer.emulator.log.LogSink;
import org.rpmsgtracer.emulator.log.Role;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.machine.RandomStream;
import org.rpmsgtracer.emulator.remoteproc.FixedPort;
import org.rpmsgtracer.emulator.remoteproc.FixedStart;
import org.rpmsgtracer.emulator.remoteproc.FixedTransport;
import org.rpmsgtracer.emulator.remoteproc.TablePort;
import org.rpmsgtracer.emulator.remoteproc.VdevLink;
import org.rpmsgtracer.emulator.virtio.DoorbellPair;
import org.rpmsgtracer.emulator.virtio.VirtioDeviceSoftware;
import org.rpmsgtracer.emulator.virtio.VirtioDriver;
import org.rpmsgtracer.emulator.virtio.VirtioPort;
import org.rpmsgtracer.protocol.virtio.Vring;

/** The software at both ends of a link, and what connects it. */
final class LinkEnds {

    private final Link link;
    private final Boot boot;
    private final String device;
    private final int firstNotifyId;
    private final DoorbellPair doorbells;
    private final LogSink log;
    private final LogSink remoteLog;
    private final Processor remote;
    private final SoftwareFaults hostFaults;
    private final SoftwareFaults remoteFaults;
    private final Application hostApplication;
    private final VirtioDriver driver;
    private final VirtioDeviceSoftware software;
    private final VirtioPort port;
    private boolean hasty;

    /**
     * Software that does not run yet.
     *
     * @param shared        what the links of a core share
     * @param boot          of the link's remote core
     * @param device        name of the link's device in the scenario
     * @param firstNotifyId of vring0; that of vring1 is the next
     */
    LinkEnds(Chip chip, SharedSoftware shared, Link link, Boot boot, String device, int firstNotifyId, long seed,
            LogSink log) {
        this.link = link;
        this.boot = boot;
        this.device = device;
        this.firstNotifyId = firstNotifyId;
        this.doorbells = chip.doorbells(link);
        this.log = log;
        Processor host = chip.processor(link.host().core());
        remote = chip.processor(link.remote().core());
        hostFaults = faults(host, seed);
        remoteFaults = faults(remote, seed);
        hostApplication = new Application(link.host().programs(), host, device, seed, log);
        remoteLog = shared.log(boot);
        Application application = new Application(link.remote().programs(), remote, device, seed, remoteLog);
        driver = Engines.host(link.host().system(), host, shared, (own, kernel) -> hostApplication
                .start(chip.endpoints().watching(host.name(), device, own), kernel), log);
        software = Engines.remote(link.remote().system(), remote, own -> application
                .start(chip.endpoints().watching(remote.name(), device, own), Optional.empty()), remoteLog);
        remote.onReset(() -> chip.endpoints().reset(remote.name()));
        port = port();
    }

    private SoftwareFaults faults(Processor processor, long seed) {
        return new SoftwareFaults(processor.machine()::nowNs,
                new RandomStream(seed, "faults of " + processor.name() + " at " + device));
    }

    private VirtioPort port() {
        return switch (link.wiring()) {
            case Wiring.TableEntry entry -> boot.firmware()
                    .map(firmware -> new TablePort(device, doorbells, firmware.tableAddress(),
                            firmware.virtioDevices().get(entry.vdev()), remoteFaults, remoteLog))
                    .orElseThrow();
            case Wiring.FixedVrings place -> new FixedPort(device, doorbells,
                    FixedPlaces.layout(place, link.host().system()), firstNotifyId, remoteFaults, remoteLog);
        };
    }

    Link link() {
        return link;
    }

    String device() {
        return device;
    }

    int firstNotifyId() {
        return firstNotifyId;
    }

    DoorbellPair doorbells() {
        return doorbells;
    }

    Application hostApplication() {
        return hostApplication;
    }

    /** The faults in the software of one end. */
    SoftwareFaults faults(Role end) {
        return switch (end) {
            case DRIVER -> hostFaults;
            case DEVICE -> remoteFaults;
        };
    }

    /**
     * The host's side of a device in a resource table.
     *
     * @param virtioIndex its number among the host's virtio devices
     */
    VdevLink vdevLink(int virtioIndex) {
        return new VdevLink(device, virtioIndex, driver, doorbells, hostFaults);
    }

    /** The host's side of a device without a resource table. */
    FixedStart.Device fixedDevice(Wiring.FixedVrings place) {
        return new FixedStart.Device(new FixedTransport(device, doorbells,
                FixedPlaces.layout(place, link.host().system()), firstNotifyId, hostFaults,
                boot.platform(), log), driver);
    }

    /** Starts the remote's side; called inside an effect of its processor. */
    void bootRemote() {
        VirtioPort seen = hasty ? new HastyPort(port) : port;
        remote.task(0, () -> software.boot(seen));
    }

    /** From its next start on, the remote does not wait for the host. */
    void skipHandshake() {
        hasty = true;
    }

    /** A vring as it lies in shared memory now; empty while the host has not placed it. */
    Optional<Vring> ring(int index) {
        return Optional.of(port)
                .filter(VirtioPort::placed)
                .map(it -> new Vring(remote.machine().memory(), it.findVring(index).ring().layout()));
    }
}
