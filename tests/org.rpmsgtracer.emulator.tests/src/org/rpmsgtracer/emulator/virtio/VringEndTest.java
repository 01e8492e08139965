/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.virtio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.emulator.log.EmulationLog;
import org.rpmsgtracer.emulator.log.LogEntry;
import org.rpmsgtracer.emulator.log.RingEntry;
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
import org.rpmsgtracer.protocol.virtio.Vring;
import org.rpmsgtracer.protocol.virtio.VringLayout;

class VringEndTest {

    private final Machine machine = new Machine(new SharedMemory(BufferMemory.heap(0, 0x1000)));
    private final Processor linux = processor("linux");
    private final Processor rtos = processor("rtos");
    private final EmulationLog log = new EmulationLog();
    private final Vring ring = new Vring(machine.memory(), VringLayout.legacy(0, 4, 16));
    private final List<String> happened = new ArrayList<>();

    @Test
    void tellsTheOtherEndAndWritesItDown() {
        DoorbellPair doorbells = doorbells(Style.WORD);
        VringEnd driver = end(Role.DRIVER, doorbells, 1);
        VringEnd device = end(Role.DEVICE, doorbells, 1);
        device.onInterrupt(() -> happened.add("device looks"));
        driver.onInterrupt(() -> happened.add("driver looks"));

        driver.kick();
        machine.runUntil(100);
        device.kick();
        machine.runUntil(200);

        assertThat(happened).containsExactly("device looks", "driver looks");
        assertThat(log.entries()).containsExactly(new RingEntry.Kicked(0, "vdev0vring1", Role.DRIVER),
                new RingEntry.Interrupted(10, "vdev0vring1", Role.DEVICE),
                new RingEntry.Kicked(100, "vdev0vring1", Role.DEVICE),
                new RingEntry.Interrupted(110, "vdev0vring1", Role.DRIVER));
    }

    @Test
    void isAskedToLookAtEachSignalOfItsLine() {
        DoorbellPair doorbells = doorbells(Style.SIGNAL);
        end(Role.DEVICE, doorbells, 0).onInterrupt(() -> happened.add("vring0"));
        end(Role.DEVICE, doorbells, 1).onInterrupt(() -> happened.add("vring1"));

        end(Role.DRIVER, doorbells, 1).kick();
        machine.runUntil(100);

        assertThat(happened).containsExactly("vring0", "vring1");
    }

    @Test
    void saysThatTheMailboxTookNoMore() {
        VringEnd driver = end(Role.DRIVER, doorbells(Style.WORD), 1);

        driver.kick();
        driver.kick();

        assertThat(happened).containsExactly("refused 1");
        assertThat(log.entries()).extracting(LogEntry::timeNs).as("only what was rung").hasSize(1);
    }

    @Test
    void doesOneThingAboutAnInterruptAndNothingWhenClosed() {
        DoorbellPair doorbells = doorbells(Style.WORD);
        VringEnd driver = end(Role.DRIVER, doorbells, 0);
        VringEnd device = end(Role.DEVICE, doorbells, 0);
        device.onInterrupt(() -> happened.add("first"));
        device.onInterrupt(() -> happened.add("second"));

        driver.kick();
        machine.runUntil(100);
        device.close();
        device.close();
        driver.kick();
        machine.runUntil(200);

        assertThat(happened).containsExactly("second");
    }

    @Test
    void writesDownWhatTheOtherEndDoesNotWantToHear() {
        ring.putUsedFlags(Vring.NO_NOTIFY);
        end(Role.DRIVER, doorbells(Style.WORD), 1).logIfUnwanted();
        end(Role.DEVICE, doorbells(Style.WORD), 1).logIfUnwanted();

        assertThat(log.entries()).containsExactly(new RingEntry.KickSuppressed(0, "vdev0vring1", Role.DRIVER));
    }

    @Test
    void needsDoorbellsThatLeadForthAndBack() {
        Doorbell forth = machine.addDoorbell(linux, rtos, new DoorbellTraits(Style.WORD, 0, 1));

        assertThatThrownBy(() -> new DoorbellPair(forth, forth)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("doorbells linux>rtos and linux>rtos");
    }

    private VringEnd end(Role role, DoorbellPair doorbells, int index) {
        return new VringEnd(ring, "vdev0vring" + index, role, doorbells, index, Interference.NONE,
                notifyId -> happened.add("refused " + notifyId), log);
    }

    private DoorbellPair doorbells(Style style) {
        DoorbellTraits traits = new DoorbellTraits(style, 10, 1);
        return new DoorbellPair(machine.addDoorbell(linux, rtos, traits), machine.addDoorbell(rtos, linux, traits));
    }

    private Processor processor(String name) {
        return machine.addProcessor(name, new CostModel(0, 0, 0, 1, 0), new RandomStream(1, name));
    }
}
