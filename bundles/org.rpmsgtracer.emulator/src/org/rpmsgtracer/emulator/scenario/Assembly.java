/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.scenario;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.rpmsgtracer.emulator.fault.Fault;
import org.rpmsgtracer.emulator.log.LogSink;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.machine.RandomStream;
import org.rpmsgtracer.emulator.remoteproc.BootedCore;
import org.rpmsgtracer.emulator.remoteproc.Firmware;
import org.rpmsgtracer.emulator.remoteproc.FixedStart;
import org.rpmsgtracer.emulator.remoteproc.Remoteproc;
import org.rpmsgtracer.emulator.remoteproc.VdevLink;

/** Puts the cores of a scenario together with what they boot and what they do. */
final class Assembly {

    private final Scenario scenario;
    private final Chip chip;
    private final SharedSoftware shared;
    private final List<LinkEnds> links;
    private final Border border;
    private final long seed;
    private final LogSink log;

    Assembly(Scenario scenario, Chip chip, SharedSoftware shared, List<LinkEnds> links, Border border, long seed,
            LogSink log) {
        this.scenario = scenario;
        this.chip = chip;
        this.shared = shared;
        this.links = links;
        this.border = border;
        this.seed = seed;
        this.log = log;
    }

    /** Lets the cores be busy that run from the start. */
    void startLoads() {
        for (Core core : scenario.cores()) {
            if (scenario.bootOf(core.name()).isEmpty() && !border.isFar(core.name())) {
                core.load().start(chip.processor(core.name()), random(core));
            }
        }
    }

    /** A core that is off, with all software that it executes once it is started. */
    BootedCore bootedCore(Boot boot) {
        Processor host = chip.processor(boot.by());
        Processor remote = chip.processor(boot.core());
        List<LinkEnds> ends = endsOf(boot);
        Runnable entryPoint = border.entryPoint(boot.core(), entryPoint(boot));
        return boot.firmware().<BootedCore>map(firmware -> new Remoteproc(host, remote,
                asLoaded(firmware, boot.core()), boot.reserved(), boot.platform(), boot.recovery(), entryPoint,
                ends.stream().sorted(Comparator.comparingInt(Assembly::vdev)).map(this::vdevLink).toList(), log))
                .orElseGet(() -> new FixedStart(host, remote, entryPoint,
                        ends.stream().flatMap(end -> fixedDevice(end).stream()).toList(), log));
    }

    /** What a booted core does first. */
    Runnable entryPoint(Boot boot) {
        Processor remote = chip.processor(boot.core());
        List<LinkEnds> ends = endsOf(boot);
        Optional<Runnable> load = scenario.core(boot.core()).map(core -> {
            RandomStream random = random(core);
            return () -> core.load().start(remote, random);
        });
        return () -> {
            shared.boot(boot.core());
            load.ifPresent(Runnable::run);
            ends.forEach(LinkEnds::bootRemote);
        };
    }

    private List<LinkEnds> endsOf(Boot boot) {
        return links.stream().filter(end -> end.link().remote().core().equals(boot.core())).toList();
    }

    private RandomStream random(Core core) {
        return new RandomStream(seed, "load of " + core.name());
    }

    private VdevLink vdevLink(LinkEnds end) {
        List<LinkEnds> ofHost = links.stream().filter(it -> it.link().host().core().equals(end.link().host().core()))
                .toList();
        return end.vdevLink(ofHost.indexOf(end));
    }

    private static Optional<FixedStart.Device> fixedDevice(LinkEnds end) {
        return switch (end.link().wiring()) {
            case Wiring.TableEntry entry -> Optional.empty();
            case Wiring.FixedVrings place -> Optional.of(end.fixedDevice(place));
        };
    }

    private static int vdev(LinkEnds end) {
        return switch (end.link().wiring()) {
            case Wiring.TableEntry entry -> entry.vdev();
            case Wiring.FixedVrings place -> Integer.MAX_VALUE;
        };
    }

    /** The firmware with the faults that its table has. */
    private Firmware asLoaded(Firmware firmware, String core) {
        Firmware loaded = firmware;
        for (Fault fault : scenario.faults()) {
            if (fault instanceof Fault.InTable inTable && inTable.core().equals(core)) {
                loaded = switch (inTable) {
                    case Fault.TableAlignmentWrong wrong -> loaded.withAlign(wrong.vring(), wrong.align());
                    case Fault.TableAddressWrong wrong -> loaded.withAddress(wrong.vring(), wrong.address());
                };
            }
        }
        return loaded;
    }
}
