/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rpmsgtracer.protocol.memory.BufferMemory;
import org.rpmsgtracer.protocol.memory.Memory;
import org.rpmsgtracer.protocol.remoteproc.ResourceTable;
import org.rpmsgtracer.protocol.remoteproc.ResourceTableException;
import org.rpmsgtracer.protocol.remoteproc.ResourceTableParser;
import org.rpmsgtracer.protocol.remoteproc.VirtioDevice;
import org.rpmsgtracer.protocol.remoteproc.VringEntry;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;
import org.rpmsgtracer.protocol.virtio.DescriptorChain;
import org.rpmsgtracer.protocol.virtio.DeviceStatus;
import org.rpmsgtracer.protocol.virtio.Feature;
import org.rpmsgtracer.protocol.virtio.Vring;
import org.rpmsgtracer.protocol.virtio.VringLayout;

/** The shared memory of two OpenAMP processes, as recorded; the numbers are those of the recordings' READMEs. */
class RecordedImageTest {

    private static final Path RECORDINGS = Path.of("..", "data", "openamp");

    @ParameterizedTest
    @CsvSource({
        "echo-ping/mid.shm.gz, 455, 200, 200, 200",
        "echo-ping/end.shm.gz, 737, 482, 482, 482",
        "echo-ping/remote-killed.shm.gz, 442, 186, 187, 186",
        "sample-echo/mid.shm.gz, 295, 40, 40, 40",
        "sample-echo/end.shm.gz, 358, 102, 102, 101",
        "sample-echo/remote-killed.shm.gz, 283, 27, 28, 27"})
    void theTableLeadsToTheRings(String file, int avail0, int used0, int avail1, int used1)
            throws IOException, ResourceTableException {
        Memory memory = image(file);
        ResourceTable table = ResourceTableParser.parse(memory, 0, 0x1000);

        VirtioDevice device = table.virtioDevices().get(0);
        assertThat(table.entries()).containsExactly(device);
        assertThat(device.id()).isEqualTo(VirtioDevice.RPMSG);
        assertThat(device.deviceFeatures()).isEqualTo(Feature.RPMSG_NAME_SERVICE);
        assertThat(device.driverFeatures()).isEqualTo(Feature.RPMSG_NAME_SERVICE);
        assertThat(device.status()).isEqualTo(DeviceStatus.DRIVER_OK);
        assertThat(device.vrings()).extracting(VringEntry::deviceAddress).containsExactly(0x4000L, 0x8000L);
        assertThat(device.vrings()).extracting(VringEntry::num).containsExactly(256L, 256L);

        Vring vring0 = vring(memory, device.vrings().get(0));
        Vring vring1 = vring(memory, device.vrings().get(1));
        assertThat(List.of(vring0.availIdx(), vring0.usedIdx(), vring1.availIdx(), vring1.usedIdx()))
                .containsExactly(avail0, used0, avail1, used1);
        assertThat(vring0.layout()).isEqualTo(new VringLayout(256, 0x4000, 0x5000, 0x6000));
    }

    @Test
    void theLastUsedEntryHoldsTheLastAnnouncement() throws IOException, ResourceTableException {
        Memory memory = image("echo-ping/end.shm.gz");
        VirtioDevice device = ResourceTableParser.parse(memory, 0, 0x1000).virtioDevices().get(0);
        Vring vring0 = vring(memory, device.vrings().get(0));
        int head = (int) vring0.used(481).id();
        DescriptorChain chain = DescriptorChain.walk(vring0, head);

        assertThat(vring0.used(481).lengthBytes()).isEqualTo(512);
        assertThat(chain.fault()).isEmpty();
        assertThat(chain.lengthBytes()).isEqualTo(512);
        long buffer = chain.descriptors().get(0).address();
        assertThat(buffer).isEqualTo(0x2c200);
        RpmsgHeader header = RpmsgHeader.read(memory, buffer);
        assertThat(header.src()).isEqualTo(0x400);
        assertThat(header.dst()).isEqualTo(RpmsgAddress.NAME_SERVICE);
        assertThat(NameServiceMessage.parse(memory.bytes(buffer + RpmsgHeader.SIZE_BYTES, header.length())))
                .contains(NameServiceMessage.of("rpmsg-openamp-demo-channel", 0x400,
                        NameServiceMessage.Action.DESTROY));
    }

    private static Vring vring(Memory memory, VringEntry entry) {
        assertThat(VringLayout.legacyFault(entry.deviceAddress(), entry.num(), entry.align())).isEmpty();
        return new Vring(memory,
                VringLayout.legacy(entry.deviceAddress(), (int) entry.num(), (int) entry.align()));
    }

    private static Memory image(String file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(RECORDINGS.resolve(file)))) {
            return BufferMemory.wrap(0, in.readAllBytes());
        }
    }
}
