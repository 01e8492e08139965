/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.personality;

import java.util.List;
import java.util.OptionalLong;

import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;

/**
 * An RPMsg host inside Linux. All of them put the receive buffers first, then the transmit buffers; write descriptor
 * lengths of 16 + payload on vring1; and refuse interrupts for returned transmit buffers unless a sender sleeps.
 *
 * @param bufferBytes       size of one buffer, header included
 * @param bufferLimit       most buffers of both directions together; fewer if the rings are smaller
 * @param addresses         for endpoints
 * @param sendTimeoutNs     how long a blocking send waits for a buffer
 * @param remoteReadyWaitNs how long it waits, when a remote has been restarted, for a doorbell that says it is ready;
 *                          empty if it does not wait
 */
public record LinuxHost(String id, String name, String source, int bufferBytes, int bufferLimit, AddressRange addresses,
        long sendTimeoutNs, OptionalLong remoteReadyWaitNs) implements HostPersonality {

    private static final AddressRange ADDRESSES = new AddressRange(RpmsgAddress.FIRST_DYNAMIC,
            Integer.MAX_VALUE - RpmsgAddress.FIRST_DYNAMIC + 1, AddressOrder.LOWEST_FREE);
    private static final long SEND_TIMEOUT_NS = 15_000_000_000L;

    /**
     * Linux 6.12 {@code drivers/rpmsg/virtio_rpmsg_bus.c}: MAX_RPMSG_BUF_SIZE, MAX_RPMSG_NUM_BUFS,
     * RPMSG_RESERVED_ADDRESSES with {@code idr_alloc}, and the 15 s of {@code rpmsg_send_offchannel_raw}.
     */
    public static final LinuxHost VIRTIO_RPMSG_BUS = new LinuxHost("linux-virtio-rpmsg-bus",
            "Linux virtio_rpmsg_bus", "Linux 6.12: drivers/rpmsg/virtio_rpmsg_bus.c", 512, 512, ADDRESSES,
            SEND_TIMEOUT_NS, OptionalLong.empty());

    /**
     * NXP's kernel {@code drivers/rpmsg/imx_rpmsg.c}: {@code virtio_rpmsg_bus} over a virtio transport of its own,
     * without resource table or status byte; rings of 256 at fixed places, alignment 4096. After a restart of the
     * remote it looks 500 times, every 100 us, whether {@code rxdb} was rung; no remote here rings it.
     */
    public static final LinuxHost IMX_RPMSG = new LinuxHost("linux-imx-rpmsg", "Linux imx_rpmsg (NXP)",
            "linux-imx: drivers/rpmsg/imx_rpmsg.c; Linux 6.12: drivers/rpmsg/virtio_rpmsg_bus.c", 512, 512, ADDRESSES,
            SEND_TIMEOUT_NS, OptionalLong.of(50_000_000L));

    /** A kernel that was built with larger buffers, because rpmsg-net needs room for whole Ethernet frames. */
    public static final LinuxHost VIRTIO_RPMSG_BUS_2048 = new LinuxHost("linux-virtio-rpmsg-bus-2048",
            "Linux virtio_rpmsg_bus with buffers of 2048 bytes",
            "Linux 6.12: drivers/rpmsg/virtio_rpmsg_bus.c with the MAX_RPMSG_BUF_SIZE of jtavares/rpmsg-net", 2048, 512,
            ADDRESSES, SEND_TIMEOUT_NS, OptionalLong.empty());

    /** All of them. */
    public static final List<LinuxHost> ALL = List.of(VIRTIO_RPMSG_BUS, VIRTIO_RPMSG_BUS_2048, IMX_RPMSG);

    /** The longest payload in bytes. */
    public int payloadLimitBytes() {
        return bufferBytes - RpmsgHeader.SIZE_BYTES;
    }
}
