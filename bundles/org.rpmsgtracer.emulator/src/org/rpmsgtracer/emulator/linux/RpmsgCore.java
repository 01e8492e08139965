/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.EndpointUser;
import org.rpmsgtracer.emulator.endpoint.RpmsgPort;
import org.rpmsgtracer.emulator.log.SoftwareLog;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.personality.LinuxHost;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;

/**
 * The rpmsg bus of a Linux kernel ({@code drivers/rpmsg/rpmsg_core.c}): its drivers, and the virtio device on which
 * they find channels while there is one. Drivers stay registered when the device goes and comes.
 * <p>
 * A program that asks for a name only is a driver of that name: it gets an endpoint for each matching channel, now or
 * later. With a local address of its own and announced, it gets a channel, of which the remote is told; otherwise an
 * endpoint by {@code rpmsg_create_ept}, each time when the device comes.
 */
public final class RpmsgCore implements RpmsgPort {

    private final Processor processor;
    private final LinuxHost personality;
    private final List<RpmsgDriver> drivers = new ArrayList<>();
    private final List<ProgramEndpoint> programEndpoints = new ArrayList<>();
    private Optional<RpmsgVirtioDevice> device = Optional.empty();
    private int virtioNumber;

    RpmsgCore(Processor processor, LinuxHost personality, SoftwareLog log) {
        this.processor = processor;
        this.personality = personality;
        drivers.add(new NameService(log));
    }

    /** On which the kernel runs. */
    public Processor processor() {
        return processor;
    }

    /** Numbers the virtio device; 0 if nobody says otherwise, because a kernel with one link has only this one. */
    public void numberVirtioDevice(int number) {
        virtioNumber = number;
    }

    /** Such as {@code virtio0}. */
    String virtioName() {
        return "virtio" + virtioNumber;
    }

    /** The virtio device, as long as it is driven. */
    public Optional<RpmsgVirtioDevice> device() {
        return device;
    }

    /** The registered drivers, in that order; unmodifiable. */
    public List<RpmsgDriver> drivers() {
        return Collections.unmodifiableList(drivers);
    }

    /** Adds a driver, unless it is there, and lets it take the devices that wait ({@code register_rpmsg_driver}). */
    public void register(RpmsgDriver driver) {
        if (!drivers.contains(driver)) {
            drivers.add(driver);
        }
        device.ifPresent(it -> List.copyOf(it.devices()).forEach(it::attach));
    }

    /** Removes a driver from its devices and from the bus. */
    public void unregister(RpmsgDriver driver) {
        drivers.remove(driver);
        device.ifPresent(it -> List.copyOf(it.devices()).stream()
                .filter(at -> at.driver().filter(driver::equals).isPresent())
                .forEach(it::detach));
    }

    @Override
    public void open(EndpointRequest request, EndpointUser user) {
        boolean fixed = request.address() != RpmsgAddress.ANY;
        boolean named = !request.name().isEmpty();
        if (named && !fixed && request.peer() == RpmsgAddress.ANY) {
            register(new ProgramDriver(request, user));
        } else if (named && fixed && request.announced()) {
            register(new ProgramDriver(request, user));
            open(new ProgramEndpoint.Channel(request, user));
        } else {
            open(new ProgramEndpoint.Plain(request, user));
        }
    }

    @Override
    public int payloadLimitBytes() {
        return personality.payloadLimitBytes();
    }

    @Override
    public boolean zeroCopy() {
        return false;
    }

    Optional<RpmsgDriver> driverFor(RpmsgDevice waiting) {
        return drivers.stream().filter(driver -> driver.matches(waiting)).findFirst();
    }

    void deviceUp(RpmsgVirtioDevice newDevice) {
        device = Optional.of(newDevice);
    }

    /** The device works: what programs have asked for is made. */
    void deviceOnline() {
        device.ifPresent(it -> List.copyOf(programEndpoints).forEach(endpoint -> endpoint.up(it)));
    }

    void deviceDown() {
        List.copyOf(programEndpoints).forEach(ProgramEndpoint::down);
        device = Optional.empty();
    }

    /** A program that comes and goes leaves nothing behind. */
    private void open(ProgramEndpoint endpoint) {
        programEndpoints.removeIf(it -> it.isClosed() || it.equals(endpoint));
        programEndpoints.add(endpoint);
        device.ifPresent(endpoint::up);
    }
}
