/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.scenario;

import java.util.List;

import org.rpmsgtracer.emulator.driver.RpmsgHost;
import org.rpmsgtracer.emulator.driver.RpmsgRemote;
import org.rpmsgtracer.emulator.log.LogSink;
import org.rpmsgtracer.emulator.machine.Machine;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.machine.RandomStream;
import org.rpmsgtracer.emulator.machine.SharedMemory;
import org.rpmsgtracer.emulator.personality.LinuxHost;
import org.rpmsgtracer.emulator.personality.OpenAmp;
import org.rpmsgtracer.emulator.personality.OpenAmpRemote;
import org.rpmsgtracer.emulator.remoteproc.Firmware;
import org.rpmsgtracer.emulator.remoteproc.PlatformDriver;
import org.rpmsgtracer.emulator.remoteproc.Remoteproc;
import org.rpmsgtracer.emulator.remoteproc.VdevLink;
import org.rpmsgtracer.emulator.service.HostApplication;
import org.rpmsgtracer.emulator.service.HostProgram;
import org.rpmsgtracer.emulator.service.Program;
import org.rpmsgtracer.emulator.service.RemoteApplication;
import org.rpmsgtracer.emulator.service.RemoteProgram;
import org.rpmsgtracer.emulator.virtio.DoorbellPair;
import org.rpmsgtracer.emulator.virtio.Interference;
import org.rpmsgtracer.protocol.memory.BufferMemory;

/**
 * A scenario running on a machine of its own: the host boots the remote, their programs talk, and in the end services
 * are withdrawn, the virtio device is reset and the remote switched off. The same scenario and seed give the same
 * bytes at the same times, however the run is cut into slices. Confined to one thread.
 */
public final class Emulation {

    private static final long WITHDRAWAL_POLL_NS = 1_000_000;
    private static final long WITHDRAWAL_TIMEOUT_NS = 500_000_000;

    private final Scenario scenario;
    private final long seed;
    private final Machine machine;
    private final Processor host;
    private final HostApplication hostApplication;
    private final RpmsgHost rpmsg;
    private final Remoteproc remoteproc;
    private boolean stopping;
    private boolean done;

    private Emulation(Scenario scenario, long seed, LogSink log) {
        this.scenario = scenario;
        this.seed = seed;
        Link link = scenario.links().getFirst();
        Boot boot = scenario.boots().getFirst();
        Region region = scenario.memory().getFirst();
        Firmware firmware = boot.firmware().orElseThrow();
        LinuxHost linux = (LinuxHost) link.host().system();
        OpenAmp openAmp = (OpenAmp) link.remote().system();
        machine = new Machine(new SharedMemory(BufferMemory.heap(region.address(), region.sizeBytes())));
        host = processor(core(link.host().core()));
        Processor remote = processor(core(link.remote().core()));
        DoorbellPair doorbells = new DoorbellPair(machine.addDoorbell(host, remote, link.doorbells()),
                machine.addDoorbell(remote, host, link.doorbells()));
        hostApplication = new HostApplication(programs(link.host().programs(), HostProgram.class), host, seed, log);
        rpmsg = new RpmsgHost(host, linux, hostApplication.drivers(), log);
        RemoteApplication application = new RemoteApplication(
                programs(link.remote().programs(), RemoteProgram.class), remote, seed);
        RpmsgRemote remoteSoftware = new RpmsgRemote(remote, host, new OpenAmpRemote(openAmp.name(),
                openAmp.addresses(), openAmp.pollNs(), openAmp.sendTimeoutNs()), firmware, application::start, log);
        remoteproc = new Remoteproc(host, remote, firmware, boot.reserved(), PlatformDriver.LINUX, boot.recovery(), () -> {
            core(remote.name()).load().start(remote, new RandomStream(seed, "load of " + remote.name()));
            remoteSoftware.boot();
        }, List.of(new VdevLink(Firmware.DEVICE, 0, rpmsg, doorbells, Interference.NONE)), log);
        core(host.name()).load().start(host, new RandomStream(seed, "load of " + host.name()));
        host.later(boot.delayNs(), remoteproc::start);
        scenario.durationNs().ifPresent(durationNs -> machine.schedule(durationNs, this::stop));
    }

    private Core core(String name) {
        return scenario.cores().stream().filter(core -> core.name().equals(name)).findFirst().orElseThrow();
    }

    private static <T extends Program> List<T> programs(List<Program> all, Class<T> wanted) {
        return all.stream().filter(wanted::isInstance).map(wanted::cast).toList();
    }

    /**
     * A run from machine time 0 that keeps no log.
     *
     * @throws ImpossibleScenarioException with all that keeps the scenario from running
     */
    public static Emulation of(Scenario scenario, long seed) {
        return of(scenario, seed, LogSink.NONE);
    }

    /**
     * A run from machine time 0 whose software writes down what it does.
     *
     * @throws ImpossibleScenarioException with all that keeps the scenario from running
     */
    public static Emulation of(Scenario scenario, long seed, LogSink log) {
        List<Problem> problems = ScenarioCheck.problems(scenario);
        if (!problems.isEmpty()) {
            throw new ImpossibleScenarioException(scenario.name(), problems);
        }
        return new Emulation(scenario, seed, log);
    }

    public Scenario scenario() {
        return scenario;
    }

    public long seed() {
        return seed;
    }

    public Machine machine() {
        return machine;
    }

    /** The remote processors that the host boots. */
    public List<Remoteproc> remotes() {
        return List.of(remoteproc);
    }

    /** Lets everything happen up to an instant of machine time, which is now or later. */
    public void runUntil(long timeNs) {
        machine.runUntil(timeNs);
    }

    /** Begins the end at the present instant; once it has begun, nothing more. */
    public void stop() {
        if (!stopping) {
            stopping = true;
            host.task(0, () -> {
                hostApplication.finish();
                long deadlineNs = machine.nowNs() + WITHDRAWAL_TIMEOUT_NS;
                host.later(WITHDRAWAL_POLL_NS, () -> stopRemote(deadlineNs));
            });
        }
    }

    /** Whether the end is reached: the remote is switched off and nothing more will be stored or rung. */
    public boolean done() {
        return done;
    }

    private void stopRemote(long deadlineNs) {
        if (rpmsg.hasChannels() && machine.nowNs() < deadlineNs) {
            host.later(WITHDRAWAL_POLL_NS, () -> stopRemote(deadlineNs));
        } else {
            remoteproc.stop();
            host.then(0, () -> done = true);
        }
    }

    private Processor processor(Core core) {
        return machine.addProcessor(core.name(), core.costs(), new RandomStream(seed, core.name()));
    }
}
