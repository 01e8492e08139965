/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.personality;

import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;

/**
 * A system built on the OpenAMP library, in either role. A host puts all descriptors of vring0 on offer and takes a
 * transmit buffer from its pool only when none has come back; a remote wants no kicks for returned receive buffers
 * (NO_NOTIFY on vring0). Both write whole buffer lengths and cut what is too long for a buffer without a word.
 *
 * @param addresses     for endpoints
 * @param pollNs        between two looks at the device status, and between two looks for a free buffer
 * @param sendTimeoutNs how long a blocking send looks for a buffer
 * @param rings         that its systems are usually built with
 * @param mark          what it keeps in the header's reserved field while somebody has the buffer
 * @param returnKick    when it tells the sender that it gave buffers back
 * @param context       where receive callbacks run
 * @param waiting       what else the processor does while a sender waits for a buffer
 * @param pointerBytes  size of a pointer, as the list of unsent buffers shows it inside them
 * @param services      what stands between the library and its users
 */
public record OpenAmp(String id, String name, String source, AddressRange addresses, long pollNs, long sendTimeoutNs,
        Rings rings, BufferMark mark, ReturnKick returnKick, ReceiveContext context, Waiting waiting, int pointerBytes,
        ServiceLayer services) implements HostPersonality, RemotePersonality {

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

    /** Where receive callbacks run. */
    public enum ReceiveContext {
        INTERRUPT,
        /** In the main loop that polls, or in a thread or work queue that the interrupt wakes. */
        TASK
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

    private static final AddressRange NEXT_FREE = new AddressRange(RpmsgAddress.FIRST_DYNAMIC, 128,
            AddressOrder.ROUND_ROBIN);
    private static final long POLL_NS = 1_000_000;
    private static final long SEND_TIMEOUT_NS = 15_000_000_000L;

    /** The library as it is, polled by a main loop, with the rings of its own examples. */
    public static final OpenAmp GENERIC = new OpenAmp("openamp", "OpenAMP",
            "open-amp v2025.10: lib/rpmsg/rpmsg.c, lib/rpmsg/rpmsg_virtio.c, lib/virtio/virtqueue.c; "
                    + "openamp-system-reference v2025.10: examples/legacy_apps/machine/generic",
            NEXT_FREE, POLL_NS, SEND_TIMEOUT_NS, new Rings(256, 4096, 512), BufferMark.HOLD_COUNTER, ReturnKick.EACH,
            ReceiveContext.TASK, Waiting.BUSY, Long.BYTES, new ServiceLayer.Library());
}
