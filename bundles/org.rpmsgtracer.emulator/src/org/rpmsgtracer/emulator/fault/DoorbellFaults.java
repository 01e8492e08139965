/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;

import org.rpmsgtracer.emulator.fault.Fault.AtDoorbell;
import org.rpmsgtracer.emulator.machine.DoorbellInterference;
import org.rpmsgtracer.emulator.machine.RandomStream;

/** The faults of one doorbell, each for the vrings of one link. */
public final class DoorbellFaults implements DoorbellInterference {

    private final LongSupplier clockNs;
    private final RandomStream random;
    private final List<Active> active = new ArrayList<>();

    private record Active(AtDoorbell fault, Set<Integer> notifyIds, Occasions occasions) {

        boolean happensTo(int notifyId) {
            return notifyIds.contains(notifyId) && occasions.now();
        }
    }

    /** A doorbell without faults yet. */
    public DoorbellFaults(LongSupplier clockNs, RandomStream random) {
        this.clockNs = clockNs;
        this.random = random;
    }

    /** From now on, this fault happens at rings for the vrings with these notify ids. */
    public void add(AtDoorbell fault, Set<Integer> notifyIds) {
        active.add(new Active(fault, Set.copyOf(notifyIds), new Occasions(fault.when(), clockNs, random)));
    }

    @Override
    public boolean refuses(int notifyId) {
        boolean refuses = false;
        for (Active one : active) {
            if (one.fault instanceof Fault.MailboxFull && one.happensTo(notifyId)) {
                refuses = true;
            }
        }
        return refuses;
    }

    @Override
    public int copies(int notifyId) {
        boolean doubled = false;
        boolean lost = false;
        for (Active one : active) {
            if (one.fault instanceof Fault.KickDoubled && one.happensTo(notifyId)) {
                doubled = true;
            } else if (one.fault instanceof Fault.KickLost && one.happensTo(notifyId)) {
                lost = true;
            }
        }
        if (lost) {
            return 0;
        }
        return doubled ? 2 : 1;
    }

    @Override
    public long delayNs(int notifyId) {
        long delayNs = 0;
        for (Active one : active) {
            if (one.fault instanceof Fault.KickLate late && one.happensTo(notifyId)) {
                delayNs = Math.max(delayNs, late.delayNs());
            }
        }
        return delayNs;
    }
}
