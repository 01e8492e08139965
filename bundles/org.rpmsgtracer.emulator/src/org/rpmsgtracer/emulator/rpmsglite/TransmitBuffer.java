/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.rpmsglite;

import java.util.function.IntConsumer;

import org.rpmsgtracer.emulator.endpoint.SendBuffer;
import org.rpmsgtracer.protocol.memory.Memory;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;

/**
 * A transmit buffer in a program's hands. Its index is written into the header's reserved field, in shared memory, and
 * read from there when it is sent; nothing ever clears it.
 */
final class TransmitBuffer implements SendBuffer {

    private static final int INDEX = RpmsgHeader.Field.RESERVED.offset() + 2;

    private final Transmitter transmitter;
    private final LiteEndpoint endpoint;
    private final long address;
    private final int capacityBytes;

    TransmitBuffer(Transmitter transmitter, LiteEndpoint endpoint, long address, int buffer, long bufferBytes) {
        this.transmitter = transmitter;
        this.endpoint = endpoint;
        this.address = address;
        this.capacityBytes = memory().contains(address, bufferBytes)
                ? Math.clamp(bufferBytes - RpmsgHeader.SIZE_BYTES, 0, 0xFFFF)
                : 0;
        memory().putU16(address + INDEX, buffer);
    }

    @Override
    public int capacityBytes() {
        return capacityBytes;
    }

    @Override
    public void write(int offset, byte[] bytes) {
        transmitter.fill(address + RpmsgHeader.SIZE_BYTES + offset, bytes);
    }

    @Override
    public void send(long dst, int lengthBytes, IntConsumer result) {
        transmitter.sendFilled(endpoint.address(), dst, memory().u16(address + INDEX), address, lengthBytes, result);
    }

    @Override
    public void release() {
        // RPMsg-Lite has no function for this: the buffer stays taken
    }

    private Memory memory() {
        return transmitter.memory();
    }
}
