/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.remoteproc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.emulator.log.LogSink;
import org.rpmsgtracer.emulator.virtio.Interference;
import org.rpmsgtracer.emulator.virtio.VringEnd;
import org.rpmsgtracer.protocol.remoteproc.ResourceTableLayout;
import org.rpmsgtracer.protocol.remoteproc.VirtioDevice;

/** A virtio device in a resource table as its firmware sees it. */
class TablePortTest {

    private static final Firmware FIRMWARE = new Firmware("echo.elf", 1, BootBench.TABLE, List.of(
            new FirmwareEntry.Trace("log", 0, 0), new FirmwareEntry.Vdev(0, 1,
                    List.of(RemoteprocTest.anywhere(), RemoteprocTest.anywhere()), "0001020304050607")));

    private final BootBench bench = new BootBench(FIRMWARE);
    private final VirtioDevice device = FIRMWARE.virtioDevices().getFirst();
    private final TablePort port = new TablePort("vdev0", bench.doorbells, BootBench.TABLE, device, Interference.NONE,
            LogSink.NONE);

    @Test
    void seesWhatTheHostWrites() {
        assertThat(port.status()).isZero();
        assertThat(port.placed()).isFalse();

        bench.started();

        assertThat(port.status()).isEqualTo(7);
        assertThat(port.features()).isEqualTo(1);
        assertThat(port.placed()).isTrue();
        assertThat(port.findVring(0).ring().layout()).isEqualTo(bench.rings.get(0).ring().layout());
        assertThat(port.findVring(1).ring().layout()).isEqualTo(bench.rings.get(1).ring().layout());
    }

    @Test
    void acknowledgesAResetInTheStatusByteAlone() {
        bench.started();
        byte[] before = bench.memory().bytes(BootBench.TABLE, 0xA0);

        port.putStatus(0);

        before[(int) ResourceTableLayout.statusOffset(device)] = 0;
        assertThat(bench.memory().bytes(BootBench.TABLE, 0xA0)).isEqualTo(before);
        assertThat(bench.table().virtioDevices().getFirst().status()).isZero();
    }

    @Test
    void readsItsConfigurationSpaceByWords() {
        bench.started();

        assertThat(port.configWord(0)).isEqualTo(0x0302_0100);
        assertThat(port.configWord(4)).isEqualTo(0x0706_0504);
        assertThat(port.configWord(5)).isZero();
        assertThat(port.configWord(-1)).isZero();
    }

    @Test
    void answersTheHostByTheNotifyIdsOfTheTable() {
        bench.started();
        int[] rung = new int[2];
        bench.rings.get(0).onInterrupt(() -> rung[0]++);
        bench.rings.get(1).onInterrupt(() -> rung[1]++);

        port.findVring(1).kick();
        bench.run();

        assertThat(rung).containsExactly(0, 1);
    }

    @Test
    void usesTheRingsItWasBuiltForWhateverTheTableAsks() {
        bench.started();
        bench.memory().putU32(BootBench.TABLE + ResourceTableLayout.vringAddressOffset(device, 0)
                + 4, 4096);

        assertThat(port.findVring(0).ring().layout().usedAddress()).isEqualTo(0x1004_0000 + 304);
    }

    @Test
    void seesMemoryOfItsOwnWhereThereIsNoSharedMemory() {
        bench.started();
        for (long address : new long[] {0, 3, 0x1000_0000, 0xFFFF_FFFFL, 0x1004_FFF0}) {
            bench.memory().putU32(BootBench.TABLE + ResourceTableLayout.vringAddressOffset(device, 0), address);

            VringEnd lost = port.findVring(0);
            lost.ring().putUsedIdx(1);

            assertThat(lost.ring().availIdx()).as("address 0x%x", address).isZero();
            assertThat(lost.ring().memory()).isNotSameAs(bench.memory());
        }
    }

    @Test
    void survivesAnyTable() {
        long seed = 4711;
        Random random = new Random(seed);
        byte[] garbage = new byte[0xA0];
        for (int i = 0; i < 1000; i++) {
            random.nextBytes(garbage);
            bench.memory().write(BootBench.TABLE, garbage, 0, garbage.length);
            assertThatCode(() -> {
                port.status();
                port.features();
                port.placed();
                port.findVring(0).kick();
                port.findVring(1).onInterrupt(() -> {
                });
                bench.run();
            }).as("seed " + seed + ", table " + i).doesNotThrowAnyException();
        }
    }
}
