/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** ICMP echoes against a hand-written one (RFC 791, RFC 792, RFC 1071). */
class IcmpEchoTest {

    private static final byte[] BYTES = HexFormat.of()
            .parseHex("4500001e000000004001e58bc0a80a01c0a80a02" + "0800e4c8123400010102");

    @Test
    void writesAndReadsARequest() {
        IcmpEcho request = new IcmpEcho(IcmpEcho.REQUEST, "192.168.10.1", "192.168.10.2", 0x1234, 1,
                new byte[] {1, 2});

        assertThat(HexFormat.of().formatHex(request.toBytes())).isEqualTo(HexFormat.of().formatHex(BYTES));
        assertThat(IcmpEcho.parse(BYTES).orElseThrow()).usingRecursiveComparison().isEqualTo(request);
    }

    @Test
    void findsItBeforeThePaddingOfAShortFrame() {
        assertThat(IcmpEcho.parse(Arrays.copyOf(BYTES, 46)).orElseThrow().data()).containsExactly(1, 2);
    }

    @Test
    void readsBehindOptions() {
        byte[] plain = IcmpEcho.parse(BYTES).orElseThrow().toBytes();
        byte[] packet = new byte[plain.length + 4];
        System.arraycopy(plain, 0, packet, 0, 20);
        System.arraycopy(plain, 20, packet, 24, plain.length - 20);
        packet[0] = 0x46;
        packet[3] += 4;
        packet[10] = 0;
        packet[11] = 0;
        int checksum = InternetChecksum.of(packet, 0, 24);
        packet[10] = (byte) (checksum >>> 8);
        packet[11] = (byte) checksum;

        assertThat(IcmpEcho.parse(packet).orElseThrow().identifier()).isEqualTo(0x1234);
    }

    @Test
    void answersWithTheSameNumberAndData() {
        IcmpEcho reply = IcmpEcho.parse(IcmpEcho.parse(BYTES).orElseThrow().reply().toBytes()).orElseThrow();

        assertThat(reply.type()).isEqualTo(IcmpEcho.REPLY);
        assertThat(reply.source()).isEqualTo("192.168.10.2");
        assertThat(reply.destination()).isEqualTo("192.168.10.1");
        assertThat(reply.number()).isEqualTo(1);
        assertThat(reply.data()).containsExactly(1, 2);
    }

    @Test
    void takesNoCutOffPacketForAWholeOne() {
        for (int length = 0; length < BYTES.length; length++) {
            assertThat(IcmpEcho.parse(Arrays.copyOf(BYTES, length))).as("%d bytes", length).isEmpty();
        }
    }

    @Test
    void takesNoDamagedPacketForAGoodOne() {
        for (int i = 0; i < BYTES.length; i++) {
            byte[] damaged = BYTES.clone();
            damaged[i] ^= 0x40;
            assertThat(IcmpEcho.parse(damaged)).as("byte %d", i).isEmpty();
        }
    }

    @Test
    void survivesAnyBytes() {
        for (long seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            byte[] packet = new byte[random.nextInt(80)];
            random.nextBytes(packet);
            if (packet.length >= 28) {
                System.arraycopy(BYTES, 0, packet, 0, 20);
                packet[random.nextInt(4)] = (byte) random.nextInt();
            }
            assertThat(IcmpEcho.parse(packet).map(echo -> echo.data().length).orElse(0)).as("seed %d", seed)
                    .isLessThan(80);
        }
    }

    @Test
    void sumsAsRfc1071Says() {
        byte[] example = HexFormat.of().parseHex("0001f203f4f5f6f7");
        assertThat(InternetChecksum.of(example, 0, 8)).isEqualTo(~0xDDF2 & 0xFFFF);
        assertThat(InternetChecksum.of(new byte[] {0, 1, 2}, 0, 3)).isEqualTo(~(0x0001 + 0x0200) & 0xFFFF);
    }
}
