/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.personality;

import java.util.List;

import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;

/**
 * A system built on NXP's RPMsg-Lite (version 5.4), in either role. Common to all of them (rpmsg-lite
 * {@code lib/rpmsg_lite/rpmsg_lite.c}, {@code lib/virtio/virtqueue.c}): descriptor i of a ring always describes buffer
 * i, device-writable, whole length, 32-bit address; the master puts its transmit buffers into the used ring of vring1
 * before traffic and sets NO_INTERRUPT on both rings, which the remote does not heed; both kick unless the used ring
 * says NO_NOTIFY, which no RPMsg-Lite remote ever says; the remote is ready at the first kick for vring0.
 *
 * @param payloadBytes      RL_BUFFER_PAYLOAD_SIZE; both ends must agree, and with Linux it is 496
 * @param addresses         for endpoints that ask for any
 * @param pollNs            RL_MS_PER_INTERVAL: between two looks for a free buffer
 * @param context           where received messages are taken off the ring
 * @param queues            whether the environment has queues, so that programs read from an {@code rpmsg_queue} in a
 *                          task of their own; without, they are called back in the receive context
 * @param notifiesConsumed  RL_ALLOW_CONSUMED_BUFFERS_NOTIFICATION: whether the sender is kicked when its buffers are
 *                          free again, which a blocked Linux sender needs
 * @param clearsUsedBuffers RL_CLEAR_USED_BUFFERS: whether a received buffer is zeroed before it is given back
 */
public record RpmsgLite(String id, String name, String source, int payloadBytes, AddressRange addresses, long pollNs,
        ReceiveContext context, boolean queues, boolean notifiesConsumed, boolean clearsUsedBuffers)
        implements HostPersonality, RemotePersonality {

    /** In which context messages are taken off the ring. */
    public enum ReceiveContext {
        /** The interrupt handler of the message unit. */
        INTERRUPT,
        /** A thread that waits for the message unit. */
        THREAD
    }

    private static final int PAYLOAD = 496;
    private static final AddressRange ADDRESSES = new AddressRange(1, 0xFFFF_FFFEL, AddressOrder.LOWEST_FREE);
    private static final long INTERVAL_NS = 1_000_000;
    private static final String ENVIRONMENT = "rpmsg-lite v5.4: lib/rpmsg_lite/porting/environment/rpmsg_env_";

    /** Without an operating system: programs are called back in the interrupt handler, and waiting is a busy loop. */
    public static final RpmsgLite BARE_METAL = port("rpmsg-lite-bare-metal", "RPMsg-Lite on bare metal", "bm.c",
            ReceiveContext.INTERRUPT, false, false);

    public static final RpmsgLite FREERTOS = port("rpmsg-lite-freertos", "RPMsg-Lite on FreeRTOS", "freertos.c",
            ReceiveContext.INTERRUPT, true, false);

    public static final RpmsgLite THREADX = port("rpmsg-lite-threadx", "RPMsg-Lite on ThreadX", "threadx.c",
            ReceiveContext.INTERRUPT, true, false);

    /** On the Xtensa audio processors of i.MX RT and i.MX 8ULP. */
    public static final RpmsgLite XOS = port("rpmsg-lite-xos", "RPMsg-Lite on Cadence XOS", "xos.c",
            ReceiveContext.INTERRUPT, true, false);

    /** On an application processor, with RL_USE_ENVIRONMENT_CONTEXT: the message unit's thread receives. */
    public static final RpmsgLite QNX = port("rpmsg-lite-qnx", "RPMsg-Lite on QNX", "qnx.c", ReceiveContext.THREAD,
            true, false);

    /** Experimental in RPMsg-Lite. */
    public static final RpmsgLite ZEPHYR = port("rpmsg-lite-zephyr", "RPMsg-Lite on Zephyr", "zephyr.c",
            ReceiveContext.INTERRUPT, true, false);

    /** As NXP's demos for a Linux host configure it: consumed buffers are notified. */
    public static final RpmsgLite BARE_METAL_UNDER_LINUX = port("rpmsg-lite-bare-metal-linux",
            "RPMsg-Lite on bare metal, for a Linux host", "bm.c", ReceiveContext.INTERRUPT, false, true);

    /** As NXP's demos for a Linux host configure it: consumed buffers are notified. */
    public static final RpmsgLite FREERTOS_UNDER_LINUX = port("rpmsg-lite-freertos-linux",
            "RPMsg-Lite on FreeRTOS, for a Linux host", "freertos.c", ReceiveContext.INTERRUPT, true, true);

    /** Every one of them. */
    public static final List<RpmsgLite> ALL = List.of(BARE_METAL, FREERTOS, THREADX, XOS, QNX, ZEPHYR,
            BARE_METAL_UNDER_LINUX, FREERTOS_UNDER_LINUX);

    /** Refuses payload sizes without payload, or that a header cannot say. */
    public RpmsgLite {
        if (payloadBytes < 1 || payloadBytes > 0xFFFF) {
            throw new IllegalArgumentException("payload size " + payloadBytes);
        }
    }

    private static RpmsgLite port(String id, String name, String file, ReceiveContext context, boolean queues,
            boolean notifiesConsumed) {
        return new RpmsgLite(id, name, ENVIRONMENT + file, PAYLOAD, ADDRESSES, INTERVAL_NS, context, queues,
                notifiesConsumed, false);
    }

    /** Size of a buffer: header and payload, rounded up to whole words. */
    public int bufferBytes() {
        return RpmsgHeader.SIZE_BYTES + payloadBytes + 3 & ~3;
    }
}
