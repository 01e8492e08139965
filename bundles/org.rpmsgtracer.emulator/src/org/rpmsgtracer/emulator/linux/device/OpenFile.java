/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux.device;

import java.util.Optional;
import java.util.function.IntConsumer;

import org.rpmsgtracer.emulator.linux.Errno;
import org.rpmsgtracer.emulator.linux.WaitQueue;

/** An open file ({@code struct file} with its operations); called inside effects, results come inside later ones. */
interface OpenFile {

    void read(int count, ReadResult result);

    void write(byte[] bytes, IntConsumer result);

    /** What is the case now, of {@link PollEvents}. */
    default int poll() {
        return PollEvents.EPOLLIN | PollEvents.EPOLLOUT;
    }

    /** Who waits for {@link #poll} to tell something else; empty if that never happens. */
    default Optional<WaitQueue> waiters() {
        return Optional.empty();
    }

    /**
     * A request.
     *
     * @param value  the argument itself
     * @param memory what it points to, empty if it is no pointer
     * @return 0 or a negative error number
     */
    default int ioctl(long request, long value, byte[] memory) {
        return -Errno.ENOTTY;
    }

    /** Its terminal, if it is one. */
    default Optional<TtyPort> terminal() {
        return Optional.empty();
    }

    /** The last reference is gone. */
    void release();
}
