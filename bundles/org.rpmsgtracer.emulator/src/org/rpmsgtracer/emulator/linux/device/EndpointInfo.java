/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux.device;

import java.util.Optional;

import org.rpmsgtracer.emulator.linux.ChannelInfo;
import org.rpmsgtracer.protocol.memory.BufferMemory;
import org.rpmsgtracer.protocol.memory.FixedText;

/**
 * The argument of the control requests ({@code struct rpmsg_endpoint_info}, {@code include/uapi/linux/rpmsg.h}).
 *
 * <pre>
 *  0                             32       36       40
 *  +-----------------------------+--------+--------+
 *  | name, NUL-terminated        | src    | dst    |
 *  | char[32]                    | u32    | u32    |
 *  +-----------------------------+--------+--------+
 * </pre>
 */
public final class EndpointInfo {

    public static final int SIZE_BYTES = 40;

    private static final int NAME_BYTES = 32;
    private static final int SRC = 32;
    private static final int DST = 36;

    private EndpointInfo() {}

    /** The structure for a channel. */
    public static byte[] of(ChannelInfo channel) {
        BufferMemory bytes = BufferMemory.heap(0, SIZE_BYTES);
        bytes.write(0, FixedText.encode(channel.name(), NAME_BYTES), 0, NAME_BYTES);
        bytes.putU32(SRC, channel.src());
        bytes.putU32(DST, channel.dst());
        return bytes.bytes(0, SIZE_BYTES);
    }

    /** What the structure says, its name cut to 31 bytes as the kernel does; empty if it is too short. */
    static Optional<ChannelInfo> parse(byte[] argument) {
        if (argument.length < SIZE_BYTES) {
            return Optional.empty();
        }
        BufferMemory bytes = BufferMemory.wrap(0, argument.clone());
        bytes.putU8(NAME_BYTES - 1, 0);
        return Optional.of(new ChannelInfo(FixedText.decode(bytes.bytes(0, NAME_BYTES)), bytes.u32(SRC),
                bytes.u32(DST)));
    }
}
