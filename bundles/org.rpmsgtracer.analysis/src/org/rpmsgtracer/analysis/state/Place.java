/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.state;

import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;

/**
 * Where an endpoint can be.
 *
 * @param link    the virtio device through which it is reached
 * @param side    the side it is on
 * @param address its address, unsigned 32 bit
 */
record Place(Link link, Side side, long address) {

    String device() {
        return link.device();
    }

    /** Whether this is a real address; {@code ANY} is none, and the name service's own is not listed. */
    boolean isEndpoint() {
        return address != RpmsgAddress.ANY && address != RpmsgAddress.NAME_SERVICE;
    }

    /** The place of an address on the other side of the same device. */
    Place across(long otherAddress) {
        return new Place(link, side.other(), otherAddress);
    }
}
