/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.personality;

import java.util.List;

/**
 * Where RPMsg-Lite puts its rings and buffers on a family of chips (rpmsg-lite v5.4
 * {@code lib/include/platform/*}{@code /rpmsg_platform.h}). Master and remote know the base address; no resource table
 * says it.
 *
 * <pre>
 *  base                 base + VRING_SIZE    base + RL_VRING_OVERHEAD
 *  +--------------------+--------------------+-------------------------------+-------------------------------+
 *  | vring0             | vring1             | vring0 buffers, num * size    | vring1 buffers, num * size    |
 *  +--------------------+--------------------+-------------------------------+-------------------------------+
 * </pre>
 *
 * RL_VRING_OVERHEAD is twice VRING_SIZE, on some chips rounded up.
 *
 * @param name          of the family
 * @param source        directories below {@code lib/include/platform}
 * @param align         VRING_ALIGN, between descriptors and used ring, in bytes
 * @param vringBytes    VRING_SIZE, or 0 where it follows from the number of buffers
 * @param overheadAlign to a multiple of which RL_VRING_OVERHEAD is rounded up
 */
public record RpmsgLitePlatform(String name, String source, int align, int vringBytes, int overheadAlign) {

    /** Cores beside Linux: its alignment, and the room that its device tree keeps for each vring. */
    public static final RpmsgLitePlatform WITH_LINUX = new RpmsgLitePlatform("i.MX with an application core",
            "imx6sx_m4, imx7d_m4, imx7ulp_m4, imx8mm_m4, imx8mn_m7, imx8mp_m7, imx8mq_m4, imx8qm_m4, imx8qx_cm4, "
                    + "imx8ulp_m33, imx93_m33, imx95_m33, imx95_m7, aarch64, imx8mm_ca53",
            0x1000, 0x8000, 1);

    /** i.MX 8M Mini built with RL_BUFFER_8M, for low-power voice. */
    public static final RpmsgLitePlatform IMX8MM_VOICE = new RpmsgLitePlatform("i.MX 8M Mini, low-power voice",
            "imx8mm_m4", 0x1000, 0x10_0000, 1);

    /** Chips without an application core, and the Fusion DSP of i.MX 8ULP. */
    public static final RpmsgLitePlatform MICROCONTROLLER = new RpmsgLitePlatform("microcontrollers",
            "imxrt1160, imxrt1170, imxrt1180, imxrt500_m33, imxrt500_fusionf1, imxrt600_m33, imxrt600_hifi4, "
                    + "imxrt700_hifi4, lpc55s69, mcxnx4x, mcxw71x, mcxw72x, kw45b41, kw47b42, k32l3a6, k32w1, "
                    + "imx8ulp_fusionf1",
            0x10, 0, 1);

    /** Two real-time cores of i.MX 943 that share tightly coupled memory; beside Linux it is {@link #WITH_LINUX}. */
    public static final RpmsgLitePlatform IMX943_BETWEEN_MCUS = new RpmsgLitePlatform("i.MX 943 between MCUs",
            "imx943_m33s, imx943_m70, imx943_m71", 0x10, 0x80, 0x800);

    /** Zephyr's ipc_service as doorbell; experimental. */
    public static final RpmsgLitePlatform ZEPHYR = new RpmsgLitePlatform("Zephyr ipc_service, experimental",
            "zephyr-ipc-service", 0x1000, 0, 1);

    /** Every one of them. */
    public static final List<RpmsgLitePlatform> ALL = List.of(WITH_LINUX, IMX8MM_VOICE, MICROCONTROLLER,
            IMX943_BETWEEN_MCUS, ZEPHYR);

    /** Bytes kept for each vring. */
    public long vringBytes(int num) {
        return vringBytes != 0 ? vringBytes
                : roundUp(16L * num, align) + roundUp(8 + 2L * num, align) + roundUp(14 + 8L * num, align);
    }

    /** Where vring1 lies; vring0 lies at the base. */
    public long vring1Address(long base, int num) {
        return base + vringBytes(num);
    }

    /** Where the buffers begin. */
    public long bufferAddress(long base, int num) {
        return roundUp(base + roundUp(2 * vringBytes(num), overheadAlign), 4);
    }

    private static long roundUp(long value, long multiple) {
        return value + multiple - 1 & -multiple;
    }
}
