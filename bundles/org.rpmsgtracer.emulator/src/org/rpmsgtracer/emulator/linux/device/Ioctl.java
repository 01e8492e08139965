/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux.device;

/** Requests of {@code include/uapi/linux/rpmsg.h}; the sizes in them are those of {@link EndpointInfo} and an int. */
public final class Ioctl {

    /** On a control device: makes an endpoint device. */
    public static final long RPMSG_CREATE_EPT_IOCTL = 0x4028B501L;
    /** On an endpoint device: destroys it. */
    public static final long RPMSG_DESTROY_EPT_IOCTL = 0x0000B502L;
    /** On a control device: makes a channel, which a driver takes by its name. */
    public static final long RPMSG_CREATE_DEV_IOCTL = 0x4028B503L;
    /** On a control device: removes a channel. */
    public static final long RPMSG_RELEASE_DEV_IOCTL = 0x4028B504L;
    /** On an endpoint device: whether the remote wants no messages now. */
    public static final long RPMSG_GET_OUTGOING_FLOWCONTROL = 0x8004B505L;
    /** On an endpoint device: asks the remote to send no messages; the argument is the value itself. */
    public static final long RPMSG_SET_INCOMING_FLOWCONTROL = 0x8004B506L;

    private Ioctl() {}
}
