/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.remoteproc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rpmsgtracer.emulator.log.LogSink;
import org.rpmsgtracer.emulator.log.SoftwareEntry;
import org.rpmsgtracer.emulator.log.SoftwareLog;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.protocol.memory.BufferMemory;
import org.rpmsgtracer.protocol.memory.Memory;
import org.rpmsgtracer.protocol.remoteproc.ResourceTable;
import org.rpmsgtracer.protocol.remoteproc.ResourceTableException;
import org.rpmsgtracer.protocol.remoteproc.ResourceTableParser;

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
    private final Runnable entryPoint;
    private final List<VdevLink> links;
    private final SoftwareLog console;
    private final LogSink log;
    private final List<DrivenVdev> vdevs = new ArrayList<>();
    private final Optional<OmapMailbox> mailbox;
    private byte[] cachedTable;
    private Recovery recovery;
    private List<Carveouts.Carveout> carveouts = List.of();
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
        this.mailbox = platform.hasMailboxWords()
                ? links.stream().findFirst()
                        .map(link -> new OmapMailbox(platform, link.doorbells(), console, this::reportCrash))
                : Optional.empty();
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
            case RUNNING, ATTACHED, CRASHED, SUSPENDED -> shutDown();
            case OFFLINE, DETACHED -> {
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
                    memory().write(firmware.tableAddress(), clean, 0, clean.length);
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
        memory().write(firmware.tableAddress(), cachedTable, 0, cachedTable.length);
        enter(RemoteprocState.DETACHED);
        run();
    }

    @Override
    public void crash(CrashType type) {
        if (state == RemoteprocState.OFFLINE) {
            return;
        }
        processor.reset();
        if (mailbox.isPresent() && type == CrashType.FATAL_ERROR) {
            mailbox.get().remoteCrashes();
        } else {
            reportCrash(type);
        }
    }

    /** Puts the running processor to sleep; its virtio devices stay as they are. Called inside an effect of the host. */
    public void suspend() {
        if (state == RemoteprocState.RUNNING) {
            host.then(host.costs().kickNs(), () -> mailbox.ifPresentOrElse(
                    words -> words.suspend(this::fallAsleep), () -> {
                        processor.halt();
                        fallAsleep();
                    }));
        }
    }

    /** Lets the processor go on where it was suspended; called inside an effect of the host. */
    public void resume() {
        if (state == RemoteprocState.SUSPENDED) {
            host.then(host.costs().kickNs(), () -> {
                enter(RemoteprocState.RUNNING);
                processor.go();
            });
        }
    }

    @Override
    public void restartAlone() {
        if (state != RemoteprocState.OFFLINE) {
            run();
        }
    }

    /** What follows the next crash, as it is written into {@code recovery}; inside an effect of the host. */
    void setRecovery(Recovery next) {
        recovery = next;
        if (next == Recovery.ENABLED) {
            recover();
        }
    }

    Recovery recovery() {
        return recovery;
    }

    /** Recovers a processor that is crashed; inside an effect of the host. */
    void recover() {
        if (state == RemoteprocState.CRASHED) {
            say("recovering " + processor.name());
            shutDown();
            host.then(0, this::bringUp);
        }
    }

    /** Whether it must be stopped before it can be started. */
    boolean isUp() {
        return switch (state) {
            case RUNNING, ATTACHED, CRASHED, SUSPENDED -> true;
            case OFFLINE, DETACHED -> false;
        };
    }

    /** As in sysfs: unknown if somebody else has started the processor. */
    String firmwareName() {
        return switch (state) {
            case ATTACHED, DETACHED -> "unknown";
            case OFFLINE, RUNNING, CRASHED, SUSPENDED -> firmware.name();
        };
    }

    List<FirmwareEntry.Trace> traces() {
        return isUp() ? firmware.traces() : List.of();
    }

    /** All memory that was placed for the last boot. */
    List<Carveouts.Carveout> carveouts() {
        return isUp() ? carveouts : List.of();
    }

    /** The table with which the processor runs, or empty if there is none or its bytes are none. */
    Optional<ResourceTable> table() {
        if (!isUp()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ResourceTableParser.parse(memory(), firmware.tableAddress(), cachedTable.length));
        } catch (ResourceTableException e) {
            return Optional.empty();
        }
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
        if (prepare(memory(), firmware.tableAddress())) {
            memory().read(firmware.tableAddress(), cachedTable, 0, cachedTable.length);
            probeVdevs();
            host.then(host.costs().ringNs(), () -> {
                enter(RemoteprocState.ATTACHED);
                say("remote processor " + processor.name() + " is now attached");
            });
        }
    }

    private boolean prepare(Memory table, long address) {
        vdevs.clear();
        carveouts = List.of();
        Carveouts requests = new Carveouts(reserved, host.machine().memory(), platform, this::say);
        try {
            PreparedTable ready = PreparedTable.prepare(table, address, cachedTable.length, requests, platform,
                    this::say);
            carveouts = requests.placed();
            for (int i = 0; i < Math.min(links.size(), ready.devices().size()); i++) {
                vdevs.add(new DrivenVdev(host, links.get(i), firmware.tableAddress(), ready.devices().get(i), platform,
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
                () -> memory().write(firmware.tableAddress(), cachedTable, 0, cachedTable.length));
        host.then(host.costs().kickNs(), () -> {
            run();
            mailbox.ifPresent(OmapMailbox::ping);
        });
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

    private void fallAsleep() {
        if (state == RemoteprocState.RUNNING) {
            enter(RemoteprocState.SUSPENDED);
        }
    }

    private void reportCrash(CrashType type) {
        host.interrupt(host.costs().interruptNs(), () -> {
            say("crash detected in " + processor.name() + ": type " + type.text());
            host.task(0, this::handleCrash);
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
                    recover();
                }
            }
        }
    }

    private void run() {
        processor.reset();
        mailbox.ifPresent(OmapMailbox::remoteBoots);
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

    private Memory memory() {
        return host.ringMemory();
    }
}
