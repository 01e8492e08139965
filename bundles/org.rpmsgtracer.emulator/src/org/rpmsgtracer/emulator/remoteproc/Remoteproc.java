/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.remoteproc;

import java.util.ArrayList;
import java.util.List;

import org.rpmsgtracer.emulator.log.LogSink;
import org.rpmsgtracer.emulator.log.SoftwareEntry;
import org.rpmsgtracer.emulator.log.SoftwareLog;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.protocol.memory.BufferMemory;
import org.rpmsgtracer.protocol.memory.Memory;

/**
 * A remote processor as its host manages it through a resource table: Linux 6.12
 * {@code drivers/remoteproc/remoteproc_core.c}, or OpenAMP's remoteproc library, which does the same without a word.
 * Its methods are called inside an effect of the host processor and append the steps of the work.
 */
public final class Remoteproc implements BootedCore {

    private final Processor host;
    private final Processor processor;
    private final Firmware firmware;
    private final List<ReservedMemory> reserved;
    private final PlatformDriver platform;
    private final Recovery recovery;
    private final Runnable entryPoint;
    private final List<VdevLink> links;
    private final SoftwareLog console;
    private final LogSink log;
    private final List<DrivenVdev> vdevs = new ArrayList<>();
    private byte[] cachedTable;
    private RemoteprocState state = RemoteprocState.OFFLINE;
    private int crashes;

    /**
     * A remote processor that is off.
     *
     * @param reserved   memory for it, by name
     * @param entryPoint its software's first step
     * @param links      for the virtio devices of its firmware, in order; a device without one has no driver
     */
    public Remoteproc(Processor host, Processor processor, Firmware firmware, List<ReservedMemory> reserved,
            PlatformDriver platform, Recovery recovery, Runnable entryPoint, List<VdevLink> links, LogSink log) {
        this.host = host;
        this.processor = processor;
        this.firmware = firmware;
        this.reserved = List.copyOf(reserved);
        this.platform = platform;
        this.recovery = recovery;
        this.entryPoint = entryPoint;
        this.links = List.copyOf(links);
        this.console = new SoftwareLog(log, host.machine()::nowNs, host.name());
        this.log = log;
        this.cachedTable = firmware.resourceTable();
    }

    @Override
    public Processor host() {
        return host;
    }

    @Override
    public Processor processor() {
        return processor;
    }

    /** Where the resource table lies in shared memory once the processor is started. */
    public long resourceTableAddress() {
        return firmware.tableAddress();
    }

    /** The size of the resource table in bytes. */
    public int resourceTableBytes() {
        return cachedTable.length;
    }

    @Override
    public String state() {
        return state.text();
    }

    /** Loads the firmware, starts the processor and lets the drivers have its virtio devices; or attaches to it. */
    @Override
    public void start() {
        switch (state) {
            case OFFLINE -> boot();
            case DETACHED -> attach();
            case RUNNING, ATTACHED, CRASHED, SUSPENDED -> {
            }
        }
    }

    /** Takes the virtio devices away from their drivers and switches the processor off. */
    @Override
    public void stop() {
        switch (state) {
            case RUNNING, ATTACHED, CRASHED -> shutDown();
            case OFFLINE, DETACHED, SUSPENDED -> {
            }
        }
    }

    /** Takes the virtio devices away from their drivers and lets the processor run on, with the table as it was. */
    public void detach() {
        switch (state) {
            case RUNNING, ATTACHED -> {
                removeVdevs();
                host.then(host.costs().copyNs(cachedTable.length), () -> {
                    byte[] clean = firmware.resourceTable();
                    table().write(firmware.tableAddress(), clean, 0, clean.length);
                    enter(RemoteprocState.DETACHED);
                    say("detached remote processor " + processor.name());
                });
            }
            case OFFLINE, DETACHED, CRASHED, SUSPENDED -> {
            }
        }
    }

    /** A boot loader has loaded the firmware and started the processor before the host came up: it is detached. */
    public void startedByBootLoader() {
        table().write(firmware.tableAddress(), cachedTable, 0, cachedTable.length);
        enter(RemoteprocState.DETACHED);
        run();
    }

    @Override
    public void crash(CrashType type) {
        processor.reset();
        host.interrupt(host.costs().interruptNs(), () -> {
            say("crash detected in " + processor.name() + ": type " + type.text());
            host.task(0, this::handleCrash);
        });
    }

    @Override
    public void restartAlone() {
        run();
    }

    private void boot() {
        say("powering up " + processor.name());
        say("Booting fw image " + firmware.name() + ", size " + firmware.sizeBytes());
        cachedTable = firmware.resourceTable();
        if (prepare(BufferMemory.wrap(0, cachedTable), 0)) {
            bringUp();
        }
    }

    private void attach() {
        say("attaching to " + processor.name());
        if (prepare(table(), firmware.tableAddress())) {
            probeVdevs();
            host.then(host.costs().ringNs(), () -> {
                enter(RemoteprocState.ATTACHED);
                say("remote processor " + processor.name() + " is now attached");
            });
        }
    }

    private boolean prepare(Memory memory, long address) {
        vdevs.clear();
        Carveouts carveouts = new Carveouts(reserved, host.machine().memory(), platform, this::say);
        try {
            PreparedTable table = PreparedTable.prepare(memory, address, cachedTable.length, carveouts, platform,
                    this::say);
            for (int i = 0; i < Math.min(links.size(), table.devices().size()); i++) {
                vdevs.add(new DrivenVdev(host, links.get(i), firmware.tableAddress(), table.devices().get(i), platform,
                        console, log));
            }
            return true;
        } catch (PreparedTable.RefusedException e) {
            say("Boot failed: " + e.error());
            return false;
        }
    }

    /** What is common to a boot and to a recovery: the table is copied as it was prepared. */
    private void bringUp() {
        host.then(host.costs().copyNs(cachedTable.length),
                () -> table().write(firmware.tableAddress(), cachedTable, 0, cachedTable.length));
        host.then(host.costs().kickNs(), this::run);
        probeVdevs();
        host.then(host.costs().ringNs(), () -> {
            enter(RemoteprocState.RUNNING);
            say("remote processor " + processor.name() + " is now up");
        });
    }

    private void shutDown() {
        removeVdevs();
        host.then(host.costs().kickNs(), () -> {
            processor.reset();
            enter(RemoteprocState.OFFLINE);
            say("stopped remote processor " + processor.name());
        });
    }

    private void handleCrash() {
        switch (state) {
            case OFFLINE, CRASHED -> {
            }
            case RUNNING, ATTACHED, DETACHED, SUSPENDED -> {
                enter(RemoteprocState.CRASHED);
                crashes++;
                say("handling crash #" + crashes + " in " + processor.name());
                if (recovery == Recovery.ENABLED) {
                    say("recovering " + processor.name());
                    shutDown();
                    host.then(0, this::bringUp);
                }
            }
        }
    }

    private void run() {
        processor.reset();
        processor.task(0, entryPoint);
    }

    private void probeVdevs() {
        vdevs.forEach(DrivenVdev::probe);
    }

    private void removeVdevs() {
        vdevs.reversed().forEach(DrivenVdev::remove);
    }

    private void say(String line) {
        if (platform.isLinux()) {
            console.print(line);
        }
    }

    private void enter(RemoteprocState newState) {
        state = newState;
        log.append(new SoftwareEntry.StateEntered(host.machine().nowNs(), processor.name(), newState.text()));
    }

    private Memory table() {
        return host.ringMemory();
    }
}
