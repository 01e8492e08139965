/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.hex;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.trace.event.Evidence;
import org.rpmsgtracer.trace.event.Message;
import org.rpmsgtracer.trace.event.Payload;
import org.rpmsgtracer.trace.event.QueueId;

class HexTextTest {

    private final HexContent content = HexContent.of(message("ping", 4));

    static Message message(String payload, int length) {
        return new Message(0, new QueueId(1), 0, 0, 0x400, 0x35, 0x10002, length, 0,
                Payload.of(payload.getBytes(StandardCharsets.ISO_8859_1)), Evidence.VERIFIED, false);
    }

    @Test
    void showsTheHeaderAsItLiesInMemory() {
        assertThat(HexText.bytes(content, 0, 15)).isEqualTo("00 04 00 00 35 00 00 00 02 00 01 00 04 00 00 00");
        assertThat(content.fields()).extracting(HexContent.Field::name).containsExactly("src", "dst", "reserved", "len",
                "flags");
        assertThat(content.fields()).extracting(HexContent.Field::value).containsExactly("0x400", "0x35", "0x10002",
                "4",
                "0x0");
    }

    @Test
    void saysHowManyBytesWereNotRecorded() {
        assertThat(content.missing()).isZero();
        assertThat(HexContent.of(message("ping", 496)).missing()).isEqualTo(492);
    }

    @Test
    void dumpsOffsetsBytesAndCharacters() {
        assertThat(HexText.dump(content, 16)).isEqualTo("""
                0000  00 04 00 00 35 00 00 00  02 00 01 00 04 00 00 00  ....5...........
                0010  70 69 6e 67                                       ping
                """);
    }

    @Test
    void tellsTheFieldOfAByteOfTheHeader() {
        assertThat(HexText.meaning(content, 5)).isEqualTo("RPMsg header: dst 0x35");
    }

    @Test
    void readsNumbersOfThePayloadLittleEndian() {
        HexContent numbers = HexContent.of(message("\u0001\u0002\u0003\u00ff", 4));

        assertThat(HexText.meaning(numbers, 16)).isEqualTo("0x0010   u8 1   u16 513   u32 4278387201");
        assertThat(HexText.meaning(numbers, 18)).isEqualTo("0x0012   u8 3   u16 65283");
        assertThat(HexText.meaning(numbers, 19)).isEqualTo("0x0013   u8 255");
    }
}
