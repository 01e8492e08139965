/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.ctf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class PacketIndexTest {

    @Test
    void writesWhatLttngWritesWithTheUuidBehindEachEntry() {
        UUID trace = UUID.fromString("d9f3c1a2-5b64-4e0f-8a77-0123456789ab");
        ByteBuffer index = ByteBuffer.allocate(PacketIndex.HEADER_BYTES + PacketIndex.ENTRY_BYTES);

        PacketIndex.putHeader(index);
        PacketIndex.putEntry(index, trace, 0x1000, new PacketHeader(0x11, 0x22, 0x100, 0x200, 7, 9, 3));

        assertThat(HexFormat.of().formatHex(index.array())).isEqualTo("""
                c1f1dcc1 00000001 00000001 00000058
                0000000000001000 0000000000001000 0000000000000800
                0000000000000011 0000000000000022 0000000000000009
                0000000000000000 0000000000000000 0000000000000007
                d9f3c1a25b644e0f8a770123456789ab
                """.replaceAll("\\s", ""));
    }
}
