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

/** Frames against hand-written ones, cut off and damaged. */
class EthernetFrameTest {

    private static final byte[] MAC_1 = EthernetAddress.parse("02:fc:fc:fc:fc:01");
    private static final byte[] MAC_2 = EthernetAddress.parse("02:fc:fc:fc:fc:02");
    private static final byte[] IP_1 = InternetAddress.parse("192.168.10.1");
    private static final byte[] IP_2 = InternetAddress.parse("192.168.10.2");
    private static final String ARP_REQUEST = "ffffffffffff02fcfcfcfc010806"
            + "0001080006040001" + "02fcfcfcfc01c0a80a01" + "000000000000c0a80a02";
    private static final String ARP_REPLY = "02fcfcfcfc0102fcfcfcfc020806"
            + "0001080006040002" + "02fcfcfcfc02c0a80a02" + "02fcfcfcfc01c0a80a01";
    private static final String ECHO_REQUEST = "02fcfcfcfc0202fcfcfcfc010800"
            + "4500001e000000004001e58bc0a80a01c0a80a02" + "0800e4c8123400010102";

    @Test
    void writesArpAsOtherStationsDo() {
        assertThat(EthernetFrame.arp(EthernetFrame.ARP_REQUEST, MAC_1, IP_1, new byte[6], IP_2))
                .isEqualTo(hex(ARP_REQUEST)).hasSize(42);
        assertThat(EthernetFrame.arp(EthernetFrame.ARP_REPLY, MAC_2, IP_2, MAC_1, IP_1)).isEqualTo(hex(ARP_REPLY));
    }

    @Test
    void readsArp() {
        byte[] frame = hex(ARP_REQUEST);

        assertThat(EthernetFrame.isArp(frame, EthernetFrame.ARP_REQUEST, IP_2)).isTrue();
        assertThat(EthernetFrame.isArp(frame, EthernetFrame.ARP_REQUEST, IP_1)).isFalse();
        assertThat(EthernetFrame.isArp(frame, EthernetFrame.ARP_REPLY, IP_2)).isFalse();
        assertThat(EthernetFrame.arpSenderMac(frame)).isEqualTo(MAC_1);
        assertThat(EthernetFrame.arpSenderIp(frame)).isEqualTo(IP_1);
    }

    @Test
    void writesAndReadsAnEcho() {
        byte[] frame = EthernetFrame.echo(EthernetFrame.ECHO_REQUEST, MAC_1, IP_1, MAC_2, IP_2, 0x1234, 1,
                new byte[] {1, 2});

        assertThat(HexFormat.of().formatHex(frame)).isEqualTo(ECHO_REQUEST);
        assertThat(EthernetFrame.isEcho(frame, EthernetFrame.ECHO_REQUEST, IP_2)).isTrue();
        assertThat(EthernetFrame.isEcho(frame, EthernetFrame.ECHO_REPLY, IP_2)).isFalse();
        assertThat(EthernetFrame.isEcho(frame, EthernetFrame.ECHO_REQUEST, IP_1)).isFalse();
        assertThat(EthernetFrame.echoIdentifier(frame)).isEqualTo(0x1234);
        assertThat(EthernetFrame.echoNumber(frame)).isEqualTo(1);
        assertThat(EthernetFrame.echoData(frame)).containsExactly(1, 2);
        assertThat(EthernetFrame.sourceMac(frame)).isEqualTo(MAC_1);
        assertThat(EthernetFrame.sourceIp(frame)).isEqualTo(IP_1);
    }

    @Test
    void findsAnEchoBeforeThePaddingOfAShortFrame() {
        byte[] padded = Arrays.copyOf(hex(ECHO_REQUEST), 60);

        assertThat(EthernetFrame.isEcho(padded, EthernetFrame.ECHO_REQUEST, IP_2)).isTrue();
        assertThat(EthernetFrame.echoData(padded)).containsExactly(1, 2);
    }

    @Test
    void takesNoCutOffFrameForAWholeOne() {
        for (int length = 0; length < 42; length++) {
            assertThat(EthernetFrame.isArp(Arrays.copyOf(hex(ARP_REQUEST), length), EthernetFrame.ARP_REQUEST, IP_2))
                    .as("%d bytes", length).isFalse();
        }
        byte[] echo = hex(ECHO_REQUEST);
        for (int length = 0; length < echo.length; length++) {
            assertThat(EthernetFrame.isEcho(Arrays.copyOf(echo, length), EthernetFrame.ECHO_REQUEST, IP_2))
                    .as("%d bytes", length).isFalse();
        }
    }

    @Test
    void takesNoDamagedEchoForAGoodOne() {
        byte[] echo = hex(ECHO_REQUEST);
        for (int i = 14; i < echo.length; i++) {
            byte[] damaged = echo.clone();
            damaged[i] ^= 0x40;
            assertThat(EthernetFrame.isEcho(damaged, EthernetFrame.ECHO_REQUEST, IP_2)).as("byte %d", i).isFalse();
        }
    }

    @Test
    void survivesAnyBytes() {
        for (long seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            byte[] frame = new byte[random.nextInt(80)];
            random.nextBytes(frame);
            if (frame.length > 34) {
                System.arraycopy(hex(ECHO_REQUEST), 0, frame, 0, 34);
                frame[14 + random.nextInt(4)] = (byte) random.nextInt();
            }
            boolean echo = EthernetFrame.isEcho(frame, EthernetFrame.ECHO_REQUEST, IP_2);
            assertThat(echo && EthernetFrame.echoData(frame).length > 512).as("seed %d", seed).isFalse();
        }
    }

    @Test
    void sumsAsRfc1071Says() {
        assertThat(InternetChecksum.of(hex("0001f203f4f5f6f7"), 0, 8)).isEqualTo(~0xDDF2 & 0xFFFF);
        assertThat(InternetChecksum.of(hex("000102"), 0, 3)).isEqualTo(~(0x0001 + 0x0200) & 0xFFFF);
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }
}
