/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.personality;

import java.util.OptionalLong;

import org.rpmsgtracer.protocol.virtio.VringLayout;

/**
 * Where vrings and buffers of a link without resource table are, as its two ends compute or know it.
 *
 * @param num           descriptors of each vring, and buffers of each direction
 * @param align         of the used rings, in bytes
 * @param vring0Address of the vring to the host
 * @param vring1Address of the vring from the host
 * @param bufferAddress of all buffers
 * @param bufferBytes   of one buffer, header included
 * @param statusAddress of the byte by which the host says that it is ready, if there is one
 */
public record StaticVrings(int num, int align, long vring0Address, long vring1Address, long bufferAddress,
        int bufferBytes, OptionalLong statusAddress) {

    /** Renesas RZ/G2L and V2L, as Linux addresses it: the first of two pairs (rz-rpmsg-examples). */
    public static final StaticVrings RZ_G2L = new StaticVrings(512, 0x100, 0x4300_0000L, 0x4305_0000L, 0x4320_0000L,
            512, OptionalLong.empty());

    /** The shared memory of the nRF5340's boards: 64 KiB (sram0_shared). */
    public static final StaticVrings NRF5340 = zephyrIpcService(0x2007_0000L, 0x1_0000, 512, 4);

    private static final long SAMPLE_STATUS_BYTES = 0x400;
    private static final long SAMPLE_RING_BYTES = 0x400;

    /**
     * Zephyr's {@code ipc_service} in a region of the device tree: status word, all buffers, vring1, vring0.
     *
     * @param align of the used rings; the status word is as wide
     * @throws IllegalArgumentException if not even one buffer fits
     */
    public static StaticVrings zephyrIpcService(long address, long sizeBytes, int bufferBytes, int align) {
        long forOne = 2 * (bufferBytes + VringLayout.legacySizeBytes(1, align));
        long most = (sizeBytes - align) / forOne;
        if (most < 1) {
            throw new IllegalArgumentException("a region of " + sizeBytes + " bytes for buffers of " + bufferBytes);
        }
        int num = (int) Long.highestOneBit(most);
        long buffers = address + align;
        long vring1 = buffers + 2L * num * bufferBytes;
        long vring0 = roundUp(vring1 + VringLayout.legacySizeBytes(num, align), align);
        return new StaticVrings(num, align, vring0, vring1, buffers, bufferBytes, OptionalLong.of(address));
    }

    /** Zephyr's OpenAMP sample: the status word has 0x400 bytes, the two vrings the last 0x400 each. */
    public static StaticVrings zephyrSample(long address, long sizeBytes) {
        long end = address + sizeBytes;
        return new StaticVrings(16, 4, end - SAMPLE_RING_BYTES, end - 2 * SAMPLE_RING_BYTES,
                address + SAMPLE_STATUS_BYTES, 512, OptionalLong.of(address));
    }

    /**
     * NXP's {@code imx_rpmsg}: the vrings of each device 0x8000 apart, the devices 0x10000 apart (linux-imx
     * {@code drivers/rpmsg/imx_rpmsg.c}: {@code set_vring_phy_buf}).
     *
     * @param address       of the first device's vrings, such as 0xB8000000 on i.MX 8M Mini
     * @param vdev          0..7
     * @param bufferAddress of the memory reserved for the device's buffers
     */
    public static StaticVrings imxRpmsg(long address, int vdev, long bufferAddress) {
        long vring0 = address + 0x1_0000L * vdev;
        return new StaticVrings(256, 4096, vring0, vring0 + 0x8000, bufferAddress, 512, OptionalLong.empty());
    }

    /**
     * ST's multi-core chips without Linux (STM32CubeH7 and STM32CubeMP1 {@code openamp_conf.h}): the vring from the
     * host lies first; the status byte is that of a resource table that both cores know.
     *
     * @param address       SHM_START_ADDRESS
     * @param statusAddress of that byte
     */
    public static StaticVrings stWithoutLinux(long address, long statusAddress) {
        return new StaticVrings(4, 4, address + 0x400, address, address + 0x800, 512, OptionalLong.of(statusAddress));
    }

    private static long roundUp(long value, long align) {
        return value + align - 1 & -align;
    }
}
