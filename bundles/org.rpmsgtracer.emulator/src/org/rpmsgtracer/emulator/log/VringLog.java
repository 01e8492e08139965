/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.log;

import java.util.function.LongSupplier;

import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;
import org.rpmsgtracer.protocol.virtio.Descriptor;
import org.rpmsgtracer.protocol.virtio.RingIndex;

/**
 * Writes down what one role does to one virtqueue, and counts the entries that it publishes. For {@link LogSink#NONE}
 * no entry is made at all.
 */
public final class VringLog {

    private final LogSink sink;
    private final LongSupplier clockNs;
    private final String vring;
    private final Role role;
    private final boolean silent;
    private int published;

    /** For a role that starts with a fresh ring, both indices 0. */
    public VringLog(LogSink sink, LongSupplier clockNs, String vring, Role role) {
        this.sink = sink;
        this.clockNs = clockNs;
        this.vring = vring;
        this.role = role;
        this.silent = sink == LogSink.NONE;
    }

    /** The driver has put all its transmit buffers into the used ring, see {@link RingEntry.Prefilled}. */
    public void prefilled(int buffers, int bufferBytes) {
        sink.append(new RingEntry.Prefilled(now(), vring, buffers, bufferBytes));
    }

    /** The device finds so many used entries that the driver has put there, and counts on from them. */
    public void countFrom(int usedIdx) {
        published = usedIdx;
    }

    public String vring() {
        return vring;
    }

    /** The driver has published an avail entry. */
    public void offered(int head, Descriptor buffer) {
        offered(head, buffer.address(), buffer.lengthBytes(), buffer.flags());
    }

    /** The driver has published an avail entry for a buffer. */
    public void offered(int head, long address, long lengthBytes, int flags) {
        if (!silent) {
            sink.append(new RingEntry.ChainOffered(now(), vring, published, head, address, lengthBytes, flags));
        }
        published = RingIndex.add(published, 1);
    }

    /** The device has published a used entry. */
    public void returned(int head, long lengthBytes) {
        if (!silent) {
            sink.append(new RingEntry.ChainReturned(now(), vring, published, head, lengthBytes));
        }
        published = RingIndex.add(published, 1);
    }

    /** The entry just published carries a message, maybe one that announces or withdraws a service. */
    public void message(int head, RpmsgHeader header, byte[] payload) {
        if (silent) {
            return;
        }
        int index = RingIndex.add(published, -1);
        sink.append(new RingEntry.MessageSent(now(), vring, index, head, header, Payload.of(payload)));
        if (header.dst() == RpmsgAddress.NAME_SERVICE) {
            NameServiceMessage.parse(payload)
                    .ifPresent(it -> sink.append(new RingEntry.Announced(now(), vring, index, it)));
        }
    }

    /** The other side does not want to hear of the entry just published. */
    public void suppressed() {
        if (!silent) {
            sink.append(new RingEntry.KickSuppressed(now(), vring, role));
        }
    }

    public void kicked() {
        if (!silent) {
            sink.append(new RingEntry.Kicked(now(), vring, role));
        }
    }

    public void interrupted() {
        if (!silent) {
            sink.append(new RingEntry.Interrupted(now(), vring, role));
        }
    }

    private long now() {
        return clockNs.getAsLong();
    }
}
