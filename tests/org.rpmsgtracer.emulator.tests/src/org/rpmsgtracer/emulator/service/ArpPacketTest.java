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

/** ARP packets against hand-written ones (RFC 826). */
class ArpPacketTest {

    private static final ArpPacket REQUEST = new ArpPacket(ArpPacket.REQUEST, "02:fc:fc:fc:fc:01", "192.168.10.1",
            EthernetAddress.UNKNOWN, "192.168.10.2");
    private static final byte[] BYTES = HexFormat.of()
            .parseHex("0001080006040001" + "02fcfcfcfc01c0a80a01" + "000000000000c0a80a02");

    @Test
    void writesWhatOtherStationsWrite() {
        assertThat(REQUEST.toBytes()).isEqualTo(BYTES);
        assertThat(new ArpPacket(ArpPacket.REPLY, "02:fc:fc:fc:fc:02", "192.168.10.2", "02:fc:fc:fc:fc:01",
                "192.168.10.1").toBytes()).isEqualTo(
                        HexFormat.of().parseHex("0001080006040002" + "02fcfcfcfc02c0a80a02" + "02fcfcfcfc01c0a80a01"));
    }

    @Test
    void readsWhatItWrote() {
        assertThat(ArpPacket.parse(BYTES)).contains(REQUEST);
        assertThat(ArpPacket.parse(Arrays.copyOf(BYTES, 46))).as("padded").contains(REQUEST);
    }

    @Test
    void takesNoCutOffPacketForAWholeOne() {
        for (int length = 0; length < BYTES.length; length++) {
            assertThat(ArpPacket.parse(Arrays.copyOf(BYTES, length))).as("%d bytes", length).isEmpty();
        }
    }

    @Test
    void leavesOtherNetworksAlone() {
        for (int i = 0; i < 6; i++) {
            byte[] other = BYTES.clone();
            other[i]++;
            assertThat(ArpPacket.parse(other)).as("byte %d", i).isEmpty();
        }
    }

    @Test
    void survivesAnyBytes() {
        for (long seed = 0; seed < 500; seed++) {
            byte[] packet = new byte[28];
            new Random(seed).nextBytes(packet);
            System.arraycopy(BYTES, 0, packet, 0, 6);
            ArpPacket parsed = ArpPacket.parse(packet).orElseThrow();

            assertThat(parsed.operation()).as("seed %d", seed).isBetween(0, 0xFFFF);
            assertThat(Arrays.copyOfRange(parsed.toBytes(), 8, 28)).as("seed %d", seed)
                    .isEqualTo(Arrays.copyOfRange(packet, 8, 28));
        }
    }
}
