/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.personality;

import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;

/**
 * A system built on the OpenAMP library, in either role. A remote wants no kicks for returned receive buffers
 * (NO_NOTIFY on vring0) and writes whole buffer lengths into the used rings; both keep descriptor index and hold
 * counter in the header's reserved field of a message being handled, and cut what is too long for a buffer without a
 * word.
 *
 * @param addresses     for endpoints
 * @param pollNs        between two looks at the device status, and between two looks for a free buffer
 * @param sendTimeoutNs how long a blocking send looks for a buffer
 */
public record OpenAmp(String id, String name, String source, AddressRange addresses, long pollNs, long sendTimeoutNs)
        implements HostPersonality, RemotePersonality {

    private static final AddressRange ADDRESSES = new AddressRange(RpmsgAddress.FIRST_DYNAMIC, 128,
            AddressOrder.ROUND_ROBIN);

    /** The library as it is. */
    public static final OpenAmp GENERIC = new OpenAmp("openamp", "OpenAMP",
            "open-amp v2025.10: lib/rpmsg/rpmsg.c, lib/rpmsg/rpmsg_virtio.c, lib/include/openamp/rpmsg.h", ADDRESSES,
            1_000_000, 15_000_000_000L);
}
