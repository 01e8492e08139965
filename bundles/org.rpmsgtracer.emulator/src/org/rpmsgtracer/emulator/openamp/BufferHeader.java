/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.openamp;

import org.rpmsgtracer.emulator.personality.OpenAmp.BufferMark;
import org.rpmsgtracer.protocol.memory.Memory;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;

/**
 * What the library keeps in the header's reserved field of a buffer that somebody has
 * ({@code lib/rpmsg/rpmsg_internal.h}, {@code rpmsg_virtio.c}). It is read back from there when the buffer is given up.
 *
 * <pre>
 *  HOLD_COUNTER  31      16 15       0      HELD_FLAG  31   30              0
 *                +---------+---------+                 +----+---------------+
 *                | holders | index   |                 |held| index         |
 *                +---------+---------+                 +----+---------------+
 * </pre>
 */
final class BufferHeader {

    private static final long RESERVED = RpmsgHeader.Field.RESERVED.offset();
    private static final long ONE_HOLDER = 1L << 16;
    private static final long HOLDERS = 0xFFFF_0000L;
    private static final long HELD = 1L << 31;
    private static final int INDEX = 0xFFFF;

    private final Memory memory;
    private final BufferMark mark;

    BufferHeader(Memory memory, BufferMark mark) {
        this.memory = memory;
        this.mark = mark;
    }

    /** The library has the buffer of this index now, alone. */
    void taken(long address, int index) {
        memory.putU32(address + RESERVED, switch (mark) {
            case HOLD_COUNTER -> index + ONE_HOLDER;
            case HELD_FLAG -> index;
        });
    }

    /** The receive callback wants to keep it. */
    void hold(long address) {
        long reserved = memory.u32(address + RESERVED);
        memory.putU32(address + RESERVED, switch (mark) {
            case HOLD_COUNTER -> reserved + ONE_HOLDER;
            case HELD_FLAG -> reserved | HELD;
        });
    }

    /** Whether the callback of a taken buffer that just ended was its last holder. */
    boolean callbackEnded(long address) {
        return switch (mark) {
            case HOLD_COUNTER -> released(address);
            case HELD_FLAG -> (memory.u32(address + RESERVED) & HELD) == 0;
        };
    }

    /** Whether one that gives up its hold was the last holder; see {@link #heldByNobody} first. */
    boolean released(long address) {
        return switch (mark) {
            case HOLD_COUNTER -> {
                long reserved = memory.u32(address + RESERVED) - ONE_HOLDER;
                memory.putU32(address + RESERVED, reserved);
                yield (reserved & HOLDERS) == 0;
            }
            case HELD_FLAG -> true;
        };
    }

    /** Whether the counter says that the buffer was given up already, which the library takes for a mistake. */
    boolean heldByNobody(long address) {
        return switch (mark) {
            case HOLD_COUNTER -> (memory.u32(address + RESERVED) & HOLDERS) == 0;
            case HELD_FLAG -> false;
        };
    }

    /** The index as it stands there. */
    int index(long address) {
        return (int) memory.u32(address + RESERVED) & INDEX;
    }
}
