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
import org.rpmsgtracer.emulator.log.SoftwareLog;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.machine.SharedMemory;
import org.rpmsgtracer.emulator.virtio.VirtioDriver;
import org.rpmsgtracer.protocol.memory.BufferMemory;
import org.rpmsgtracer.protocol.memory.Memory;
import org.rpmsgtracer.protocol.remoteproc.ResourceTableException;
import org.rpmsgtracer.protocol.remoteproc.ResourceTableLayout;
import org.rpmsgtracer.protocol.remoteproc.ResourceTableParser;
import org.rpmsgtracer.protocol.remoteproc.VirtioDevice;
import org.rpmsgtracer.protocol.virtio.DeviceStatus;

/**
 * A remote processor as Linux manages it from the host (Linux 6.12 {@code drivers/remoteproc/remoteproc_core.c}). Its
 * methods are called inside an effect of the host processor and append the steps of the work.
 */
public final class Remoteproc {

    private static final String OFFLINE = "offline";
    private static final String RUNNING = "running";

    private final Processor host;
    private final Processor processor;
    private final Firmware firmware;
    private final Runnable entryPoint;
    private final VirtioDriver driver;
    private final RemoteprocVdev vdev;
    private final VirtioDevice entry;
    private final byte[] cachedTable;
    private final SoftwareLog console;
    private final LogSink log;
    private String state = OFFLINE;

    /**
     * A remote processor that is off.
     *
     * @param entryPoint its software's first step
     * @param driver     for its RPMsg device
     */
    public Remoteproc(Processor host, Processor processor, Firmware firmware, List<ReservedMemory> reserved,
            Runnable entryPoint, VirtioDriver driver, LogSink log) {
        this.host = host;
        this.processor = processor;
        this.firmware = firmware;
        this.entryPoint = entryPoint;
        this.driver = driver;
        this.console = new SoftwareLog(log, host.machine()::nowNs, host.name());
        this.log = log;
        this.cachedTable = firmware.resourceTable();
        this.entry = rpmsgDevice(cachedTable);
        this.vdev = new RemoteprocVdev(host, processor, Firmware.DEVICE, firmware.tableAddress(), entry, reserved, log);
    }

    public Processor host() {
        return host;
    }

    public Processor processor() {
        return processor;
    }

    /** The name of its virtio device, {@code vdev0}. */
    public String deviceName() {
        return Firmware.DEVICE;
    }

    /** Where the resource table lies in shared memory once the processor is started. */
    public long resourceTableAddress() {
        return firmware.tableAddress();
    }

    /** The size of the resource table in bytes. */
    public int resourceTableBytes() {
        return cachedTable.length;
    }

    /** {@code offline} or {@code running}, as Linux shows it in sysfs. */
    public String state() {
        return state;
    }

    /** Loads the resource table, starts the processor and lets the driver have the virtio device. */
    public void start() {
        console.print("powering up " + processor.name());
        console.print("Booting fw image " + firmware.name());
        assignNotifyIds();
        host.then(host.costs().copyNs(cachedTable.length), this::loadTable);
        host.then(host.costs().kickNs(), () -> processor.task(0, entryPoint));
        host.then(host.costs().ringNs(), vdev::reset);
        host.then(host.costs().ringNs(), () -> vdev.addStatus(DeviceStatus.ACKNOWLEDGE));
        host.then(host.costs().ringNs(), () -> vdev.addStatus(DeviceStatus.DRIVER));
        host.then(host.costs().ringNs(), () -> driver.probe(vdev));
        host.then(host.costs().ringNs(), () -> {
            enter(RUNNING);
            console.print("remote processor " + processor.name() + " is now up");
        });
    }

    /** Takes the virtio device away from the driver and switches the processor off. */
    public void stop() {
        driver.remove(vdev);
        host.then(host.costs().kickNs(), () -> {
            processor.reset();
            enter(OFFLINE);
            console.print("stopped remote processor " + processor.name());
        });
    }

    private void assignNotifyIds() {
        Memory table = BufferMemory.wrap(0, cachedTable);
        for (int i = 0; i < entry.vrings().size(); i++) {
            table.putU32(ResourceTableLayout.vringNotifyIdOffset(entry, i), i);
        }
    }

    private void loadTable() {
        SharedMemory memory = host.machine().memory();
        memory.write(firmware.tableAddress(), cachedTable, 0, cachedTable.length);
    }

    private void enter(String newState) {
        state = newState;
        log.append(new SoftwareEntry.StateEntered(host.machine().nowNs(), processor.name(), newState));
    }

    private static VirtioDevice rpmsgDevice(byte[] table) {
        try {
            return ResourceTableParser.parse(BufferMemory.wrap(0, table), 0, table.length).virtioDevices().getFirst();
        } catch (ResourceTableException e) {
            throw new IllegalArgumentException("firmware without a valid resource table", e);
        }
    }
}
