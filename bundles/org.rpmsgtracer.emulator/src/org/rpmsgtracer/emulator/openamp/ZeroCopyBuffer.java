/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.openamp;

import java.util.Objects;
import java.util.function.IntConsumer;

import org.rpmsgtracer.emulator.endpoint.SendBuffer;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;

/** A transmit buffer in the hands of a program ({@code rpmsg_get_tx_payload_buffer}). */
final class ZeroCopyBuffer implements SendBuffer {

    private final Transmitter transmitter;
    private final long src;
    private final long address;
    private final int capacityBytes;
    private boolean given;

    ZeroCopyBuffer(Transmitter transmitter, long src, long address, int capacityBytes) {
        this.transmitter = transmitter;
        this.src = src;
        this.address = address;
        this.capacityBytes = capacityBytes;
    }

    @Override
    public int capacityBytes() {
        return capacityBytes;
    }

    @Override
    public void write(int offset, byte[] bytes) {
        requireOwned();
        Objects.checkFromIndexSize(offset, bytes.length, capacityBytes);
        transmitter.write(address + RpmsgHeader.SIZE_BYTES + offset, bytes);
    }

    /** Without a destination it stays with the program. */
    @Override
    public void send(long dst, int lengthBytes, IntConsumer result) {
        requireOwned();
        Objects.checkIndex(lengthBytes, capacityBytes + 1);
        if (dst == RpmsgAddress.ANY) {
            result.accept(RpmsgError.PARAMETER);
            return;
        }
        given = true;
        transmitter.sendInPlace(address, src, dst, lengthBytes, result);
    }

    @Override
    public void release() {
        requireOwned();
        given = true;
        transmitter.release(address);
    }

    private void requireOwned() {
        if (given) {
            throw new IllegalStateException("transmit buffer 0x" + Long.toHexString(address) + " was given away");
        }
    }
}
