/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rpmsgtracer.emulator.driver.HostBench.Taken;
import org.rpmsgtracer.protocol.memory.BufferMemory;
import org.rpmsgtracer.protocol.memory.Memory;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;
import org.rpmsgtracer.protocol.virtio.Descriptor;
import org.rpmsgtracer.protocol.virtio.Feature;
import org.rpmsgtracer.protocol.virtio.Vring;
import org.rpmsgtracer.protocol.virtio.VringLayout;

/**
 * The emulated Linux host against memory that a real one left behind: tests/data/linux, the sample client of Linux
 * 6.12 after its last message. The bench plays the remote of the recording: it announces the service at 0x1e and sends
 * every message back.
 */
class LinuxRecordingTest {

    private static final String NAME = "rpmsg-client-sample";
    private static final byte[] HELLO = "hello world!".getBytes(StandardCharsets.US_ASCII);
    private static final long RECORDED_BUFFERS = 0x540000;

    @ParameterizedTest
    @CsvSource({"pci-sample, 256, 100", "pci-sample-ring64, 64, 600"})
    void leavesTheRingsAndBuffersThatLinuxLeaves(String recording, int num, int messages) throws IOException {
        HostBench bench = new HostBench(num, Feature.RPMSG_NAME_SERVICE, new SampleClient(messages));
        NameServiceMessage announcement = NameServiceMessage.of(NAME, 0x1e, Action.CREATE);
        deliver(bench, RpmsgAddress.NAME_SERVICE, announcement.toBytes());
        for (int i = 0; i < messages; i++) {
            Taken message = bench.take();
            bench.giveBack(message.head(), 0);
            deliver(bench, message.header().src(), message.payload());
        }

        Recording expected = Recording.read(Path.of("../data/linux", recording, "mem-end.bin.gz"), num);
        assertSameRing("vring0", bench.vring0, expected.vring0);
        assertSameRing("vring1", bench.vring1, expected.vring1);
        assertThat(bench.machine.memory().bytes(HostBench.BUFFERS, expected.buffers.length)).as("buffers")
                .isEqualTo(expected.buffers);
    }

    private static void deliver(HostBench bench, long dst, byte[] payload) {
        bench.deliver(new RpmsgHeader(0x1e, dst, 0, payload.length, 0), payload,
                RpmsgHeader.SIZE_BYTES + payload.length);
    }

    private static void assertSameRing(String name, Vring actual, Vring expected) {
        for (int i = 0; i < expected.num(); i++) {
            Descriptor descriptor = expected.descriptor(i);
            long address = descriptor.address() == 0
                    ? 0
                    : descriptor.address() - RECORDED_BUFFERS + HostBench.BUFFERS;
            assertThat(actual.descriptor(i)).as("%s descriptor %d", name, i).isEqualTo(
                    new Descriptor(address, descriptor.lengthBytes(), descriptor.flags(), descriptor.next()));
        }
        assertThat(availRing(actual)).as("%s avail ring", name).isEqualTo(availRing(expected));
        assertThat(usedRing(actual)).as("%s used ring", name).isEqualTo(usedRing(expected));
    }

    private static byte[] availRing(Vring ring) {
        return ring.memory().bytes(ring.layout().availAddress(), Recording.availBytes(ring.num()));
    }

    private static byte[] usedRing(Vring ring) {
        return ring.memory().bytes(ring.layout().usedAddress(), Recording.usedBytes(ring.num()));
    }

    /** The parts of a memory file: descriptors, avail ring and used ring of both queues, then all buffers. */
    private record Recording(Vring vring0, Vring vring1, byte[] buffers) {

        static Recording read(Path file, int num) throws IOException {
            byte[] bytes;
            try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                bytes = in.readAllBytes();
            }
            Memory memory = BufferMemory.wrap(0, bytes);
            int ringBytes = 16 * num + availBytes(num) + usedBytes(num);
            int buffersBytes = 2 * num * 512;
            assertThat(bytes).hasSize(2 * ringBytes + buffersBytes);
            return new Recording(vring(memory, 0, num), vring(memory, ringBytes, num),
                    memory.bytes(2L * ringBytes, buffersBytes));
        }

        /** The parts follow one another without padding, which no layout has: each is copied to a place of its own. */
        private static Vring vring(Memory file, long offset, int num) {
            Memory ring = BufferMemory.heap(0, 0x3000);
            VringLayout layout = new VringLayout(num, 0, 0x1000, 0x2000);
            byte[] descriptors = file.bytes(offset, 16 * num);
            ring.write(layout.descAddress(), descriptors, 0, descriptors.length);
            byte[] avail = file.bytes(offset + 16L * num, availBytes(num));
            ring.write(layout.availAddress(), avail, 0, avail.length);
            byte[] used = file.bytes(offset + 16L * num + availBytes(num), usedBytes(num));
            ring.write(layout.usedAddress(), used, 0, used.length);
            return new Vring(ring, layout);
        }

        static int availBytes(int num) {
            return 6 + 2 * num;
        }

        static int usedBytes(int num) {
            return 6 + 8 * num;
        }
    }

    /** {@code rpmsg_client_sample} with a message count. */
    private static final class SampleClient implements ChannelDriver {

        private final int messages;
        private final List<byte[]> received = new ArrayList<>();

        private SampleClient(int messages) {
            this.messages = messages;
        }

        @Override
        public String channelName() {
            return NAME;
        }

        @Override
        public ChannelUser probe(Endpoint channel) {
            channel.send(HELLO);
            return new ChannelUser() {
                @Override
                public void received(byte[] payload, long src) {
                    received.add(payload);
                    if (received.size() < messages) {
                        channel.send(HELLO);
                    }
                }

                @Override
                public void removed() {
                    received.clear();
                }
            };
        }
    }
}
