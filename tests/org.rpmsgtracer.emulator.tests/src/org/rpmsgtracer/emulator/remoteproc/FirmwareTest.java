/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.remoteproc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.protocol.remoteproc.VirtioDevice;
import org.rpmsgtracer.protocol.remoteproc.VringEntry;
import org.rpmsgtracer.protocol.virtio.Feature;

/** Resource tables as the firmware of each platform has them. */
class FirmwareTest {

    @Test
    void ofSt() {
        Firmware firmware = new Firmware("OpenAMP_TTY_echo_CM4.elf", 1_200_000, 0x1004_8000, List.of(
                new FirmwareEntry.Vdev(0, 1, List.of(
                        new VringRequest(OptionalLong.empty(), 16, 16, OptionalLong.of(0)),
                        new VringRequest(OptionalLong.empty(), 16, 16, OptionalLong.of(1))), ""),
                new FirmwareEntry.Trace("cm4_log", 0x1004_9000, 2048)));

        assertThat(HexFormat.of().formatHex(firmware.resourceTable())).isEqualTo(("""
                01000000 02000000 00000000 00000000
                18000000 5c000000 03000000 07000000
                00000000 01000000 00000000 00000000
                00020000 ffffffff 10000000 10000000
                00000000 00000000 ffffffff 10000000
                10000000 01000000 00000000 02000000
                00900410 00080000 00000000 636d345f
                6c6f6700 00000000 00000000 00000000
                00000000 00000000 00000000
                """).replaceAll("\\s", ""));
        assertThat(firmware.traces()).extracting(FirmwareEntry.Trace::name).containsExactly("cm4_log");
    }

    @Test
    void ofXilinxWithEightOffsetSlots() {
        Firmware firmware = new Firmware("image_echo_test.elf", 1, 0x3ED2_0000, 8, List.of(
                new FirmwareEntry.Vdev(31, 1, List.of(
                        new VringRequest(OptionalLong.empty(), 256, 0x1000, OptionalLong.of(1)),
                        new VringRequest(OptionalLong.empty(), 256, 0x1000, OptionalLong.of(2))), "")));

        byte[] table = firmware.resourceTable();

        assertThat(HexFormat.of().formatHex(table, 0, 52)).isEqualTo("01000000010000000000000000000000"
                + "30000000" + "00000000".repeat(7) + "03000000");
        VirtioDevice device = firmware.virtioDevices().getFirst();
        assertThat(device.offset()).isEqualTo(48);
        assertThat(device.notifyId()).isEqualTo(31);
        assertThat(device.vrings()).extracting(VringEntry::notifyId).containsExactly(1L, 2L);
    }

    @Test
    void ofNuttxWithAConfigurationSpaceOf64Bytes() {
        String config = "00020000" + "00020000" + "00".repeat(56);
        long features = Feature.RPMSG_NAME_SERVICE | Feature.NUTTX_ACK;
        Firmware firmware = new Firmware("nuttx.elf", 1, 0x1000, List.of(new FirmwareEntry.Vdev(0, features,
                List.of(VringRequest.anywhere(8, 8), VringRequest.anywhere(8, 8)), config)));

        VirtioDevice device = firmware.virtioDevices().getFirst();
        assertThat(device.config()).hasSize(64).startsWith((byte) 0, (byte) 2);
        assertThat(device.deviceFeatures()).isEqualTo(3);
        assertThat(firmware.resourceTable()).hasSize(20 + 68 + 64);
    }

    @Test
    void ofTheProgrammableRealTimeUnitWithItsInterruptMap() {
        Firmware firmware = new Firmware("am62x-pru0-fw", 1, 0, List.of(
                new FirmwareEntry.Vdev(0, 1, List.of(
                        new VringRequest(OptionalLong.empty(), 16, 16, OptionalLong.of(0)),
                        new VringRequest(OptionalLong.empty(), 16, 16, OptionalLong.of(0))), ""),
                new FirmwareEntry.Vendor(128, "0100000001020304")));

        assertThat(firmware.resourceTable()).hasSize(24 + 68 + 12).endsWith(1, 2, 3, 4);
    }

    @Test
    void ofOmap4WithItsOwnMemory() {
        Firmware firmware = new Firmware("ducati-m3.bin", 1, 0, List.of(
                new FirmwareEntry.OwnMemory("IPU_MEM_DATA", 0x8000_0000L, 0x10_0000)));

        assertThat(HexFormat.of().formatHex(firmware.resourceTable(), 20, 44))
                .isEqualTo("00000000" + "00000080" + "00000080" + "00001000" + "00000000" + "00000000");
    }

    @Test
    void withAWrongValueDiffersInThatOnly() {
        Firmware firmware = new Firmware("echo.elf", 0x1000, 16, 16, 1);

        assertThat(firmware.withAlign(1, 4096).virtioDevices().getFirst().vrings()).extracting(VringEntry::align)
                .containsExactly(16L, 4096L);
        assertThat(firmware.withAddress(0, 0x1234).virtioDevices().getFirst().vrings())
                .extracting(VringEntry::deviceAddress).containsExactly(0x1234L, 0xFFFF_FFFFL);
        assertThat(firmware.withAlign(2, 32)).isEqualTo(firmware);
    }

    @Test
    void refusesWhatNoTableCanSay() {
        assertThatThrownBy(() -> VringRequest.anywhere(16, 3)).hasMessage(
                "vring alignment 3 is not a power of two, 4 or more");
        assertThatThrownBy(() -> VringRequest.anywhere(-1, 16)).hasMessage("vring of -1 descriptors");
        assertThatThrownBy(() -> new VringRequest(OptionalLong.of(1L << 32), 16, 16, OptionalLong.empty()))
                .hasMessage("vring address 4294967296 is not an unsigned 32-bit value");
        assertThatThrownBy(() -> new VringRequest(OptionalLong.empty(), 16, 16, OptionalLong.of(-1)))
                .hasMessage("vring notify id -1 is not an unsigned 32-bit value");
        assertThatThrownBy(() -> new FirmwareEntry.Vendor(128, "xy")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FirmwareEntry.Vendor(513, "")).hasMessage(
                "vendor entry of type 513, not 128..512");
        assertThatThrownBy(() -> new FirmwareEntry.Vendor(128, "00".repeat(4097))).hasMessage(
                "vendor entry of more than 4096 bytes");
        assertThatThrownBy(() -> new FirmwareEntry.Vdev(-1, 0, List.of(), "")).hasMessage(
                "notify id of a device -1 is not an unsigned 32-bit value");
        assertThatThrownBy(() -> new FirmwareEntry.OwnMemory("heap", 0, 1L << 32)).hasMessage(
                "size of carveout heap 4294967296 is not an unsigned 32-bit value");
        assertThatThrownBy(() -> new FirmwareEntry.Trace("t".repeat(32), 0, 0)).hasMessageEndingWith(
                "in a resource table, not 0..31 characters");
        assertThatThrownBy(() -> new Firmware("x", 1, 0, 0, List.of(new FirmwareEntry.Trace("t", 0, 0))))
                .hasMessage("1 entries for 0 offsets");
    }
}
