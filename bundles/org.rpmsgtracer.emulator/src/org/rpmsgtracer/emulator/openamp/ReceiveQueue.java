/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.openamp;

import org.rpmsgtracer.emulator.virtio.VringEnd;

/** The virtqueue on which one side receives. */
sealed interface ReceiveQueue permits HostReceiveQueue, RemoteReceiveQueue {

    VringEnd end();

    /** Whether there is something to take. */
    boolean pending();

    /** Takes the next message; false if there is none. The next five methods tell of it. */
    boolean take();

    long address();

    /** Of the buffer, header included; all of them are there. */
    long lengthBytes();

    /** By which the library remembers the buffer. */
    int index();

    /** Its descriptor. */
    int head();

    /** The free-running index of the entry that is taken next. */
    int cursor();

    /** Gives a buffer back; false if the queue refuses it. */
    boolean giveBack(long address, int index);

    /** Whether the other side wants to know of what was given back since this was asked last. */
    boolean kickNeeded();
}
