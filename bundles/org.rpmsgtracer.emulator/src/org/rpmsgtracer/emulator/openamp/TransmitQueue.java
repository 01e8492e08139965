/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.openamp;

import org.rpmsgtracer.emulator.virtio.VringEnd;

/** The virtqueue on which one side sends. Which side that is decides who gives the buffers. */
sealed interface TransmitQueue permits HostTransmitQueue, RemoteTransmitQueue {

    VringEnd end();

    /** Takes a buffer to be filled; false if there is none. The next three methods tell of it. */
    boolean take();

    long address();

    /** By which the library remembers the buffer, 0..num - 1. */
    int index();

    /** Header included. */
    long lengthBytes();

    /** Bytes of the buffer of that index, header included. */
    long lengthBytes(int index);

    /** Bytes of the buffer that would be taken next, header included; 0 if there is none. */
    long nextLengthBytes();

    /** Gives a filled buffer to the other side: its descriptor, or {@code Vring.NO_HEAD} if the queue refuses. */
    int publish(long address, int index);

    /** Whether the other side wants to know of what was published since this was asked last. */
    boolean kickNeeded();
}
