/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.capture.observer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.protocol.memory.BufferMemory;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;
import org.rpmsgtracer.protocol.virtio.Descriptor;
import org.rpmsgtracer.protocol.virtio.DescriptorChain;
import org.rpmsgtracer.trace.event.Payload;

class MessageReaderTest {

    /** "hello world!" from 0x400 to 0x400 (rpmsg.md 10, message 2). */
    private static final byte[] HELLO = HexFormat.of().parseHex(
            "0004000000040000000000000c000000" + "68656c6c6f20776f726c6421");
    private static final RpmsgHeader HEADER = new RpmsgHeader(0x400, 0x400, 0, 12, 0);

    private static DescriptorChain chain(Descriptor... descriptors) {
        return new DescriptorChain(0, List.of(descriptors), Optional.empty());
    }

    @Test
    void readsHeaderAndPayload() {
        assertThat(MessageReader.read(BufferMemory.wrap(0, HELLO), chain(Descriptor.deviceReadable(0, 28))))
                .isEqualTo(new MessageContent.Readable(HEADER, Payload.of("hello world!".getBytes()), 12));
    }

    @Test
    void takesNoMoreThanTheBufferHasHoweverShortItIs() {
        BufferMemory memory = BufferMemory.wrap(0, HELLO);
        for (int length = 0; length <= HELLO.length; length++) {
            MessageContent content = MessageReader.read(memory, chain(Descriptor.deviceReadable(0, length)));
            if (length < RpmsgHeader.SIZE_BYTES) {
                assertThat(content).as("%d bytes", length).isInstanceOf(MessageContent.Unreadable.class);
            } else {
                byte[] rest = Arrays.copyOfRange(HELLO, RpmsgHeader.SIZE_BYTES, length);
                assertThat(content).as("%d bytes", length)
                        .isEqualTo(new MessageContent.Readable(HEADER, Payload.of(rest), rest.length));
            }
        }
    }

    @Test
    void readsNothingOutsideTheMemory() {
        for (long length = 29; length < 0xFFFF_FFFFL; length *= 3) {
            assertThat(MessageReader.read(BufferMemory.wrap(0, HELLO), chain(Descriptor.deviceReadable(0, length))))
                    .isEqualTo(new MessageContent.Unreadable("a buffer of " + length + " bytes at 0x0",
                            "a buffer within the memory 0x0..0x1b"));
        }
    }

    @Test
    void aChainWithoutBuffersHoldsNoMessage() {
        assertThat(MessageReader.read(BufferMemory.wrap(0, HELLO), chain()))
                .isInstanceOf(MessageContent.Unreadable.class);
    }

    @Test
    void joinsBuffersWhereverTheyAreCut() {
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            byte[] bytes = new byte[1024];
            random.nextBytes(bytes);
            Descriptor[] parts = new Descriptor[3];
            byte[] joined = new byte[0];
            for (int i = 0; i < parts.length; i++) {
                int length = random.nextInt(40);
                int address = random.nextInt(bytes.length - length);
                parts[i] = Descriptor.deviceReadable(address, length);
                int before = joined.length;
                joined = Arrays.copyOf(joined, before + length);
                System.arraycopy(bytes, address, joined, before, length);
            }
            assertThat(MessageReader.read(BufferMemory.wrap(0, bytes), chain(parts))).as("seed %d", seed)
                    .isEqualTo(MessageReader.read(BufferMemory.wrap(0, joined),
                            chain(Descriptor.deviceReadable(0, joined.length))));
        }
    }
}
