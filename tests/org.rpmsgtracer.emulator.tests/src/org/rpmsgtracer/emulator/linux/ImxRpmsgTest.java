/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rpmsgtracer.emulator.linux.LinuxBench.text;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.linux.LinuxBench.Taken;
import org.rpmsgtracer.emulator.personality.LinuxHost;
import org.rpmsgtracer.protocol.memory.BufferMemory;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;
import org.rpmsgtracer.protocol.virtio.Descriptor;
import org.rpmsgtracer.protocol.virtio.Feature;
import org.rpmsgtracer.protocol.virtio.Vring;
import org.rpmsgtracer.protocol.virtio.VringLayout;

/** Linux imx_rpmsg (NXP) at the fixed places of i.MX 8M Mini (rpmsg.md 4.5). */
class ImxRpmsgTest {

    private static final long BASE = 0xB800_0000L;
    private static final long BUFFERS = BASE + 0x1_0000;
    private static final String CHANNEL = "rpmsg-openamp-demo-channel";

    private final Diary diary = new Diary();
    private final LinuxBench bench = new LinuxBench(BufferMemory.heap(BASE, 0x6_0000),
            List.of(VringLayout.legacy(BASE, 256, 4096), VringLayout.legacy(BASE + 0x8000, 256, 4096)), BUFFERS,
            Feature.RPMSG_NAME_SERVICE, LinuxHost.IMX_RPMSG,
            port -> port.open(EndpointRequest.service(CHANNEL), diary));

    @Test
    void bringsUp256BuffersInEachDirectionWithoutWaiting() {
        bench.start();

        assertThat(bench.printed()).containsExactly("rpmsg host is online");
        assertThat(bench.vring0.availIdx()).isEqualTo(256);
        assertThat(bench.vring0.descriptor(255))
                .isEqualTo(new Descriptor(BUFFERS + 255 * 512, 512, Descriptor.WRITE, 0));
        assertThat(bench.vring1.availFlags()).isEqualTo(Vring.NO_INTERRUPT);
    }

    @Test
    void exchangesMessagesWithAnRpmsgLiteRemote() {
        bench.start();
        bench.announce(CHANNEL, 30, Action.CREATE);
        bench.send(diary.last(), 30, text("hello world!"), Patience.WAIT);
        Taken hello = bench.take();
        assertThat(hello.header()).isEqualTo(new RpmsgHeader(0x400, 30, 0, 12, 0));
        assertThat(hello.descriptor().address()).isEqualTo(BUFFERS + 256 * 512);

        bench.deliver(new RpmsgHeader(30, 0x400, 2 << 16, 4, 0), text("pong"), 512);
        assertThat(diary.happened).endsWith("received pong from 0x1e");
    }

    @Test
    void waitsForTheRemoteThatWasRestartedAndGoesOn() {
        bench.start();
        bench.stop();
        bench.start();
        assertThat(bench.printed()).hasSize(1);

        bench.run(50_000_000);
        assertThat(bench.printed()).containsExactly("rpmsg host is online",
                "Wait for remote ready timeout, use first_notify.", "rpmsg host is online");
        assertThat(bench.vring0.availIdx()).isEqualTo(256);
    }
}
