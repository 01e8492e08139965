/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.openamp;

import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;
import org.rpmsgtracer.protocol.memory.Memory;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader.Field;

/** A received message, which lies in shared memory; as a step, first its callback and then the end of it. */
final class Reception implements ReceivedMessage, Runnable {

    private final Receiver receiver;
    private final Memory memory;
    private final long address;
    private final int head;
    private final long src;
    private final long dst;
    private final int lengthBytes;
    private boolean delivered;

    /** Reads the header and believes it; only a length that reaches beyond the memory counts as 0. */
    Reception(Receiver receiver, Memory memory, long address, int head, long bufferBytes) {
        this.receiver = receiver;
        this.memory = memory;
        this.address = address;
        this.head = head;
        this.src = memory.u32(address + Field.SRC.offset());
        this.dst = memory.u32(address + Field.DST.offset());
        int said = memory.u16(address + Field.LENGTH.offset());
        long needed = RpmsgHeader.SIZE_BYTES + (long) said;
        this.lengthBytes = needed <= bufferBytes || memory.contains(address, needed) ? said : 0;
    }

    @Override
    public void run() {
        if (delivered) {
            receiver.callbackEnded(this);
        } else {
            delivered = true;
            receiver.deliver(this);
        }
    }

    long address() {
        return address;
    }

    /** The descriptor in which it came. */
    int head() {
        return head;
    }

    @Override
    public long src() {
        return src;
    }

    @Override
    public long dst() {
        return dst;
    }

    @Override
    public int lengthBytes() {
        return lengthBytes;
    }

    @Override
    public byte[] payload() {
        return memory.bytes(address + RpmsgHeader.SIZE_BYTES, lengthBytes);
    }

    @Override
    public void hold() {
        receiver.hold(address);
    }

    @Override
    public void release() {
        receiver.release(address);
    }
}
