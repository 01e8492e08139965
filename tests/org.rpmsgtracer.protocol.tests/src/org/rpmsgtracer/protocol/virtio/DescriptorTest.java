/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.virtio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.protocol.memory.BufferMemory;
import org.rpmsgtracer.protocol.memory.Memory;

class DescriptorTest {

    private static final String RECEIVE = "00 20 04 10 00 00 00 00 00 02 00 00 02 00 01 00";
    private static final String SEND = "00 40 04 10 00 00 00 00 1c 00 00 00 00 00 01 00";

    @Test
    void readsABufferForTheDeviceToWrite() {
        Descriptor descriptor = Descriptor.read(memory(RECEIVE), 0);

        assertThat(descriptor).isEqualTo(new Descriptor(0x1004_2000, 512, Descriptor.WRITE, 1));
        assertThat(descriptor.deviceWritable()).isTrue();
        assertThat(descriptor.hasNext()).isFalse();
        assertThat(descriptor.indirect()).isFalse();
    }

    @Test
    void readsABufferForTheDeviceToRead() {
        Descriptor descriptor = Descriptor.read(memory(SEND), 0);

        assertThat(descriptor).isEqualTo(new Descriptor(0x1004_4000, 28, 0, 1));
        assertThat(descriptor.deviceWritable()).isFalse();
    }

    @Test
    void writesTheBytesThatItReads() {
        for (String hex : new String[] {RECEIVE, SEND, "f1 f2 f3 f4 f5 f6 f7 f8 f9 fa fb fc fd fe ff fe"}) {
            byte[] bytes = new byte[16];
            Descriptor.read(memory(hex), 0).write(BufferMemory.wrap(0, bytes), 0);
            assertThat(bytes).isEqualTo(HexFormat.ofDelimiter(" ").parseHex(hex));
        }
    }

    @Test
    void keepsTheGreatestValuesUnsigned() {
        Descriptor descriptor = Descriptor.read(memory("ff ".repeat(15) + "ff"), 0);

        assertThat(descriptor).isEqualTo(new Descriptor(-1, 0xFFFF_FFFFL, 0xFFFF, 0xFFFF));
        assertThat(descriptor.hasNext() && descriptor.indirect() && descriptor.deviceWritable()).isTrue();
    }

    @Test
    void refusesValuesThatDoNotFitTheirFields() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Descriptor(0, 1L << 32, 0, 0))
                .withMessage("descriptor length 4294967296");
        assertThatIllegalArgumentException().isThrownBy(() -> new Descriptor(0, -1, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Descriptor(0, 0, 0x1_0000, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Descriptor(0, 0, 0, -1));
    }

    private static Memory memory(String hex) {
        return BufferMemory.wrap(0, HexFormat.ofDelimiter(" ").parseHex(hex));
    }
}
