/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.personality;

import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;

/**
 * An RPMsg remote built with the OpenAMP library. It wants no kicks for returned receive buffers (NO_NOTIFY on vring0),
 * writes whole buffer lengths into the used rings, keeps descriptor index and hold counter in the header's reserved
 * field of a message being handled, and cuts what is too long for a buffer without a word.
 *
 * @param name          as people call it
 * @param addresses     for endpoints
 * @param pollNs        between two looks at the device status, and between two looks for a free buffer
 * @param sendTimeoutNs how long a blocking send looks for a buffer
 */
public record OpenAmpRemote(String name, AddressRange addresses, long pollNs, long sendTimeoutNs) {

    /**
     * OpenAMP v2025.10 {@code lib/rpmsg/rpmsg.c} ({@code rpmsg_get_address}), RPMSG_RESERVED_ADDRESSES and
     * RPMSG_ADDR_BMP_SIZE in {@code lib/include/openamp/rpmsg.h}, RPMSG_TICKS_PER_INTERVAL and RPMSG_TICK_COUNT in
     * {@code lib/rpmsg/rpmsg_virtio.c}.
     */
    public static final OpenAmpRemote GENERIC = new OpenAmpRemote("OpenAMP remote",
            new AddressRange(RpmsgAddress.FIRST_DYNAMIC, 128, AddressOrder.ROUND_ROBIN), 1_000_000L, 15_000_000_000L);
}
