/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.rpmsgtracer.emulator.fault.DoorbellFaults;
import org.rpmsgtracer.emulator.fault.Fault;
import org.rpmsgtracer.emulator.fault.MemoryFaults;
import org.rpmsgtracer.emulator.fault.When;
import org.rpmsgtracer.emulator.log.Role;
import org.rpmsgtracer.emulator.machine.Doorbell;
import org.rpmsgtracer.emulator.machine.PriorityInversion;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.machine.RandomStream;
import org.rpmsgtracer.emulator.remoteproc.BootedCore;
import org.rpmsgtracer.emulator.remoteproc.CrashType;

/** Brings the faults of a scenario about, each with the means of what it hits. */
final class FaultInjector {

    private final Chip chip;
    private final List<LinkEnds> links;
    private final List<BootedCore> boots;
    private final Border border;
    private final long seed;
    private final Map<Doorbell, DoorbellFaults> doorbells = new HashMap<>();

    FaultInjector(Chip chip, List<LinkEnds> links, List<BootedCore> boots, Border border, long seed) {
        this.chip = chip;
        this.links = links;
        this.boots = boots;
        this.border = border;
        this.seed = seed;
    }

    /** From now on, this fault happens at its occasions; an instant that has passed is now. */
    void inject(Fault fault) {
        if (happensHere(fault)) {
            prepare(fault);
        }
    }

    /** Where two processes run the scenario, exactly one of them brings it about. */
    private boolean happensHere(Fault fault) {
        return switch (fault) {
            case Fault.AtEnd atEnd -> !border.isFar(core(end(atEnd.link()).link(), atEnd.end()));
            case Fault.InMemory inMemory -> !border.isFar(end(inMemory.link()).link().host().core());
            case Fault.CoreCrashed crashed -> isBootedHere(crashed.core());
            case Fault.CoreRestarted restarted -> isBootedHere(restarted.core());
            case Fault.OfCore ofCore -> !border.isFar(ofCore.core());
            case Fault.InTable inTable -> true;
        };
    }

    private void prepare(Fault fault) {
        switch (fault) {
            case Fault.AtDoorbell atDoorbell -> disturb(atDoorbell);
            case Fault.HandshakeSkipped skipped -> end(skipped.link()).skipHandshake();
            case Fault.MessageUnpublished unpublished when unpublished.end() == Role.DEVICE ->
                end(unpublished.link()).faults(Role.DEVICE).add(unpublished,
                        () -> die(end(unpublished.link()).link().remote().core()));
            case Fault.InSoftware inSoftware -> end(inSoftware.link()).faults(inSoftware.end()).add(inSoftware);
            case Fault.InMemory inMemory -> at(inMemory.when(),
                    () -> end(inMemory.link()).ring(inMemory.vring())
                            .ifPresent(ring -> MemoryFaults.strike(inMemory, ring)));
            case Fault.OfCore ofCore -> at(ofCore.when(), () -> hit(ofCore));
            // the firmware was built with it
            case Fault.InTable inTable -> {
            }
        }
    }

    /** A core crashes after its present effect; a host in another process does not get to know. */
    private void die(String core) {
        chip.machine().schedule(0, () -> {
            if (isBootedHere(core)) {
                booted(core).crash(CrashType.FATAL_ERROR);
            } else {
                chip.processor(core).reset();
            }
        });
    }

    private void disturb(Fault.AtDoorbell fault) {
        LinkEnds end = end(fault.link());
        Doorbell doorbell = end.doorbells().outgoing(fault.end());
        doorbells.computeIfAbsent(doorbell, this::disturbed)
                .add(fault, Set.of(end.firstNotifyId(), end.firstNotifyId() + 1));
    }

    private DoorbellFaults disturbed(Doorbell doorbell) {
        DoorbellFaults faults = new DoorbellFaults(chip.machine()::nowNs,
                new RandomStream(seed, "faults of doorbell " + doorbell.name()));
        doorbell.disturb(faults);
        return faults;
    }

    private void hit(Fault.OfCore fault) {
        Processor processor = chip.processor(fault.core());
        switch (fault) {
            case Fault.CoreCrashed crashed -> booted(crashed.core()).crash(CrashType.FATAL_ERROR);
            case Fault.CoreRestarted restarted -> booted(restarted.core()).restartAlone();
            case Fault.CoreStuck stuck -> {
                processor.halt();
                chip.machine().schedule(stuck.lengthNs(), processor::go);
            }
            case Fault.PriorityInverted inverted -> new PriorityInversion(processor.costs().ringNs(),
                    inverted.lengthNs()).start(processor);
            case Fault.MaintenanceMissed missed -> processor.cache().ifPresent(cache -> {
                cache.missMaintenance(true);
                chip.machine().schedule(missed.lengthNs(), () -> cache.missMaintenance(false));
            });
        }
    }

    private void at(When when, Runnable action) {
        long timeNs = when instanceof When.At at ? at.timeNs() : 0;
        chip.machine().schedule(Math.max(0, timeNs - chip.machine().nowNs()), action);
    }

    private static String core(Link link, Role end) {
        return switch (end) {
            case DRIVER -> link.host().core();
            case DEVICE -> link.remote().core();
        };
    }

    private boolean isBootedHere(String core) {
        return boots.stream().anyMatch(boot -> boot.processor().name().equals(core));
    }

    private LinkEnds end(String device) {
        return links.stream().filter(end -> end.device().equals(device)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no link " + device));
    }

    private BootedCore booted(String core) {
        return boots.stream().filter(boot -> boot.processor().name().equals(core)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("core " + core + " is not booted"));
    }
}
