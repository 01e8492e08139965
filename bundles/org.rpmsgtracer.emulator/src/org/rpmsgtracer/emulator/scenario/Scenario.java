/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.scenario;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

import org.rpmsgtracer.emulator.fault.Fault;

/**
 * A system and what happens on it.
 *
 * @param name        by which it is asked for
 * @param description one sentence for people: what happens
 * @param teaches     one sentence for people: what can be learned from looking at it
 * @param defaultSeed for who names none
 * @param durationNs  machine time after which it ends by itself; without one it runs until it is stopped
 * @param cores       processors of the chip
 * @param memory      that they share
 * @param boots       which core switches on which; the others run from the start
 * @param links       RPMsg devices between them
 * @param faults      that happen
 */
public record Scenario(String name, String description, String teaches, long defaultSeed, OptionalLong durationNs,
        List<Core> cores, List<Region> memory, List<Boot> boots, List<Link> links, List<Fault> faults) {

    /** Keeps copies of the lists; refuses durations below 0. */
    public Scenario {
        if (durationNs.orElse(0) < 0) {
            throw new IllegalArgumentException("duration " + durationNs.getAsLong() + " ns");
        }
        cores = List.copyOf(cores);
        memory = List.copyOf(memory);
        boots = List.copyOf(boots);
        links = List.copyOf(links);
        faults = List.copyOf(faults);
    }

    /** The same with an end. */
    public Scenario lasting(long newDurationNs) {
        return new Scenario(name, description, teaches, defaultSeed, OptionalLong.of(newDurationNs), cores, memory,
                boots, links, faults);
    }

    /**
     * What a link's device is called where all devices of the scenario need different names: {@code vdev0} where one
     * core is a remote one, {@code m4.vdev0} where several are.
     */
    public String deviceName(Link link) {
        boolean several = links.stream().map(other -> other.remote().core()).distinct().count() > 1;
        return several ? link.remote().core() + "." + link.device() : link.device();
    }

    /**
     * The notify id of a link's vring0; that of vring1 is the next. Linux counts the vrings of a resource table, and
     * without one the links between two cores are counted.
     */
    int firstNotifyId(Link link) {
        return switch (link.wiring()) {
            case Wiring.TableEntry entry -> 2 * entry.vdev();
            case Wiring.FixedVrings place -> 2 * linksTo(link.remote().core()).indexOf(link);
        };
    }

    Optional<Core> core(String wanted) {
        return cores.stream().filter(core -> core.name().equals(wanted)).findFirst();
    }

    List<String> coreNames() {
        return cores.stream().map(Core::name).toList();
    }

    Optional<Boot> bootOf(String core) {
        return boots.stream().filter(boot -> boot.core().equals(core)).findFirst();
    }

    List<Link> linksTo(String core) {
        return links.stream().filter(link -> link.remote().core().equals(core)).toList();
    }

    /** The systems that run in it, each once, of each link the host first. */
    public List<String> systems() {
        return links.stream()
                .flatMap(link -> Stream.of(link.host().system().name(), link.remote().system().name()))
                .distinct()
                .toList();
    }
}
