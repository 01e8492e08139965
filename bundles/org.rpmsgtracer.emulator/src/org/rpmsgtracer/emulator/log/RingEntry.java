/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.log;

import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;

/**
 * Something done to a virtqueue that shared memory or a doorbell shows. Indices are free-running, unsigned 16 bit, and
 * counted by the software that moves them. What is done in one instant comes in the order done; a message follows the
 * entry that published it, then its announcement, then the suppressed notification.
 */
public sealed interface RingEntry extends LogEntry {

    /** The virtqueue, {@code vdev0vring0} (to the host) or {@code vdev0vring1} (to the remote). */
    String vring();

    /**
     * The host zeroed a vring and wrote its address into the resource table.
     *
     * @param driver   processor name
     * @param device   processor name
     * @param num      descriptors
     * @param align    bytes
     * @param address  device address of the descriptor table
     * @param notifyId as written into the resource table
     */
    record VringConfigured(long timeNs, String vring, String driver, String device, int num, int align, long address,
            int notifyId) implements RingEntry {}

    /**
     * The driver put all its transmit buffers into the used ring, as if they had been returned (RPMsg-Lite, vring1);
     * the used index is then {@code buffers}.
     *
     * @param bufferBytes of each, header included
     */
    record Prefilled(long timeNs, String vring, int buffers, int bufferBytes) implements RingEntry {}

    /**
     * The driver published an avail entry for a chain of one descriptor.
     *
     * @param availIdx    the index before the entry
     * @param head        the descriptor
     * @param address     of the buffer
     * @param lengthBytes of the buffer, or of what is in it
     * @param flags       of the descriptor
     */
    record ChainOffered(long timeNs, String vring, int availIdx, int head, long address, long lengthBytes, int flags)
            implements RingEntry {}

    /**
     * The device published a used entry.
     *
     * @param usedIdx     the index before the entry
     * @param head        the descriptor
     * @param lengthBytes as written into the used ring
     */
    record ChainReturned(long timeNs, String vring, int usedIdx, int head, long lengthBytes) implements RingEntry {}

    /**
     * A message was published, by an avail entry of {@code vring1} or a used entry of {@code vring0}.
     *
     * @param index   the index before the entry
     * @param head    the descriptor
     * @param header  as stored
     * @param payload as stored
     */
    record MessageSent(long timeNs, String vring, int index, int head, RpmsgHeader header, Payload payload)
            implements RingEntry {}

    /** The message just sent was a name-service message. */
    record Announced(long timeNs, String vring, int index, NameServiceMessage announcement) implements RingEntry {}

    /** The doorbell of the vring was rung by the driver (a kick) or by the device (an interrupt). */
    record Kicked(long timeNs, String vring, Role by) implements RingEntry {}

    /** An entry was published while the other side did not want to be notified; one for each such entry. */
    record KickSuppressed(long timeNs, String vring, Role by) implements RingEntry {}

    /** The doorbell of the vring was delivered to the processor of this role. */
    record Interrupted(long timeNs, String vring, Role at) implements RingEntry {}
}
