/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.personality;

import java.util.List;

/**
 * TI's real-time systems with one of the RPMsg libraries that grew out of each other: MessageQCopy, as first shipped
 * with Android, the IPC driver of the Processor SDK, and that of the MCU+ SDK. All of them have 256 descriptors at
 * alignment 4096 and buffers of 512 bytes with Linux, a mailbox word that is the vring's number, fixed addresses for
 * services, and a copy of each received message for the program.
 *
 * @param addresses     for endpoints that ask for any; none in the MCU+ SDK
 * @param lastFixed     the highest address that a program may choose
 * @param start         how it knows that the host is ready
 * @param startNs       what it sleeps, or between two looks
 * @param priming       whether it writes the host's ring for its messages once more when it starts
 * @param silentToHost  whether it begins with NO_NOTIFY on vring0; cleared when it finds no buffer, never set again
 * @param silentFromHost whether it begins with NO_NOTIFY on vring1; cleared when it finds no message, never set again
 * @param kicks         for which of the things it returns it kicks
 * @param sending       how it sends
 * @param receiving     how it receives
 */
public record SysBios(String id, String name, String source, AddressRange addresses, long lastFixed, Start start,
        long startNs, Priming priming, boolean silentToHost, boolean silentFromHost, Kicks kicks, Sending sending,
        Receiving receiving) implements RemotePersonality {

    /** How it knows that the host is ready. */
    public enum Start {
        /** It does not; programs sleep and hope. */
        SLEEP,
        /** It looks whether the status in the resource table is 7, exactly. */
        STATUS
    }

    /** What becomes of the descriptors of vring0. */
    public enum Priming {
        /** They stay as the host wrote them. */
        NONE,
        /** Written again: device-writable, {@code next} 0. */
        WRITABLE,
        /** Written again: flags 0, {@code next} 0. */
        PLAIN
    }

    /** When the host is told of returned buffers. */
    public enum Kicks {
        /** After each message sent, and after the last message received, if the host wants that. */
        IF_WANTED,
        /** After each message sent and each one received, whether the host wants that or not. */
        ALWAYS
    }

    /** What happens to a payload that is longer than a buffer takes. */
    public enum TooLong {
        /** Nobody checks: it runs over into the next buffer. */
        RUNS_OVER,
        /** It is refused, but the buffer is taken already and never comes back. */
        LOSES_BUFFER,
        /** It is cut off. */
        CUT_OFF
    }

    /**
     * How it sends.
     *
     * @param waits        whether a sender can wait for a buffer
     * @param tooLong      what happens to long payloads
     * @param wholeLength  whether the used length is that of a buffer, or what is in it, header included
     * @param core         number of the core, which is written into the reserved field; 0 for none
     * @param announcesAs  source of announcements, or 0 for the announced endpoint
     */
    public record Sending(boolean waits, TooLong tooLong, boolean wholeLength, int core, long announcesAs) {}

    /**
     * How it receives.
     *
     * @param inPlace     whether a message stays in its buffer until the program reads it
     * @param messages    how many can wait for programs; more are lost, or stay on the ring if in place
     * @param wholeLength whether the used length is that of a buffer, or the descriptor's
     */
    public record Receiving(boolean inPlace, int messages, boolean wholeLength) {}

    /** Size of a buffer, header included. */
    public static final int BUFFER_BYTES = 512;

    private static final long MS = 1_000_000;
    private static final AddressRange ABOVE_RESERVED = new AddressRange(101, 155, AddressOrder.LOWEST_FREE);

    /**
     * As first shipped with Android on OMAP4 (Galaxy Nexus, Ducati). Services are fixed: {@code rpmsg-omx} at 60,
     * {@code rpmsg-client-sample} at 50, {@code rpmsg-proto} at 51. Confirmed in the source: all values here. Not
     * confirmed: which revision of it a given phone's {@code ducati-m3.bin} was built from; between revisions differ
     * NO_NOTIFY on vring1 while messages are taken, and the fixed places of the rings.
     */
    public static final SysBios OMAP4 = new SysBios("ti-rtos-omap4", "TI-RTOS on OMAP4",
            "sysbios-rpmsg of 2011: src/ti/ipc/rpmsg/MessageQCopy.c, VirtQueue.c, src/ti/srvmgr/NameMap.c, "
                    + "src/ti/examples/srvmgr/ping_tasks.c",
            ABOVE_RESERVED, 100, Start.SLEEP, 500 * MS, Priming.NONE, true, true, Kicks.IF_WANTED,
            new Sending(false, TooLong.RUNS_OVER, true, 0, 0), new Receiving(false, 512, true));

    /**
     * On the R5 cores of K3 (AM65x, J721E) with the Processor SDK. Announcements come from 53, such as
     * {@code ti.ipc4.ping-pong} at 13 and {@code rpmsg_chrdev} at 14. Confirmed in the source: all values here. The
     * core number is that of an example.
     */
    public static final SysBios K3_PROCESSOR_SDK = new SysBios("ti-rtos-k3", "TI-RTOS on K3 R5, Processor SDK",
            "Processor SDK RTOS pdk: packages/ti/drv/ipc/src/ipc_virtio.c, ipc_api.c",
            ABOVE_RESERVED, 100, Start.STATUS, MS, Priming.WRITABLE, true, false, Kicks.IF_WANTED,
            new Sending(false, TooLong.LOSES_BUFFER, false, 1, 53), new Receiving(false, 256, true));

    /**
     * On the R5 and M4 cores of later K3 chips (AM62x, AM64x) with the MCU+ SDK. Services as in the Processor SDK.
     * Confirmed in the source: all values here. The core number is that of an example.
     */
    public static final SysBios K3_MCU_PLUS_SDK = new SysBios("ti-k3-mcu-plus", "TI K3 R5, MCU+ SDK",
            "mcupsdk-core-k3: source/drivers/ipc_rpmsg/ipc_rpmsg.c, ipc_rpmsg_vring.c",
            new AddressRange(64, 0, AddressOrder.LOWEST_FREE), 63, Start.STATUS, MS, Priming.PLAIN, false, false,
            Kicks.ALWAYS, new Sending(true, TooLong.CUT_OFF, false, 4, 53), new Receiving(true, 16, false));

    /** Every one of them. */
    public static final List<SysBios> ALL = List.of(OMAP4, K3_PROCESSOR_SDK, K3_MCU_PLUS_SDK);
}
