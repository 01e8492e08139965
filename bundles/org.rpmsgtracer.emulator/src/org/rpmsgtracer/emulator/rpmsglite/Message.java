/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.rpmsglite;

import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;

/** A received message, which lies in its buffer until that is given back. */
final class Message implements ReceivedMessage {

    private final Receiver receiver;
    private final int buffer;
    private final long address;
    private final RpmsgHeader header;
    private boolean held;
    private boolean inCallback;

    Message(Receiver receiver, int buffer, long address, RpmsgHeader header) {
        this.receiver = receiver;
        this.buffer = buffer;
        this.address = address;
        this.header = header;
    }

    @Override
    public long src() {
        return header.src();
    }

    @Override
    public long dst() {
        return header.dst();
    }

    @Override
    public int lengthBytes() {
        return header.length();
    }

    @Override
    public byte[] payload() {
        return receiver.memory().bytes(address + RpmsgHeader.SIZE_BYTES, header.length());
    }

    @Override
    public void hold() {
        held = true;
    }

    @Override
    public void release() {
        if (inCallback) {
            held = false;
        } else {
            receiver.release(address);
        }
    }

    /** A program's callback begins. */
    void enterCallback() {
        inCallback = true;
        held = false;
    }

    /** A program's callback and its steps are over: whether it keeps the buffer. */
    boolean leaveCallback() {
        inCallback = false;
        return held;
    }

    int buffer() {
        return buffer;
    }

    /** Where its header lies. */
    long address() {
        return address;
    }
}
