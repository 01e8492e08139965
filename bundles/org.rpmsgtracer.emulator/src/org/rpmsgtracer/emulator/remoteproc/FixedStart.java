/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.remoteproc;

import java.util.List;

import org.rpmsgtracer.emulator.log.LogSink;
import org.rpmsgtracer.emulator.log.SoftwareEntry;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.virtio.VirtioDriver;

/**
 * A processor with its program in place, which its host only lets run: there is no firmware to load and no resource
 * table, and the host does not notice a crash. Before it lets the processor run, it clears the status byte if there is
 * one (zephyr v4.0 {@code samples/subsys/ipc/openamp/src/main.c}: {@code init_status_flag}).
 */
public final class FixedStart implements BootedCore {

    /** A virtio device between the two, and its driver on the host. */
    public record Device(FixedTransport transport, VirtioDriver driver) {}

    private final Processor host;
    private final Processor processor;
    private final Runnable entryPoint;
    private final List<Device> devices;
    private final LogSink log;
    private RemoteprocState state = RemoteprocState.OFFLINE;

    /** A processor that is off; {@code entryPoint} is its software's first step. */
    public FixedStart(Processor host, Processor processor, Runnable entryPoint, List<Device> devices, LogSink log) {
        this.host = host;
        this.processor = processor;
        this.entryPoint = entryPoint;
        this.devices = List.copyOf(devices);
        this.log = log;
    }

    @Override
    public Processor host() {
        return host;
    }

    @Override
    public Processor processor() {
        return processor;
    }

    @Override
    public String state() {
        return state.text();
    }

    @Override
    public void start() {
        if (state != RemoteprocState.OFFLINE) {
            return;
        }
        devices.forEach(device -> host.then(host.costs().ringNs(), device.transport::reset));
        host.then(host.costs().kickNs(), () -> {
            processor.reset();
            processor.task(0, entryPoint);
        });
        for (Device device : devices) {
            host.then(host.costs().ringNs(), () -> device.driver.probe(device.transport));
        }
        host.then(host.costs().ringNs(), () -> enter(RemoteprocState.RUNNING));
    }

    @Override
    public void stop() {
        if (state == RemoteprocState.OFFLINE) {
            return;
        }
        for (Device device : devices.reversed()) {
            host.then(host.costs().ringNs(), () -> device.driver.remove(device.transport));
            host.then(0, device.transport::deleteVrings);
        }
        host.then(host.costs().kickNs(), () -> {
            processor.reset();
            enter(RemoteprocState.OFFLINE);
        });
    }

    @Override
    public void crash(CrashType type) {
        if (state != RemoteprocState.OFFLINE) {
            processor.reset();
            enter(RemoteprocState.CRASHED);
        }
    }

    @Override
    public void restartAlone() {
        if (state != RemoteprocState.OFFLINE) {
            processor.reset();
            processor.task(0, entryPoint);
            enter(RemoteprocState.RUNNING);
        }
    }

    private void enter(RemoteprocState newState) {
        state = newState;
        log.append(new SoftwareEntry.StateEntered(host.machine().nowNs(), processor.name(), newState.text()));
    }
}
