/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.personality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.protocol.virtio.VringLayout;

/** Places that two systems know without a resource table, as their sources and device trees have them. */
class StaticVringsTest {

    @Test
    void nxpPutsTheVringsOfADevice0x8000ApartAndTheDevices0x10000() {
        StaticVrings first = StaticVrings.imxRpmsg(0xB800_0000L, 0, 0xB840_0000L);
        StaticVrings eighth = StaticVrings.imxRpmsg(0xB800_0000L, 7, 0xB840_0000L);
        StaticVrings secondOfImx93 = StaticVrings.imxRpmsg(0xA400_0000L, 1, 0xA402_0000L);

        assertThat(first.vring0Address()).isEqualTo(0xB800_0000L);
        assertThat(first.vring1Address()).isEqualTo(0xB800_8000L);
        assertThat(eighth.vring0Address()).isEqualTo(0xB807_0000L);
        assertThat(eighth.vring1Address()).isEqualTo(0xB807_8000L);
        assertThat(secondOfImx93.vring0Address()).isEqualTo(0xA401_0000L);
        assertThat(first.num()).isEqualTo(256);
        assertThat(first.align()).isEqualTo(4096);
        assertThat(first.statusAddress()).as("its status reads 0, wherever").isEmpty();
        assertThat(VringLayout.legacySizeBytes(first.num(), first.align())).isEqualTo(0x2806).isLessThan(0x8000);
    }

    @Test
    void stWithoutLinuxPutsTheVringFromTheHostFirst() {
        StaticVrings places = StaticVrings.stWithoutLinux(0x3800_0400L, 0x3800_002CL);

        assertThat(places.vring1Address()).isEqualTo(0x3800_0400L);
        assertThat(places.vring0Address()).isEqualTo(0x3800_0800L);
        assertThat(places.bufferAddress()).isEqualTo(0x3800_0C00L);
        assertThat(places.num()).isEqualTo(4);
        assertThat(places.align()).isEqualTo(4);
        assertThat(places.statusAddress()).hasValue(0x3800_002CL);
        assertThat(VringLayout.legacy(places.vring0Address(), 4, 4).usedAddress()).isEqualTo(0x3800_0800L + 80);
        assertThat(VringLayout.legacySizeBytes(4, 4)).isEqualTo(118).isLessThan(0x400);
    }
}
