/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.ctf;

import java.util.Arrays;
import java.util.UUID;

/** Packets that no correct writer makes. */
public final class Packets {

    private Packets() {}

    /** Puts the checksum in order after bytes were changed. */
    public static void reseal(byte[] packet) {
        PacketLayout.littleEndian(packet).putInt(PacketLayout.CRC32C_OFFSET,
                PacketLayout.crc32c(packet, 0, packet.length));
    }

    /** A header that claims a packet of a size, without its checksum and records. */
    public static byte[] headerOnly(UUID trace, int packetBytes) {
        byte[] packet = new byte[packetBytes];
        new PacketHeader(0, 0, packetBytes, packetBytes, 0, 0, 1).write(packet, trace);
        byte[] header = Arrays.copyOf(packet, PacketHeader.SIZE_BYTES);
        header[PacketLayout.CRC32C_OFFSET] ^= 1;
        return header;
    }
}
