/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.personality;

/**
 * A system built on NXP's RPMsg-Lite, in either role. The master puts all transmit buffers into the used ring of vring1
 * before traffic; both write whole buffer lengths and kick unless the used ring says NO_NOTIFY.
 *
 * @param addresses for endpoints
 * @param pollNs    between two looks for a free buffer
 */
public record RpmsgLite(String id, String name, String source, AddressRange addresses, long pollNs)
        implements HostPersonality, RemotePersonality {

    private static final AddressRange ADDRESSES = new AddressRange(1, Integer.MAX_VALUE, AddressOrder.LOWEST_FREE);

    /** Without an operating system: messages are received in the interrupt handler. */
    public static final RpmsgLite BARE_METAL = new RpmsgLite("rpmsg-lite-bare-metal", "RPMsg-Lite on bare metal",
            "rpmsg-lite: lib/rpmsg_lite/rpmsg_lite.c, lib/rpmsg_lite/porting/environment/rpmsg_env_bm.c", ADDRESSES,
            1_000_000);
}
