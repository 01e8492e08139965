/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.sysbios;

import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;

/** A message as the library hands it out: a copy, its buffer is the host's again. */
record CopiedMessage(long src, long dst, byte[] bytes) implements ReceivedMessage {

    @Override
    public int lengthBytes() {
        return bytes.length;
    }

    @Override
    public byte[] payload() {
        return bytes;
    }

    @Override
    public void hold() {
        throw new UnsupportedOperationException("TI's libraries copy received messages");
    }

    /** There is nothing to give back. */
    @Override
    public void release() {}
}
