/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux;

import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;
import org.rpmsgtracer.protocol.memory.Memory;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;

/** The message that the receive loop handles now, in its buffer; one object serves all messages of a queue. */
final class InboundMessage implements ReceivedMessage {

    private final Memory memory;
    private long address;
    private long src;
    private long dst;
    private int lengthBytes;

    InboundMessage(Memory memory) {
        this.memory = memory;
    }

    /** Turns to another buffer and reads its header. */
    void read(long bufferAddress) {
        address = bufferAddress;
        src = memory.u32(bufferAddress + RpmsgHeader.Field.SRC.offset());
        dst = memory.u32(bufferAddress + RpmsgHeader.Field.DST.offset());
        lengthBytes = memory.u16(bufferAddress + RpmsgHeader.Field.LENGTH.offset());
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

    /** Ends the payload where the memory ends; the kernel would read on. */
    void cutAtMemory(int bufferBytes) {
        if (!memory.contains(address + RpmsgHeader.SIZE_BYTES, lengthBytes)) {
            lengthBytes = bufferBytes - RpmsgHeader.SIZE_BYTES;
        }
    }

    /** Changes a byte of the payload in the buffer, as the name service does that trusts no remote to end a name. */
    void overwrite(int offset, int value) {
        memory.putU8(address + RpmsgHeader.SIZE_BYTES + offset, value);
    }

    @Override
    public void hold() {
        throw new UnsupportedOperationException("Linux returns a receive buffer when the callback ends");
    }

    @Override
    public void release() {
        throw new UnsupportedOperationException("Linux returns a receive buffer when the callback ends");
    }
}
