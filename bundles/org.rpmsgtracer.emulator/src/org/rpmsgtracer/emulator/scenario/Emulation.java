/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.emulator.control.LifeCycleOrder;
import org.rpmsgtracer.emulator.control.OpenEndpoints;
import org.rpmsgtracer.emulator.control.OperatedSystem;
import org.rpmsgtracer.emulator.fault.Fault;
import org.rpmsgtracer.emulator.log.LogSink;
import org.rpmsgtracer.emulator.machine.Machine;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.remoteproc.BootedCore;
import org.rpmsgtracer.emulator.remoteproc.CrashType;
import org.rpmsgtracer.emulator.remoteproc.FixedStart;
import org.rpmsgtracer.emulator.remoteproc.Remoteproc;
import org.rpmsgtracer.protocol.memory.Memory;

/**
 * A scenario running on a machine of its own: cores boot others, their programs talk, and in the end programs finish,
 * virtio devices are reset and remote cores switched off. The same scenario and seed give the same bytes at the same
 * times, however the run is cut into slices. Confined to one thread.
 */
public final class Emulation implements OperatedSystem {

    private static final long POLL_NS = 1_000_000;
    private static final long FINISH_TIMEOUT_NS = 500_000_000;
    private static final long SWITCH_OFF_TIMEOUT_NS = 500_000_000;

    private final Scenario scenario;
    private final long seed;
    private final Chip chip;
    private final List<LinkEnds> links = new ArrayList<>();
    private final List<BootedCore> boots = new ArrayList<>();
    private final Map<String, Runnable> farBooted = new HashMap<>();
    private final FaultInjector injector;
    private int starting;
    private int on;
    private boolean stopping;
    private boolean switchingOff;
    private boolean done;

    private Emulation(Scenario scenario, long seed, LogSink log, Memory memory, FarCores far) {
        this.scenario = scenario;
        this.seed = seed;
        chip = new Chip(scenario, seed, memory);
        SharedSoftware shared = new SharedSoftware(chip, log);
        for (Link link : scenario.links()) {
            Boot boot = scenario.bootOf(link.remote().core()).orElseThrow();
            links.add(new LinkEnds(chip, shared, link, boot, scenario.deviceName(link),
                    scenario.firstNotifyId(link), seed, log));
        }
        Border border = new Border(chip, links, far);
        injector = new FaultInjector(chip, links, boots, border, seed);
        Assembly assembly = new Assembly(scenario, chip, shared, links, border, seed, log);
        for (Boot boot : scenario.boots()) {
            if (border.isFar(boot.by())) {
                farBooted.put(boot.core(), assembly.entryPoint(boot));
                border.passDoorbellsOn(boot.by());
            } else {
                BootedCore core = assembly.bootedCore(boot);
                boots.add(core);
                machine().schedule(boot.delayNs(), () -> start(core));
            }
        }
        scenario.faults().forEach(injector::inject);
        assembly.startLoads();
        if (farBooted.isEmpty()) {
            scenario.durationNs().ifPresent(durationNs -> machine().schedule(durationNs, this::stop));
        }
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
        return partOf(scenario, seed, log, Chip.memory(scenario.memory()), FarCores.NONE);
    }

    /**
     * A run from machine time 0 of those cores that no other process runs. It ends by itself only if none of them is
     * booted from there.
     *
     * @param memory all regions of the scenario, which the other process shares
     * @param far    gets what is meant for the other cores; what comes from there is told by {@link #released},
     *               {@link #reset} and {@link #rung}
     * @throws ImpossibleScenarioException with all that keeps the scenario from running
     */
    public static Emulation partOf(Scenario scenario, long seed, LogSink log, Memory memory, FarCores far) {
        List<Problem> problems = ScenarioCheck.problems(scenario);
        if (!problems.isEmpty()) {
            throw new ImpossibleScenarioException(scenario.name(), problems);
        }
        return new Emulation(scenario, seed, log, memory, far);
    }

    public Scenario scenario() {
        return scenario;
    }

    public long seed() {
        return seed;
    }

    @Override
    public Machine machine() {
        return chip.machine();
    }

    @Override
    public OpenEndpoints endpoints() {
        return chip.endpoints();
    }

    @Override
    public Optional<Processor> processor(String core) {
        return scenario.core(core).map(it -> chip.processor(core));
    }

    /** The cores that others boot, in the order of the scenario. */
    public List<BootedCore> boots() {
        return List.copyOf(boots);
    }

    /** Where its virtio devices can be observed, in the order of boots and links. */
    public List<EmulatedDevices> devices() {
        return new DevicePlaces(scenario, links).all();
    }

    /** Lets everything happen up to an instant of machine time, which is now or later. */
    public void runUntil(long timeNs) {
        machine().runUntil(timeNs);
    }

    @Override
    public void crash(String core) {
        booted(core).crash(CrashType.FATAL_ERROR);
    }

    @Override
    public void order(String core, LifeCycleOrder order) {
        BootedCore booted = booted(core);
        switch (order) {
            case START -> start(booted);
            case STOP -> booted.host().task(0, booted::stop);
            case SUSPEND -> booted.host().task(0, remoteproc(booted)::suspend);
            case RESUME -> booted.host().task(0, remoteproc(booted)::resume);
            case DETACH -> booted.host().task(0, remoteproc(booted)::detach);
        }
    }

    @Override
    public void restart(String core) {
        BootedCore booted = booted(core);
        Processor host = booted.host();
        starting++;
        host.task(0, () -> {
            booted.stop();
            host.then(0, booted::start);
            host.then(0, () -> starting--);
        });
    }

    @Override
    public void inject(Fault fault) {
        ScenarioCheck.problems(scenario, fault).stream().findFirst().ifPresent(problem -> {
            throw new IllegalArgumentException(problem.sentence());
        });
        if (fault instanceof Fault.InTable) {
            throw new IllegalArgumentException("fault " + fault.getClass().getSimpleName()
                    + ": found while the system runs, expected in its scenario");
        }
        injector.inject(fault);
    }

    /** A far core lets a core here run from the present instant on; nothing happens to one that is booted here. */
    public void released(String core) {
        @Nullable Runnable entryPoint = farBooted.get(core);
        if (entryPoint != null) {
            chip.processor(core).task(0, entryPoint);
        }
    }

    /** A far core puts a core here into reset at the present instant; nothing happens to one that is booted here. */
    public void reset(String core) {
        if (farBooted.containsKey(core)) {
            chip.processor(core).reset();
        }
    }

    /**
     * A far core rings one here.
     *
     * @param doorbell its number among the machine's doorbells; nothing happens if there is none
     */
    public void rung(int doorbell, int notifyId) {
        if (doorbell >= 0 && doorbell < machine().doorbells().size()) {
            machine().doorbells().get(doorbell).ring(notifyId);
        }
    }

    /** Begins the end at the present instant; once it has begun, nothing more. */
    public void stop() {
        if (!stopping) {
            stopping = true;
            for (LinkEnds link : links) {
                chip.processor(link.link().host().core()).task(0, link.hostApplication()::finish);
            }
            long deadlineNs = machine().nowNs() + FINISH_TIMEOUT_NS;
            machine().schedule(POLL_NS, () -> switchOffWhenFinished(deadlineNs));
        }
    }

    /** Whether the end is reached: remote cores are switched off and nothing more will be stored or rung. */
    public boolean done() {
        return done;
    }

    private void start(BootedCore core) {
        if (!switchingOff) {
            starting++;
            core.host().task(0, () -> {
                core.start();
                core.host().then(0, () -> starting--);
            });
        }
    }

    private void switchOffWhenFinished(long deadlineNs) {
        boolean finished = starting == 0 && links.stream().allMatch(link -> link.hostApplication().finished());
        if (!finished && machine().nowNs() < deadlineNs) {
            machine().schedule(POLL_NS, () -> switchOffWhenFinished(deadlineNs));
        } else {
            switchOff();
        }
    }

    private void switchOff() {
        switchingOff = true;
        on = boots.size();
        done = on == 0;
        for (BootedCore core : boots.reversed()) {
            core.host().task(0, () -> {
                core.stop();
                core.host().then(0, () -> {
                    on--;
                    done |= on == 0;
                });
            });
        }
        // a host that a fault has stopped for good switches nothing off any more
        machine().schedule(SWITCH_OFF_TIMEOUT_NS, () -> done = true);
    }

    private static Remoteproc remoteproc(BootedCore core) {
        return switch (core) {
            case Remoteproc remoteproc -> remoteproc;
            case FixedStart fixed -> throw new IllegalArgumentException(
                    "core " + fixed.processor().name() + " is booted without a remoteproc");
        };
    }

    private BootedCore booted(String core) {
        return boots.stream().filter(boot -> boot.processor().name().equals(core)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("core " + core + " is not booted"));
    }
}
