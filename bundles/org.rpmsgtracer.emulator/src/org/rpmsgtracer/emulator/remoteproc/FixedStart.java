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
 * table, and the host does not notice a crash.
 */
public final class FixedStart implements BootedCore {

    private static final String OFFLINE = "offline";
    private static final String RUNNING = "running";
    private static final String CRASHED = "crashed";

    /** A virtio device between the two, and its driver on the host. */
    public record Device(FixedTransport transport, VirtioDriver driver) {}

    private final Processor host;
    private final Processor processor;
    private final Runnable entryPoint;
    private final List<Device> devices;
    private final LogSink log;
    private String state = OFFLINE;

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
        return state;
    }

    @Override
    public void start() {
        host.then(host.costs().kickNs(), () -> {
            processor.reset();
            processor.task(0, entryPoint);
        });
        for (Device device : devices) {
            host.then(host.costs().ringNs(), () -> device.driver.probe(device.transport));
        }
        host.then(host.costs().ringNs(), () -> enter(RUNNING));
    }

    @Override
    public void stop() {
        for (Device device : devices.reversed()) {
            host.then(host.costs().ringNs(), () -> device.driver.remove(device.transport));
        }
        host.then(host.costs().kickNs(), () -> {
            processor.reset();
            enter(OFFLINE);
        });
    }

    @Override
    public void crash(CrashType type) {
        processor.reset();
        enter(CRASHED);
    }

    @Override
    public void restartAlone() {
        processor.reset();
        processor.task(0, entryPoint);
        enter(RUNNING);
    }

    private void enter(String newState) {
        state = newState;
        log.append(new SoftwareEntry.StateEntered(host.machine().nowNs(), processor.name(), newState));
    }
}
