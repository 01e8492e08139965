/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.remoteproc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.emulator.log.RingEntry;
import org.rpmsgtracer.emulator.log.StatusWritten;
import org.rpmsgtracer.protocol.remoteproc.Carveout;
import org.rpmsgtracer.protocol.remoteproc.ResourceTableLayout;
import org.rpmsgtracer.protocol.remoteproc.VirtioDevice;
import org.rpmsgtracer.protocol.remoteproc.VringEntry;

/** The life cycle of Linux remoteproc: its states, its kernel log, and what it does to the resource table. */
class RemoteprocTest {

    private static final Firmware ONE_VDEV = new Firmware("echo.elf", 4711, BootBench.TABLE,
            List.of(vdev(0, anywhere(), anywhere())));

    @Test
    void bootsWithTheWordsOfLinux() {
        BootBench bench = new BootBench(ONE_VDEV).started();

        assertThat(bench.printed()).containsExactly("powering up m4", "Booting fw image echo.elf, size 4711",
                "assigned reserved memory node vdev0buffer@10042000", "registered virtio0 (type 7)",
                "remote processor m4 is now up");
        assertThat(bench.states()).containsExactly("running");
        assertThat(bench.boots).isEqualTo(1);
        assertThat(bench.logged(StatusWritten.class)).extracting(StatusWritten::status).containsExactly(0, 1, 3, 7);
    }

    @Test
    void writesAddressesNotifyIdsFeaturesAndStatusIntoTheLoadedTable() {
        BootBench bench = new BootBench(ONE_VDEV).started();

        VirtioDevice device = bench.table().virtioDevices().getFirst();
        assertThat(device.vrings()).containsExactly(new VringEntry(0x1004_0000, 16, 16, 0, 0),
                new VringEntry(0x1004_1000, 16, 16, 1, 0));
        assertThat(device.driverFeatures()).isEqualTo(1);
        assertThat(device.status()).isEqualTo(7);
        assertThat(device.notifyId()).isEqualTo(0);
        assertThat(bench.driven).containsExactly("probe vdev0", "buffers at 0x10042000");
    }

    @Test
    void doesNotBootTwice() {
        BootBench bench = new BootBench(ONE_VDEV).started().started();

        assertThat(bench.boots).isEqualTo(1);
    }

    @Test
    void stopsTheDriversBeforeTheProcessor() {
        BootBench bench = new BootBench(ONE_VDEV).started();

        bench.onHost(bench.remoteproc::stop);

        assertThat(bench.states()).containsExactly("running", "offline");
        assertThat(bench.printed()).last().isEqualTo("stopped remote processor m4");
        assertThat(bench.driven).last().isEqualTo("remove vdev0");
        assertThat(bench.table().virtioDevices().getFirst().status()).isZero();
    }

    @Test
    void loadsTheTableOfTheFileAgainAtEachBoot() {
        BootBench bench = new BootBench(ONE_VDEV).started();
        bench.onHost(bench.remoteproc::stop);
        bench.memory().fill(BootBench.TABLE, 0x80, 0xFF);

        bench.started();

        assertThat(bench.table().virtioDevices().getFirst().vrings()).extracting(VringEntry::notifyId)
                .containsExactly(0L, 1L);
        assertThat(bench.remoteproc.state()).isEqualTo("running");
        assertThat(bench.boots).isEqualTo(2);
    }

    @Test
    void countsNotifyIdsThroughAllDevicesWhateverTheFirmwareSays() {
        VringRequest claimsSeven = new VringRequest(OptionalLong.empty(), 16, 16, OptionalLong.of(7));
        BootBench bench = new BootBench(new Firmware("two.elf", 1, BootBench.TABLE,
                List.of(vdev(0, anywhere(), claimsSeven), vdev(31, claimsSeven, anywhere())))).started();

        assertThat(bench.table().virtioDevices()).flatExtracting(it -> it.vrings()).extracting(VringEntry::notifyId)
                .containsExactly(0L, 1L, 2L, 3L);
        assertThat(bench.table().virtioDevices()).extracting(it -> it.notifyId()).containsExactly(0L, 31L);
        assertThat(bench.printed()).contains("registered virtio0 (type 7)", "registered virtio1 (type 7)");
        assertThat(bench.logged(RingEntry.VringConfigured.class)).extracting(RingEntry::vring)
                .containsExactly("vdev0vring0", "vdev0vring1", "vdev1vring0", "vdev1vring1");
    }

    @Test
    void takesTheMemoryOfADeviceWithoutItsOwnFromThePool() {
        BootBench bench = new BootBench(new Firmware("two.elf", 1, BootBench.TABLE,
                List.of(vdev(0, anywhere(), anywhere()), vdev(0, anywhere(), anywhere())))).started();

        assertThat(bench.table().virtioDevices().getLast().vrings()).extracting(VringEntry::deviceAddress)
                .containsExactly(BootBench.POOL, BootBench.POOL + 0x1000);
        assertThat(bench.driven).contains("buffers at 0x" + Long.toHexString(BootBench.POOL + 0x2000));
    }

    @Test
    void tellsTheFirmwareWhereItsCarveoutIs() {
        BootBench bench = new BootBench(new Firmware("own.elf", 1, BootBench.TABLE,
                List.of(new FirmwareEntry.OwnMemory("heap", ResourceTableLayout.ANY, 0x1800),
                        vdev(0, anywhere(), anywhere()))))
                .started();

        Carveout heap = (Carveout) bench.table().entries().getFirst();
        assertThat(heap.deviceAddress()).isEqualTo(BootBench.POOL);
        assertThat(heap.physicalAddress()).isEqualTo(BootBench.POOL);
        assertThat(heap.lengthBytes()).isEqualTo(0x1800);
    }

    @Test
    void goesOnIfMemoryIsNotWhereTheFirmwareWantsItAndTellsItOtherwise() {
        BootBench bench = new BootBench(new Firmware("wrong.elf", 1, BootBench.TABLE,
                List.of(vdev(0, anywhere(), anywhere()), vdev(0, at(0x2000_0000), anywhere())))).started();

        assertThat(bench.printed()).contains("Allocated carveout doesn't fit device address request");
        assertThat(bench.table().virtioDevices().getLast().vrings().getFirst().deviceAddress())
                .isEqualTo(0x2000_0000);
        assertThat(bench.rings.get(2).ring().layout().descAddress()).isEqualTo(BootBench.POOL);
        assertThat(bench.remoteproc.state()).isEqualTo("running");
    }

    @Test
    void refusesAnAddressOutsideTheReservedMemory() {
        assertThat(new BootBench(ONE_VDEV.withAddress(0, 0x1000_0000)).started().printed()).containsExactly(
                "powering up m4", "Booting fw image echo.elf, size 4711",
                "Registered carveout doesn't fit da request", "Failed to process resources: -12", "Boot failed: -12");
        assertThat(new BootBench(ONE_VDEV.withAddress(1, 0x1004_2000)).started().printed())
                .contains("Registered carveout doesn't fit len request", "Boot failed: -12");
    }

    @Test
    void refusesRingsThatAreBiggerThanTheReservedMemory() {
        BootBench bench = new BootBench(ONE_VDEV.withAlign(0, 4096)).started();

        assertThat(bench.printed()).contains("Registered carveout doesn't fit len request", "Boot failed: -12");
        assertThat(bench.states()).isEmpty();
        assertThat(bench.boots).isZero();
    }

    @Test
    void refusesToBootWithoutMemory() {
        BootBench bench = new BootBench(ONE_VDEV, List.of(), PlatformDriver.LINUX, Recovery.ENABLED).started();

        assertThat(bench.printed()).endsWith("failed to allocate dma memory: len 0x1000",
                "Unable to allocate carveout vdev0vring0: -12", "Failed to allocate associated carveouts: -12",
                "Boot failed: -12");
    }

    @Test
    void refusesVringsWithoutDescriptorsOrAlignment() {
        assertThat(new BootBench(ONE_VDEV.withAlign(1, 0)).started().printed()).endsWith(
                "invalid qsz (16) or alignment (0)", "Failed to process resources: -22", "Boot failed: -22");
    }

    @Test
    void refusesMoreThanTwoVrings() {
        BootBench bench = new BootBench(new Firmware("three.elf", 1, BootBench.TABLE,
                List.of(vdev(0, anywhere(), anywhere(), anywhere())))).started();

        assertThat(bench.printed()).endsWith("too many vrings: 3", "Failed to process resources: -22",
                "Boot failed: -22");
    }

    @Test
    void bootsButDoesNotDriveAVirtqueueWhoseLengthIsNoPowerOfTwo() {
        VringRequest fifteen = VringRequest.anywhere(15, 16);
        BootBench bench = new BootBench(new Firmware("odd.elf", 1, BootBench.TABLE,
                List.of(vdev(0, fifteen, fifteen)))).started();

        assertThat(bench.printed()).contains("Bad virtqueue length 15",
                "probe with driver virtio_rpmsg_bus failed with error -12", "remote processor m4 is now up");
        assertThat(bench.driven).isEmpty();
        assertThat(bench.table().virtioDevices().getFirst().status()).isEqualTo(0x83);
        bench.onHost(bench.remoteproc::stop);
        assertThat(bench.driven).isEmpty();
    }

    @Test
    void skipsVendorEntriesThatItsPlatformDoesNotKnow() {
        Firmware firmware = new Firmware("pru.elf", 1, BootBench.TABLE,
                List.of(new FirmwareEntry.Vendor(128, "00010203"), vdev(0, anywhere(), anywhere())));

        assertThat(new BootBench(firmware).started().printed()).contains("unsupported vendor resource 128",
                "remote processor m4 is now up");
        assertThat(new BootBench(firmware, BootBench.RESERVED, PlatformDriver.PRU_RPROC, Recovery.ENABLED).started()
                .printed()).noneMatch(line -> line.startsWith("unsupported"));
    }

    @Test
    void recoversFromACrash() {
        BootBench bench = new BootBench(ONE_VDEV).started();
        int before = bench.printed().size();

        bench.remoteproc.crash(CrashType.WATCHDOG);
        bench.run();

        assertThat(bench.printed().subList(before, bench.printed().size())).containsExactly(
                "crash detected in m4: type watchdog", "handling crash #1 in m4", "recovering m4",
                "stopped remote processor m4", "assigned reserved memory node vdev0buffer@10042000",
                "registered virtio0 (type 7)", "remote processor m4 is now up");
        assertThat(bench.states()).containsExactly("running", "crashed", "offline", "running");
        assertThat(bench.driven).containsExactly("probe vdev0", "buffers at 0x10042000", "remove vdev0",
                "probe vdev0", "buffers at 0x10042000");
        assertThat(bench.boots).isEqualTo(2);
    }

    @Test
    void staysCrashedIfRecoveryIsDisabledUntilItIsStopped() {
        BootBench bench = new BootBench(ONE_VDEV, BootBench.RESERVED, PlatformDriver.LINUX, Recovery.DISABLED)
                .started();

        bench.remoteproc.crash(CrashType.MMU_FAULT);
        bench.run();
        bench.remoteproc.crash(CrashType.FATAL_ERROR);
        bench.run();
        bench.started();

        assertThat(bench.remoteproc.state()).isEqualTo("crashed");
        assertThat(bench.printed()).contains("crash detected in m4: type mmufault", "handling crash #1 in m4",
                "crash detected in m4: type fatal error").noneMatch(line -> line.contains("#2"));
        assertThat(bench.table().virtioDevices().getFirst().status()).as("nobody has reset the device").isEqualTo(7);
        bench.onHost(bench.remoteproc::stop);
        bench.started();
        assertThat(bench.remoteproc.state()).isEqualTo("running");
    }

    @Test
    void givesTheSameBuffersAgainAfterARecovery() {
        List<ReservedMemory> pool = List.of(new ReservedMemory(ReservedMemory.POOL, BootBench.POOL, 0x4000));
        BootBench bench = new BootBench(ONE_VDEV, pool, PlatformDriver.LINUX, Recovery.ENABLED).started();

        bench.remoteproc.crash(CrashType.WATCHDOG);
        bench.run();

        String buffers = "buffers at 0x" + Long.toHexString(BootBench.POOL + 0x2000);
        assertThat(bench.driven).containsExactly("probe vdev0", buffers, "remove vdev0", "probe vdev0", buffers);
    }

    @Test
    void neitherCrashesNorRestartsWhileItIsOff() {
        BootBench bench = new BootBench(ONE_VDEV);

        bench.remoteproc.crash(CrashType.WATCHDOG);
        bench.remoteproc.restartAlone();
        bench.run();

        assertThat(bench.printed()).isEmpty();
        assertThat(bench.remoteproc.state()).isEqualTo("offline");
        assertThat(bench.boots).isZero();
    }

    @Test
    void letsNoInterruptReachTheRingsOfAnEarlierLife() {
        BootBench bench = new BootBench(ONE_VDEV).started();
        List<String> heard = new ArrayList<>();
        bench.rings.get(0).onInterrupt(() -> heard.add("first life"));
        bench.onHost(bench.remoteproc::stop);
        bench.doorbells.toDriver().ring(0);
        bench.run();
        assertThat(heard).isEmpty();

        bench.started();
        bench.rings.get(2).onInterrupt(() -> heard.add("second life"));
        bench.doorbells.toDriver().ring(0);
        bench.run();

        assertThat(heard).containsExactly("second life");
    }

    @Test
    void doesNotNoticeThatTheProcessorStartsAgainByItself() {
        BootBench bench = new BootBench(ONE_VDEV).started();

        bench.remoteproc.restartAlone();
        bench.run();

        assertThat(bench.boots).isEqualTo(2);
        assertThat(bench.remoteproc.state()).isEqualTo("running");
        assertThat(bench.table().virtioDevices().getFirst().status()).isEqualTo(7);
    }

    @Test
    void attachesToAProcessorThatABootLoaderStartedAndDetachesAgain() {
        BootBench bench = new BootBench(ONE_VDEV);
        bench.remoteproc.startedByBootLoader();
        bench.run();
        assertThat(bench.remoteproc.state()).isEqualTo("detached");

        bench.started();

        assertThat(bench.printed()).containsExactly("attaching to m4",
                "assigned reserved memory node vdev0buffer@10042000", "registered virtio0 (type 7)",
                "remote processor m4 is now attached");
        assertThat(bench.remoteproc.state()).isEqualTo("attached");
        assertThat(bench.table().virtioDevices().getFirst().vrings()).extracting(VringEntry::notifyId)
                .containsExactly(0L, 1L);
        bench.onHost(bench.remoteproc::detach);
        assertThat(bench.printed()).last().isEqualTo("detached remote processor m4");
        assertThat(bench.remoteproc.state()).isEqualTo("detached");
        assertThat(bench.memory().bytes(BootBench.TABLE, 88)).isEqualTo(ONE_VDEV.resourceTable());
        assertThat(bench.boots).as("it runs on").isEqualTo(1);
        bench.started();
        assertThat(bench.remoteproc.state()).isEqualTo("attached");
    }

    @Test
    void doesNotAttachToATableThatSomethingHasDestroyed() {
        BootBench bench = new BootBench(ONE_VDEV);
        bench.remoteproc.startedByBootLoader();
        bench.memory().putU32(BootBench.TABLE, 2);

        bench.started();

        assertThat(bench.printed()).containsExactly("attaching to m4", "unsupported fw ver: 2", "Boot failed: -22");
        assertThat(bench.remoteproc.state()).isEqualTo("detached");
    }

    @Test
    void suspendsAndResumes() {
        BootBench bench = new BootBench(ONE_VDEV).started();

        bench.onHost(bench.remoteproc::suspend);
        assertThat(bench.remoteproc.state()).isEqualTo("suspended");
        assertThat(bench.m4.halted()).isTrue();
        bench.onHost(bench.remoteproc::resume);

        assertThat(bench.states()).containsExactly("running", "suspended", "running");
        assertThat(bench.m4.halted()).isFalse();
        assertThat(bench.driven).as("its devices stay").doesNotContain("remove vdev0");
    }

    @Test
    void servesAnOpenAmpHostWithoutAWordAndWithTheNotifyIdsOfTheFirmware() {
        VringRequest one = new VringRequest(OptionalLong.empty(), 16, 16, OptionalLong.of(1));
        VringRequest two = new VringRequest(OptionalLong.of(0x1004_5000), 16, 16, OptionalLong.of(2));
        BootBench bench = new BootBench(new Firmware("r5.elf", 1, BootBench.TABLE, List.of(vdev(31, one, two))),
                List.of(new ReservedMemory(ReservedMemory.POOL, BootBench.POOL, 0x6000)), PlatformDriver.OPENAMP,
                Recovery.DISABLED).started();

        assertThat(bench.printed()).isEmpty();
        assertThat(bench.table().virtioDevices().getFirst().vrings()).containsExactly(
                new VringEntry(BootBench.POOL, 16, 16, 1, 0), new VringEntry(0x1004_5000, 16, 16, 2, 0));
        assertThat(bench.logged(StatusWritten.class)).extracting(StatusWritten::status).containsExactly(4);
    }

    static FirmwareEntry vdev(long notifyId, VringRequest... vrings) {
        return new FirmwareEntry.Vdev(notifyId, 1, List.of(vrings), "");
    }

    static VringRequest anywhere() {
        return VringRequest.anywhere(16, 16);
    }

    private static VringRequest at(long address) {
        return new VringRequest(OptionalLong.of(address), 16, 16, OptionalLong.empty());
    }
}
