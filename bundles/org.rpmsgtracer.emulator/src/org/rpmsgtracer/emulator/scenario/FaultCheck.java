/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.scenario;

import java.util.List;
import java.util.Optional;

import org.rpmsgtracer.emulator.fault.Fault;
import org.rpmsgtracer.emulator.fault.When;
import org.rpmsgtracer.emulator.machine.Caching;
import org.rpmsgtracer.emulator.remoteproc.Firmware;
import org.rpmsgtracer.protocol.memory.FixedText;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage;

/** Whether a fault hits something that exists, at an occasion that it has. */
final class FaultCheck {

    /** What a field of a header can say. */
    private static final int MAX_U16 = 0xFFFF;
    /** What an entry of a resource table, or an announcement, can say. */
    private static final long MAX_ADDRESS = 0xFFFF_FFFFL;

    private final Scenario scenario;
    private final ScenarioCheck.Problems problems;

    FaultCheck(Scenario scenario, ScenarioCheck.Problems problems) {
        this.scenario = scenario;
        this.problems = problems;
    }

    void check(Fault fault) {
        String what = "fault " + fault.getClass().getSimpleName();
        switch (fault) {
            case Fault.AtEnd atEnd -> checkLink(fault, what, atEnd.link());
            case Fault.InMemory inMemory -> {
                checkLink(fault, what, inMemory.link());
                checkVring(fault, what, inMemory.vring());
                checkInstant(fault, what);
            }
            case Fault.OfCore ofCore -> {
                checkCore(fault, what, ofCore.core());
                checkInstant(fault, what);
            }
            case Fault.InTable inTable -> {
                checkCore(fault, what, inTable.core());
                if (scenario.bootOf(inTable.core()).flatMap(Boot::firmware).isEmpty()) {
                    problems.add(fault, what, "no resource table of core " + inTable.core(), "a firmware with one");
                }
            }
        }
        checkParticulars(fault, what);
        problems.checkTime(fault, what, "time", longestNs(fault));
    }

    private static long longestNs(Fault fault) {
        return switch (fault) {
            case Fault.KickLate late -> late.delayNs();
            case Fault.BufferHeld held -> held.heldNs();
            case Fault.AnnouncementLate late -> late.delayNs();
            case Fault.CallbackSlow slow -> slow.extraNs();
            case Fault.CoreStuck stuck -> stuck.lengthNs();
            case Fault.PriorityInverted inverted -> inverted.lengthNs();
            case Fault.MaintenanceMissed missed -> missed.lengthNs();
            case Fault.AtEnd atEnd -> 0;
            case Fault.InMemory inMemory -> 0;
            case Fault.OfCore ofCore -> 0;
            case Fault.InTable inTable -> 0;
        };
    }

    private void checkParticulars(Fault fault, String what) {
        switch (fault) {
            case Fault.DescriptorCorrupted corrupted -> {
                long num = num(corrupted.link());
                if (corrupted.descriptor() < 0 || corrupted.descriptor() >= num) {
                    problems.add(fault, what, "descriptor " + corrupted.descriptor(), "0.." + (num - 1));
                }
            }
            case Fault.UsedEntryForged forged -> checkRange(fault, what, "head", forged.head(), MAX_U16);
            case Fault.LengthOversized oversized ->
                checkRange(fault, what, "length", oversized.lengthBytes(), MAX_U16);
            case Fault.AnnouncementMalformed malformed ->
                checkRange(fault, what, "length", malformed.lengthBytes(), MAX_U16);
            case Fault.AnnouncementColliding colliding ->
                checkRange(fault, what, "address", colliding.address(), MAX_ADDRESS);
            case Fault.AnnouncementMisnamed misnamed -> {
                if (misnamed.name().isEmpty() || !FixedText.fits(misnamed.name(), NameServiceMessage.NAME_BYTES)) {
                    problems.add(fault, what, "name \"" + misnamed.name() + "\"", "1..31 characters of ISO 8859-1");
                }
            }
            case Fault.MaintenanceMissed missed -> {
                if (scenario.core(missed.core()).filter(core -> core.caching().equals(Caching.OFF)).isPresent()) {
                    problems.add(fault, what, "core " + missed.core() + " without a data cache", "one with a cache");
                }
            }
            case Fault.CoreCrashed crashed -> checkBooted(fault, what, crashed.core());
            case Fault.CoreRestarted restarted -> checkBooted(fault, what, restarted.core());
            case Fault.TableAlignmentWrong wrong -> {
                checkVring(fault, what, wrong.vring());
                if (wrong.align() != 0 && (wrong.align() < 4 || Integer.bitCount(wrong.align()) != 1)) {
                    problems.add(fault, what, "alignment " + wrong.align(), "0 or a power of two, 4 or more");
                }
            }
            case Fault.TableAddressWrong wrong -> {
                checkVring(fault, what, wrong.vring());
                if (wrong.address() < 0 || wrong.address() > MAX_ADDRESS) {
                    problems.add(fault, what, "address 0x" + Long.toHexString(wrong.address()), "0..0xffffffff");
                }
            }
            case Fault.AtEnd atEnd -> {
            }
            case Fault.InMemory inMemory -> {
            }
            case Fault.OfCore ofCore -> {
            }
        }
    }

    private void checkLink(Fault fault, String what, String name) {
        List<String> names = scenario.links().stream().map(scenario::deviceName).toList();
        if (!names.contains(name)) {
            problems.add(fault, what, "link \"" + name + "\"", "one of " + names);
        }
    }

    private void checkVring(Fault fault, String what, int vring) {
        if (vring != 0 && vring != 1) {
            problems.add(fault, what, "vring " + vring, "0 or 1");
        }
    }

    private void checkCore(Fault fault, String what, String core) {
        if (scenario.core(core).isEmpty()) {
            problems.add(fault, what, "core \"" + core + "\"", "one of " + scenario.coreNames());
        }
    }

    private void checkBooted(Fault fault, String what, String core) {
        if (scenario.core(core).isPresent() && scenario.bootOf(core).isEmpty()) {
            problems.add(fault, what, "core " + core + ", which nobody boots", "a booted core");
        }
    }

    private void checkRange(Fault fault, String what, String name, long value, long most) {
        if (value < 0 || value > most) {
            problems.add(fault, what, name + " " + value, "0.." + most);
        }
    }

    /** It happens by itself, not at an occasion of somebody's work. */
    private void checkInstant(Fault fault, String what) {
        if (!(fault.when() instanceof When.At)) {
            problems.add(fault, what, "occasion " + fault.when(), "an instant");
        }
    }

    private long num(String link) {
        Optional<Link> named = scenario.links().stream().filter(it -> scenario.deviceName(it).equals(link)).findFirst();
        return named.map(it -> switch (it.wiring()) {
            case Wiring.FixedVrings fixed -> (long) fixed.num();
            case Wiring.TableEntry entry -> scenario.bootOf(it.remote().core()).flatMap(Boot::firmware)
                    .map(Firmware::virtioDevices).filter(devices -> entry.vdev() >= 0 && entry.vdev() < devices.size())
                    .map(devices -> devices.get(entry.vdev()).vrings().getFirst().num()).orElse(Long.MAX_VALUE);
        }).orElse(Long.MAX_VALUE);
    }
}
