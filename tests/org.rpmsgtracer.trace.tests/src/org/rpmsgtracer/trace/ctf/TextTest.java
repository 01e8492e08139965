/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.ctf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void replacesWhatCannotBeStored() {
        assertThat(Text.storable("a\0b")).isEqualTo("a\uFFFDb");
        assertThat(Text.storable("x\uD83Dy\uDE80")).isEqualTo("x\uFFFDy\uFFFD");
        assertThat(Text.storable("\uD83D\uDE80 \t\n\u0001")).isEqualTo("\uD83D\uDE80 \t\n\u0001");
    }

    @Test
    void cutsALongTextBetweenCharactersAndMarksIt() {
        assertThat(Text.storable("x".repeat(4095))).isEqualTo("x".repeat(4095));
        assertThat(Text.storable("x".repeat(4096))).isEqualTo("x".repeat(4092) + "…");
        assertThat(Text.storable("é".repeat(2048))).isEqualTo("é".repeat(2046) + "…");
        assertThat(Text.storable("y" + "\uD83D\uDE80".repeat(2000))).isEqualTo("y" + "\uD83D\uDE80".repeat(1022) + "…");
    }

    @Test
    void readsUpToTheZeroByte() throws CorruptPacketException {
        ByteBuffer bytes = ByteBuffer.wrap(new byte[] {'a', (byte) 0xC3, (byte) 0xA9, 0, 'b', 0});
        assertThat(Text.decode(bytes)).isEqualTo("aé");
        assertThat(Text.decode(bytes)).isEqualTo("b");
    }

    @Test
    void replacesInvalidUtf8() throws CorruptPacketException {
        assertThat(Text.decode(ByteBuffer.wrap(new byte[] {'a', (byte) 0xFF, 0}))).isEqualTo("a\uFFFD");
    }

    @Test
    void refusesATextWithoutEnd() {
        byte[] endless = "x".repeat(5000).getBytes(StandardCharsets.US_ASCII);
        endless[4999] = 0;
        for (ByteBuffer bytes : new ByteBuffer[] {ByteBuffer.wrap(endless), ByteBuffer.wrap(endless, 0, 10),
            ByteBuffer.wrap(endless, 0, 0)}) {
            assertThatExceptionOfType(CorruptPacketException.class).isThrownBy(() -> Text.decode(bytes))
                    .withMessage("the text at byte 0 does not end within 4095 bytes and its packet");
        }
    }
}
