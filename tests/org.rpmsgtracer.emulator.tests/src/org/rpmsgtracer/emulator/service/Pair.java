/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.rpmsgtracer.emulator.endpoint.RpmsgPort;
import org.rpmsgtracer.emulator.linux.RpmsgCore;
import org.rpmsgtracer.emulator.linux.VirtioRpmsgBus;
import org.rpmsgtracer.emulator.linux.device.LinuxKernel;
import org.rpmsgtracer.emulator.log.EmulationLog;
import org.rpmsgtracer.emulator.log.LogEntry;
import org.rpmsgtracer.emulator.log.RingEntry.MessageSent;
import org.rpmsgtracer.emulator.log.SoftwareEntry.Printed;
import org.rpmsgtracer.emulator.log.SoftwareLog;
import org.rpmsgtracer.emulator.machine.CostModel;
import org.rpmsgtracer.emulator.machine.Machine;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.machine.RandomStream;
import org.rpmsgtracer.emulator.machine.SharedMemory;
import org.rpmsgtracer.emulator.openamp.OpenAmpHost;
import org.rpmsgtracer.emulator.openamp.OpenAmpRemote;
import org.rpmsgtracer.emulator.personality.LinuxHost;
import org.rpmsgtracer.emulator.personality.OpenAmp;
import org.rpmsgtracer.emulator.personality.PruLibrary;
import org.rpmsgtracer.emulator.personality.RpmsgLite;
import org.rpmsgtracer.emulator.pru.PruRemote;
import org.rpmsgtracer.emulator.rpmsglite.RpmsgLiteMaster;
import org.rpmsgtracer.emulator.rpmsglite.RpmsgLiteRemote;
import org.rpmsgtracer.emulator.virtio.VirtioDeviceSoftware;
import org.rpmsgtracer.emulator.virtio.VirtioDriver;
import org.rpmsgtracer.protocol.memory.BufferMemory;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;
import org.rpmsgtracer.protocol.virtio.VringLayout;

/** Programs on a real emulated pair of processors: what they print, and what goes over the rings between them. */
final class Pair {

    /** The implementation at the host's end. */
    enum Host {
        LINUX, OPENAMP, RPMSG_LITE
    }

    /** The implementation at the remote's end. */
    enum Remote {
        OPENAMP, RPMSG_LITE, RPMSG_LITE_WITH_LINUX, PRU
    }

    /** Ends that work together. */
    enum Systems {
        LINUX_AND_OPENAMP(Host.LINUX, Remote.OPENAMP),
        LINUX_AND_RPMSG_LITE(Host.LINUX, Remote.RPMSG_LITE_WITH_LINUX),
        OPENAMP_ALONE(Host.OPENAMP, Remote.OPENAMP),
        RPMSG_LITE_ALONE(Host.RPMSG_LITE, Remote.RPMSG_LITE);

        private final Host host;
        private final Remote remote;

        Systems(Host host, Remote remote) {
            this.host = host;
            this.remote = remote;
        }

        Pair running(Program hostProgram, Program remoteProgram) {
            return new Pair(host, remote, hostProgram, remoteProgram);
        }
    }

    static final int NUM = 16;
    static final long SECOND_NS = 1_000_000_000;

    private static final long MEMORY = 0x1004_0000;
    private static final int MEMORY_BYTES = 0x1_0000;
    private static final int ALIGN = 16;

    final Machine machine = new Machine(new SharedMemory(BufferMemory.heap(MEMORY, MEMORY_BYTES)));
    final Processor host = processor("host");
    final Processor remote = processor("remote");
    final List<RunningProgram> hostRunning = new ArrayList<>();
    final List<RunningProgram> remoteRunning = new ArrayList<>();
    private final EmulationLog log = new EmulationLog();
    private final LinuxKernel kernel = new LinuxKernel(host, log);
    private final Link link;
    private final VirtioDriver driver;

    /** Starts both ends and, as soon as each end is ready, its programs; nothing has happened yet. */
    Pair(Host hostKind, Remote remoteKind, List<? extends Program> hostPrograms,
            List<? extends Program> remotePrograms) {
        this(hostKind, remoteKind, hostPrograms, remotePrograms, port -> {
        }, port -> {
        });
    }

    /** As above, and both ends' ports are handed to a test that wants to talk by itself. */
    Pair(Host hostKind, Remote remoteKind, List<? extends Program> hostPrograms,
            List<? extends Program> remotePrograms, Consumer<RpmsgPort> hostPort, Consumer<RpmsgPort> remotePort) {
        link = new Link(host, remote, List.of(VringLayout.legacy(MEMORY, NUM, ALIGN),
                VringLayout.legacy(MEMORY + 0x1000, NUM, ALIGN)), MEMORY + 0x2000, log);
        VirtioDeviceSoftware device = device(remoteKind, port -> {
            start(remotePrograms, remote, port, remoteRunning);
            remotePort.accept(port);
        });
        driver = driver(hostKind, port -> {
            start(hostPrograms, host, port, hostRunning);
            hostPort.accept(port);
        });
        remote.task(0, () -> device.boot(link.port()));
        host.later(10_000, () -> driver.probe(link));
    }

    Pair(Host hostKind, Remote remoteKind, Program hostProgram, Program remoteProgram) {
        this(hostKind, remoteKind, List.of(hostProgram), List.of(remoteProgram));
    }

    /** Lets both run for a time. */
    Pair run(long durationNs) {
        machine.runUntil(machine.nowNs() + durationNs);
        return this;
    }

    /** The host's programs end their traffic. */
    Pair finishHost() {
        host.task(0, () -> hostRunning.forEach(RunningProgram::finish));
        return this;
    }

    /** The remote's programs end their traffic. */
    Pair finishRemote() {
        remote.task(0, () -> remoteRunning.forEach(RunningProgram::finish));
        return this;
    }

    /** The link goes down from the host's end. */
    Pair unlink() {
        host.task(0, () -> driver.remove(link));
        return this;
    }

    /** Lines of the host's console. */
    List<String> hostPrinted() {
        return printed("host");
    }

    /** Lines of the remote's console. */
    List<String> remotePrinted() {
        return printed("remote");
    }

    /** Payloads that went to the remote, name-service messages excluded. */
    List<byte[]> toRemote() {
        return sent("vdev0vring1").stream().map(message -> message.payload().toBytes()).toList();
    }

    /** Payloads that went to the host, name-service messages excluded. */
    List<byte[]> toHost() {
        return sent("vdev0vring0").stream().map(message -> message.payload().toBytes()).toList();
    }

    /** Headers of the messages to the host, name-service messages excluded. */
    List<RpmsgHeader> headersToHost() {
        return sent("vdev0vring0").stream().map(MessageSent::header).toList();
    }

    /** When the messages to the remote were published, name-service messages excluded. */
    List<Long> timesToRemote() {
        return sent("vdev0vring1").stream().map(MessageSent::timeNs).toList();
    }

    /** When the messages to the host were published, name-service messages excluded. */
    List<Long> timesToHost() {
        return sent("vdev0vring0").stream().map(MessageSent::timeNs).toList();
    }

    <T extends LogEntry> List<T> logged(Class<T> type) {
        return log.entries().stream().filter(type::isInstance).map(type::cast).toList();
    }

    private List<MessageSent> sent(String vring) {
        return logged(MessageSent.class).stream()
                .filter(message -> message.vring().equals(vring))
                .filter(message -> message.header().dst() != RpmsgAddress.NAME_SERVICE)
                .toList();
    }

    private List<String> printed(String processor) {
        return logged(Printed.class).stream()
                .filter(line -> line.processor().equals(processor))
                .map(Printed::line)
                .toList();
    }

    private void start(List<? extends Program> programs, Processor processor, RpmsgPort port,
            List<RunningProgram> running) {
        SoftwareLog console = new SoftwareLog(log, machine::nowNs, processor.name());
        if (port instanceof RpmsgCore bus) {
            kernel.attach(bus);
        }
        for (Program program : programs) {
            RandomStream random = new RandomStream(1, processor.name() + running.size());
            running.add(program instanceof UserSpaceProgram user ? Programs.start(user, kernel, random, console)
                    : Programs.start(program, processor, port, random, console,
                            () -> running.forEach(RunningProgram::finish)));
        }
    }

    private VirtioDriver driver(Host kind, Consumer<RpmsgPort> application) {
        return switch (kind) {
            case LINUX -> {
                VirtioRpmsgBus bus = new VirtioRpmsgBus(host, LinuxHost.VIRTIO_RPMSG_BUS, application, log);
                host.task(0, bus::boot);
                yield bus;
            }
            case OPENAMP -> new OpenAmpHost(host, OpenAmp.GENERIC, application, log);
            case RPMSG_LITE -> new RpmsgLiteMaster(host, RpmsgLite.FREERTOS, application, log);
        };
    }

    private VirtioDeviceSoftware device(Remote kind, Consumer<RpmsgPort> application) {
        return switch (kind) {
            case OPENAMP -> new OpenAmpRemote(remote, OpenAmp.GENERIC, application, log)::boot;
            case RPMSG_LITE -> new RpmsgLiteRemote(remote, RpmsgLite.FREERTOS, application, log)::boot;
            case RPMSG_LITE_WITH_LINUX -> new RpmsgLiteRemote(remote, RpmsgLite.FREERTOS_UNDER_LINUX, application,
                    log)::boot;
            case PRU -> new PruRemote(remote, PruLibrary.CURRENT, application, log)::boot;
        };
    }

    private Processor processor(String name) {
        return machine.addProcessor(name, new CostModel(2_000, 300, 200, 500, 20), new RandomStream(1, name));
    }
}
