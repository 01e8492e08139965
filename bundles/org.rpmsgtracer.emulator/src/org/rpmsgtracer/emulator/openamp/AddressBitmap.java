/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.openamp;

import java.util.BitSet;

import org.rpmsgtracer.emulator.personality.AddressOrder;
import org.rpmsgtracer.emulator.personality.AddressRange;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;

/** Which addresses of the dynamic range are taken ({@code lib/rpmsg/rpmsg.c}); those below it are not looked at. */
final class AddressBitmap {

    private final AddressRange range;
    private final BitSet taken = new BitSet();
    private int next;

    AddressBitmap(AddressRange range) {
        this.range = range;
    }

    /** Takes a free address, or {@link RpmsgAddress#ANY}: the search does not begin again at the end of the range. */
    long take() {
        int start = range.order() == AddressOrder.ROUND_ROBIN ? next : 0;
        int free = taken.nextClearBit(start);
        if (free >= range.count()) {
            return RpmsgAddress.ANY;
        }
        taken.set(free);
        next = (int) ((free + 1) % range.count());
        return range.first() + free;
    }

    /** Takes this address: 0, or the library's error if it is taken or above the range. */
    int take(long address) {
        long bit = address - range.first();
        if (bit < 0) {
            return RpmsgError.SUCCESS;
        }
        if (bit >= range.count()) {
            return RpmsgError.PARAMETER;
        }
        if (taken.get((int) bit)) {
            return RpmsgError.ADDRESS;
        }
        taken.set((int) bit);
        return RpmsgError.SUCCESS;
    }

    void release(long address) {
        long bit = address - range.first();
        if (bit >= 0 && bit < range.count()) {
            taken.clear((int) bit);
        }
    }
}
