/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.emulator.log.Role;
import org.rpmsgtracer.emulator.machine.CostModel;
import org.rpmsgtracer.emulator.machine.Doorbell;
import org.rpmsgtracer.emulator.machine.DoorbellTraits;
import org.rpmsgtracer.emulator.machine.DoorbellTraits.Style;
import org.rpmsgtracer.emulator.machine.Machine;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.machine.RandomStream;
import org.rpmsgtracer.emulator.machine.SharedMemory;
import org.rpmsgtracer.protocol.memory.BufferMemory;

/** Three rings for notify id 1, 1000 ns apart, over a mailbox of 100 ns, and when the receiver takes them. */
class DoorbellFaultsTest {

    private static final CostModel FREE = new CostModel(0, 0, 0, 1000, 0);

    private final Machine machine = new Machine(new SharedMemory(BufferMemory.heap(0, 16)));
    private final Processor host = machine.addProcessor("linux", FREE, new RandomStream(1, "linux"));
    private final Processor remote = machine.addProcessor("rtos", FREE, new RandomStream(1, "rtos"));
    private final Doorbell mailbox = machine.addDoorbell(host, remote, new DoorbellTraits(Style.WORD, 100, 4));
    private final DoorbellFaults faults = new DoorbellFaults(machine::nowNs, new RandomStream(1, "faults"));
    private final List<Long> takenNs = new ArrayList<>();
    private final List<Boolean> accepted = new ArrayList<>();

    private List<Long> ringThreeTimes(Fault.AtDoorbell fault) {
        faults.add(fault, Set.of(0, 1));
        mailbox.disturb(faults);
        mailbox.onDelivery(1, () -> takenNs.add(machine.nowNs()));
        for (int i = 0; i < 3; i++) {
            machine.schedule(i * 1000L, () -> accepted.add(mailbox.ring(1)));
        }
        machine.runUntil(10_000);
        return takenNs;
    }

    @Test
    void aKickIsLost() {
        assertThat(ringThreeTimes(new Fault.KickLost("vdev0", Role.DRIVER, new When.Nth(2)))).containsExactly(100L,
                2100L);
        assertThat(accepted).as("the sender does not know").containsExactly(true, true, true);
    }

    @Test
    void aKickIsLate() {
        assertThat(ringThreeTimes(new Fault.KickLate("vdev0", Role.DRIVER, 300, new When.Nth(2)))).containsExactly(
                100L, 1400L, 2100L);
    }

    @Test
    void aKickIsDoubled() {
        assertThat(ringThreeTimes(new Fault.KickDoubled("vdev0", Role.DRIVER, new When.Nth(3)))).containsExactly(
                100L, 1100L, 2100L, 2100L);
    }

    @Test
    void theMailboxIsFull() {
        assertThat(ringThreeTimes(new Fault.MailboxFull("vdev0", Role.DRIVER, new When.Nth(1)))).containsExactly(
                1100L, 2100L);
        assertThat(accepted).as("the sender is told").containsExactly(false, true, true);
    }

    @Test
    void aLostKickIsAnOccasionForTheOtherFaultsToo() {
        faults.add(new Fault.KickLost("vdev0", Role.DRIVER, new When.Nth(1)), Set.of(0, 1));
        assertThat(ringThreeTimes(new Fault.KickDoubled("vdev0", Role.DRIVER, new When.Nth(2)))).containsExactly(
                1100L, 1100L, 2100L);
    }

    @Test
    void anotherLinkOverTheSameMailboxIsSpared() {
        faults.add(new Fault.KickLost("vdev1", Role.DRIVER, new When.During(0, 10_000)), Set.of(2, 3));
        assertThat(ringThreeTimes(new Fault.KickLost("vdev0", Role.DRIVER, new When.Nth(9)))).hasSize(3);
    }
}
