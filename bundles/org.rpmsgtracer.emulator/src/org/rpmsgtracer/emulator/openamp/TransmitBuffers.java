/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.openamp;

import org.rpmsgtracer.emulator.log.SoftwareLog;
import org.rpmsgtracer.emulator.personality.OpenAmp;
import org.rpmsgtracer.protocol.memory.Memory;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;

/** Where a sender gets its buffers: those that were given back unsent first, then what the virtqueue has. */
final class TransmitBuffers {

    private static final int LONGEST_PAYLOAD = 0xFFFF;

    private final TransmitQueue queue;
    private final SoftwareLog log;
    private final Memory memory;
    private final BufferHeader headers;
    private final UnsentBuffers unsent;
    private long address;
    private int index;
    private int capacityBytes;

    TransmitBuffers(TransmitQueue queue, OpenAmp personality, SoftwareLog log) {
        this.queue = queue;
        this.log = log;
        this.memory = queue.end().buffers();
        this.headers = new BufferHeader(memory, personality.mark());
        this.unsent = new UnsentBuffers(memory, personality.pointerBytes());
    }

    /** {@code rpmsg_virtio_get_tx_buffer}; false if there is none. The next three methods tell of it. */
    boolean take() {
        if (!unsent.isEmpty()) {
            address = unsent.take();
            index = unsent.index(address);
            capacityBytes = payloadBytes(queue.lengthBytes(index));
            if (!memory.contains(address, RpmsgHeader.SIZE_BYTES + (long) capacityBytes)) {
                capacityBytes = 0;
            }
        } else if (queue.take()) {
            address = queue.address();
            index = queue.index();
            capacityBytes = payloadBytes(queue.lengthBytes());
        } else {
            return false;
        }
        headers.taken(address, index);
        return true;
    }

    long address() {
        return address;
    }

    int index() {
        return index;
    }

    /** Payload bytes that it takes. */
    int capacityBytes() {
        return capacityBytes;
    }

    /** The index of a taken buffer, as it stands in there. */
    int indexOf(long buffer) {
        return headers.index(buffer);
    }

    /** {@code rpmsg_release_tx_buffer}: a buffer that is too small for the list is lost. */
    void release(long buffer) {
        if (headers.heldByNobody(buffer)) {
            log.print(Receiver.UNEXPECTED_COUNTER);
        } else if (headers.released(buffer) && unsent.takes(buffer)) {
            unsent.add(buffer, headers.index(buffer));
        }
    }

    private static int payloadBytes(long lengthBytes) {
        return Math.clamp(lengthBytes - RpmsgHeader.SIZE_BYTES, 0, LONGEST_PAYLOAD);
    }
}
