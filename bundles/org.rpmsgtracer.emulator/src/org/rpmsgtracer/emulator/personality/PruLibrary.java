/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.personality;

import java.util.List;

import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage;

/**
 * TI's RPMsg library for the programmable real-time units, with the main loop of its echo firmware. It polls the status
 * in the resource table for DRIVER_OK, then bit 30 or 31 of R31 for the host's event; advances {@code used.idx} before
 * it writes the element, with the descriptor's length; heeds NO_INTERRUPT; writes 0 into the reserved field; copies each
 * message and gives its buffer back before the program sees it, source and destination cut to 16 bits; and never waits
 * for a buffer.
 *
 * @param announcements which form its name-service messages have
 * @param ports         for programs that ask for any address; the real ones choose: 30 on PRU0, 31 on PRU1
 * @param bufferBytes   RPMSG_BUF_SIZE, from which the longest payload follows, whatever the descriptors say
 * @param pollNs        between two looks at the status; the real loop is tighter
 */
public record PruLibrary(String id, String name, String source, NameServiceMessage.Form announcements,
        AddressRange ports, int bufferBytes, long pollNs) implements RemotePersonality {

    private static final AddressRange PORTS = new AddressRange(30, 2, AddressOrder.LOWEST_FREE);
    private static final String FILES = ": lib/src/rpmsg_lib/pru_rpmsg.c, lib/src/rpmsg_lib/pru_virtqueue.c, "
            + "include/pru_rpmsg.h, examples/am65x/PRU_RPMsg_Echo_Interrupt0/main.c";

    /** As it is since version 5, which works with mainline Linux. */
    public static final PruLibrary CURRENT = new PruLibrary("ti-pru", "TI PRU library",
            "pru-software-support-package" + FILES, NameServiceMessage.Form.STANDARD, PORTS, 512, 10_000);

    /** With descriptions in its announcements, which mainline Linux refuses as malformed. */
    public static final PruLibrary DESCRIBING = new PruLibrary("ti-pru-old", "TI PRU library, old announcements",
            "pru-software-support-package before 5.0" + FILES, NameServiceMessage.Form.PRU, PORTS, 512, 10_000);

    /** Every one of them. */
    public static final List<PruLibrary> ALL = List.of(CURRENT, DESCRIBING);
}
