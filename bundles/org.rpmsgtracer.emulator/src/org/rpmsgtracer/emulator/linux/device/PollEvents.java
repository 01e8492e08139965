/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux.device;

/** What {@code poll} asks for and tells ({@code include/uapi/linux/eventpoll.h}). */
public final class PollEvents {

    /** There is something to read. */
    public static final int EPOLLIN = 0x001;
    /** The remote has changed its flow control; never on virtio. */
    public static final int EPOLLPRI = 0x002;
    /** A write would not sleep. */
    public static final int EPOLLOUT = 0x004;
    /** The endpoint is gone; told without being asked for. */
    public static final int EPOLLERR = 0x008;
    /** The terminal is gone; told without being asked for. */
    public static final int EPOLLHUP = 0x010;

    private PollEvents() {}
}
