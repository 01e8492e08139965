/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.personality;

import java.util.List;

import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;

/**
 * A system built on the OpenAMP library, in either role. A host puts all descriptors of vring0 on offer and takes a
 * transmit buffer from its pool only when none has come back; a remote wants no kicks for returned receive buffers
 * (NO_NOTIFY on vring0). Both write whole buffer lengths and cut what is too long for a buffer without a word, and
 * receive in a main loop that polls, or in a thread or work queue that the interrupt wakes.
 *
 * @param addresses     for endpoints
 * @param pollNs        between two looks at the device status, and between two looks for a free buffer
 * @param sendTimeoutNs how long a blocking send looks for a buffer
 * @param rings         that its systems are usually built with
 * @param mark          what it keeps in the header's reserved field while somebody has the buffer
 * @param returnKick    when it tells the sender that it gave buffers back
 * @param waiting       what else the processor does while a sender waits for a buffer
 * @param pointerBytes  size of a pointer, as the list of unsent buffers shows it inside them
 * @param services      what stands between the library and its users
 */
public record OpenAmp(String id, String name, String source, AddressRange addresses, long pollNs, long sendTimeoutNs,
        Rings rings, BufferMark mark, ReturnKick returnKick, Waiting waiting, int pointerBytes, ServiceLayer services)
        implements HostPersonality, RemotePersonality {

    /**
     * Vrings and buffers.
     *
     * @param num         descriptors of each vring
     * @param align       of the used rings, in bytes
     * @param bufferBytes of one buffer, header included
     */
    public record Rings(int num, int align, int bufferBytes) {}

    /** What the reserved field holds besides the index of the buffer. */
    public enum BufferMark {
        /** Bits 16..31 count the holders, the receive callback being one (since open-amp pull request 524). */
        HOLD_COUNTER,
        /** Bit 31 says that the callback wants to keep the buffer. */
        HELD_FLAG
    }

    /** When a receiver tells the sender that buffers came back, unless the sender does not want to know. */
    public enum ReturnKick {
        /** After each one. */
        EACH,
        /** Once nothing is left to receive (build option VQ_RX_EMPTY_NOTIFY, and all releases before it). */
        WHEN_EMPTY
    }

    /** What a wait of {@link #pollNs} does to the processor. */
    public enum Waiting {
        /** Nothing else of its level runs. */
        BUSY,
        /** Other tasks run. */
        SLEEPING
    }

    /** What stands between the library and its users. */
    public sealed interface ServiceLayer {

        /** Users call the library. */
        record Library() implements ServiceLayer {}

        /**
         * Zephyr's {@code ipc_service}: endpoints by name on both sides, an empty message says that one is bound.
         *
         * @param endpoints most endpoints of one instance
         */
        record IpcService(int endpoints) implements ServiceLayer {}

        /** NuttX: announcements are acknowledged, and a sender waits until its endpoint is bound. */
        record Rptun() implements ServiceLayer {}
    }

    /** How a generation of the library does things. */
    private record Generation(AddressRange addresses, BufferMark mark, ReturnKick returnKick) {}

    private static final AddressRange NEXT_FREE = new AddressRange(RpmsgAddress.FIRST_DYNAMIC, 128,
            AddressOrder.ROUND_ROBIN);
    private static final AddressRange LOWEST_FREE = new AddressRange(RpmsgAddress.FIRST_DYNAMIC, 128,
            AddressOrder.LOWEST_FREE);
    private static final long POLL_NS = 1_000_000;
    private static final long SEND_TIMEOUT_NS = 15_000_000_000L;

    /** Since pull requests 514 and 524. */
    private static final Generation PRESENT = new Generation(NEXT_FREE, BufferMark.HOLD_COUNTER, ReturnKick.EACH);
    /** Before these, as vendors still ship it. */
    private static final Generation EARLIER = new Generation(LOWEST_FREE, BufferMark.HELD_FLAG, ReturnKick.WHEN_EMPTY);

    private static final String SAMPLES = "openamp-system-reference v2025.10: examples/legacy_apps/machine/";
    private static final String ZEPHYR_BACKEND = "zephyr: subsys/ipc/ipc_service/backends/ipc_rpmsg_static_vrings.c, "
            + "include/zephyr/ipc/ipc_static_vrings.h";

    private OpenAmp(String id, String name, String source, Rings rings, Generation library, Waiting waiting,
            int pointerBytes, ServiceLayer services) {
        this(id, name, source, library.addresses, POLL_NS, SEND_TIMEOUT_NS, rings, library.mark, library.returnKick,
                waiting, pointerBytes, services);
    }

    /** The library as it is, polled by a main loop, with the rings of its own examples. */
    public static final OpenAmp GENERIC = new OpenAmp("openamp", "OpenAMP",
            "open-amp v2025.10: lib/rpmsg/rpmsg.c, lib/rpmsg/rpmsg_virtio.c, lib/virtio/virtqueue.c; " + SAMPLES
                    + "generic",
            new Rings(256, 4096, 512), PRESENT, Waiting.BUSY, Long.BYTES, new ServiceLayer.Library());

    /** A task of FreeRTOS serves the rings; a sender that waits lets other tasks run. */
    public static final OpenAmp FREERTOS = new OpenAmp("freertos-openamp", "FreeRTOS with OpenAMP",
            "libmetal v2025.10: lib/system/freertos; open-amp v2025.10; " + SAMPLES + "xlnx",
            new Rings(256, 4096, 512), PRESENT, Waiting.SLEEPING, Integer.BYTES, new ServiceLayer.Library());

    /** Zephyr as remote of Linux; the table's rings are as many as CONFIG_OPENAMP_RSC_TABLE_NUM_RPMSG_BUFF says. */
    public static final OpenAmp ZEPHYR_RESOURCE_TABLE = new OpenAmp("zephyr-resource-table",
            "Zephyr with a resource table",
            "zephyr: samples/subsys/ipc/openamp_rsc_table, lib/open-amp/resource_table.c",
            new Rings(8, 16, 512), PRESENT, Waiting.SLEEPING, Integer.BYTES, new ServiceLayer.Library());

    /** Zephyr on both sides, vrings at constant addresses; see {@link StaticVrings#zephyrIpcService}. */
    public static final OpenAmp ZEPHYR_IPC_SERVICE = new OpenAmp("zephyr-ipc-service", "Zephyr ipc_service",
            ZEPHYR_BACKEND, new Rings(32, 4, 512), PRESENT, Waiting.SLEEPING, Integer.BYTES,
            new ServiceLayer.IpcService(2));

    /** Zephyr's first sample of OpenAMP on both sides; see {@link StaticVrings#zephyrSample}. */
    public static final OpenAmp ZEPHYR_SAMPLE = new OpenAmp("zephyr-openamp-sample", "Zephyr OpenAMP sample",
            "zephyr: samples/subsys/ipc/openamp/common.h, src/main.c, remote/src/main.c", new Rings(16, 4, 512),
            PRESENT,
            Waiting.SLEEPING, Integer.BYTES, new ServiceLayer.Library());

    /** The two cores of Nordic's nRF5340, application core as host; {@link #NRF_BT_HCI} and its like are endpoints. */
    public static final OpenAmp NRF5340 = new OpenAmp("nrf5340", "nRF5340",
            ZEPHYR_BACKEND + ", boards/nordic/nrf5340dk; drivers/bluetooth/hci/ipc.c, "
                    + "drivers/ieee802154 of the nRF Connect SDK",
            new Rings(32, 4, 512), PRESENT, Waiting.SLEEPING, Integer.BYTES, new ServiceLayer.IpcService(2));

    /** What STM32CubeMP1 puts onto the Cortex-M4: an earlier library, whose mailboxes the main loop looks at. */
    public static final OpenAmp STM32MP1 = new OpenAmp("stm32mp1", "STM32MP1 (STM32CubeMP1)",
            "STM32CubeMP1: Projects/STM32MP157C-DK2/Applications/OpenAMP, Middlewares/Third_Party/OpenAMP",
            new Rings(16, 16, 512), EARLIER, Waiting.BUSY, Integer.BYTES, new ServiceLayer.Library());

    /** Cortex-R5 of Zynq UltraScale+ without an operating system. */
    public static final OpenAmp ZYNQMP_R5 = new OpenAmp("zynqmp-r5", "ZynqMP Cortex-R5",
            SAMPLES + "xlnx: rsc_table.c, zynqmp_r5_a53_rproc.c", new Rings(256, 4096, 512), PRESENT, Waiting.BUSY,
            Integer.BYTES, new ServiceLayer.Library());

    /** User-space Linux on the Cortex-A55 as host, the Cortex-M33 as remote; see {@link StaticVrings#RZ_G2L}. */
    public static final OpenAmp RZ_G2L = new OpenAmp("rz-g2l", "Renesas RZ/G2L",
            "renesas-rz/rz-rpmsg-examples: rpmsg_sample_client on UIO", new Rings(512, 0x100, 512), PRESENT,
            Waiting.SLEEPING, Long.BYTES, new ServiceLayer.Library());

    /** NuttX with rptun: announcements are acknowledged where the device offers the feature. */
    public static final OpenAmp NUTTX = new OpenAmp("nuttx", "NuttX rptun",
            "apache/nuttx: openamp/0001-ns-acknowledge-the-received-creation-message.patch, "
                    + "0003-rpmsg-wait-endpoint-ready-in-rpmsg_send-and-rpmsg_se.patch, drivers/rptun",
            new Rings(8, 8, 512), PRESENT, Waiting.SLEEPING, Integer.BYTES, new ServiceLayer.Rptun());

    /** Systems that can be the host. */
    public static final List<OpenAmp> HOSTS = List.of(GENERIC, ZEPHYR_IPC_SERVICE, ZEPHYR_SAMPLE, NRF5340, RZ_G2L,
            NUTTX);

    /** Systems that can be the remote. */
    public static final List<OpenAmp> REMOTES = List.of(GENERIC, FREERTOS, ZEPHYR_RESOURCE_TABLE, ZEPHYR_IPC_SERVICE,
            ZEPHYR_SAMPLE, NRF5340, STM32MP1, ZYNQMP_R5, RZ_G2L, NUTTX);

    /** Endpoint of an nRF5340 for Bluetooth: one byte for the kind of packet (1..5, as H4), then the HCI packet. */
    public static final String NRF_BT_HCI = "nrf_bt_hci";
    /** Endpoint of an nRF5340 for 802.15.4: Spinel frames. */
    public static final String NRF_802154_SPINEL = "nrf_802154_spinel";
}
