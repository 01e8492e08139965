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
import org.rpmsgtracer.emulator.log.RingEntry.Kicked;
import org.rpmsgtracer.emulator.personality.LinuxHost;
import org.rpmsgtracer.emulator.virtio.Interference;
import org.rpmsgtracer.protocol.memory.BufferMemory;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;
import org.rpmsgtracer.protocol.virtio.Feature;
import org.rpmsgtracer.protocol.virtio.UsedElement;
import org.rpmsgtracer.protocol.virtio.VringLayout;

/** Where faults step in between Linux and its rings. */
class LinuxInterferenceTest {

    private static final int NUM = 8;

    private final Diary diary = new Diary();

    @Test
    void storesWhatItIsTold() {
        LinuxBench bench = bench(new Interference() {
            @Override
            public Outgoing written(Outgoing message) {
                return new Outgoing(new RpmsgHeader(1, 2, 3, 500, 4), text("changed"));
            }
        });
        send(bench);

        Taken message = bench.take();
        assertThat(message.header()).isEqualTo(new RpmsgHeader(1, 2, 3, 500, 4));
        assertThat(message.descriptor().lengthBytes()).isEqualTo(16 + 7);
    }

    @Test
    void stopsBetweenBufferAndRing() {
        LinuxBench bench = bench(new Interference() {
            @Override
            public boolean publishes() {
                return false;
            }
        });
        List<Integer> results = bench.send(diary.last(), 0x1e, text("half"), Patience.WAIT);

        assertThat(results).isEmpty();
        assertThat(bench.vring1.availIdx()).isZero();
        assertThat(bench.machine.memory().bytes(LinuxBench.BUFFERS + NUM * 512 + 16, 4)).isEqualTo(text("half"));
    }

    @Test
    void losesDoublesAndDelaysItsAnnouncements() {
        assertThat(announcementsAfter(10_000_000, List.of())).isZero();
        assertThat(announcementsAfter(10_000_000, List.of(0L, 0L))).isEqualTo(2);
        assertThat(announcementsAfter(10_000_000, List.of(50_000_000L))).isZero();
        assertThat(announcementsAfter(60_000_000, List.of(50_000_000L))).isEqualTo(1);
    }

    @Test
    void keepsABufferForEverAndGoesOnWithTheNextMessage() {
        LinuxBench bench = bench(new Interference() {
            @Override
            public long returnDelayNs(int head) {
                return head == 1 ? NEVER : 0;
            }
        });
        int availIdx = bench.vring0.availIdx();
        bench.deliver(0x1e, 0x400, text("kept"));
        assertThat(bench.vring0.availIdx()).isEqualTo(availIdx);

        bench.deliver(0x1e, 0x400, text("next"));
        assertThat(bench.vring0.availIdx()).isEqualTo(availIdx + 1);
        assertThat(diary.happened).endsWith("received kept from 0x1e", "received next from 0x1e");
    }

    @Test
    void givesABufferBackLaterAndKicksThen() {
        LinuxBench bench = bench(new Interference() {
            @Override
            public long returnDelayNs(int head) {
                return head == 1 ? 50_000_000 : 0;
            }
        });
        int availIdx = bench.vring0.availIdx();
        bench.deliver(0x1e, 0x400, text("held"));
        assertThat(bench.vring0.availIdx()).isEqualTo(availIdx);
        int kicks = bench.logged(Kicked.class).size();

        bench.run(50_000_000);
        assertThat(bench.vring0.availIdx()).isEqualTo(availIdx + 1);
        assertThat(bench.vring0.availHead(availIdx)).isEqualTo(1);
        assertThat(bench.logged(Kicked.class)).hasSize(kicks + 1);
    }

    @Test
    void cannotGiveABufferBackToABrokenQueue() {
        LinuxBench bench = bench(new Interference() {
            @Override
            public long returnDelayNs(int head) {
                return head == 1 ? 50_000_000 : 0;
            }
        });
        bench.deliver(0x1e, 0x400, text("held"));
        int availIdx = bench.vring0.availIdx();
        int kicks = bench.logged(Kicked.class).size();
        bench.vring0.putUsed(2, new UsedElement(NUM, 512));
        bench.vring0.putUsedIdx(3);
        bench.ring(0);
        bench.run(60_000_000);

        assertThat(bench.printed()).endsWith("input:id 8 out of range", "uhm, incoming signal, but no used buffer ?",
                "failed to add a virtqueue buffer: -5");
        assertThat(bench.vring0.availIdx()).isEqualTo(availIdx);
        assertThat(bench.logged(Kicked.class)).hasSize(kicks);
    }

    @Test
    void givesAServiceUpOnceWhenBothItsAnnouncementsFail() {
        LinuxBench bench = bench(new Interference() {
            @Override
            public List<Announcing> announced(byte[] payload) {
                return List.of(new Announcing(0, payload), new Announcing(0, payload));
            }
        });
        for (int i = 0; i < NUM; i++) {
            send(bench);
        }
        bench.onLinux(() -> bench.host.core().open(new EndpointRequest("own", 60, RpmsgAddress.ANY, true), diary));
        bench.run(30_000_000_000L);

        assertThat(bench.printed()).filteredOn(line -> line.startsWith("failed to announce"))
                .containsExactly("failed to announce service -512", "failed to announce creation",
                        "failed to announce service -512");
        assertThat(diary.happened).endsWith("opened own at 0x3c", "closed 0x3c");
    }

    @Test
    void takesLongerForItsCallback() {
        LinuxBench bench = bench(new Interference() {
            @Override
            public long callbackNs() {
                return 20_000_000;
            }
        });
        bench.run(20_000_000);
        bench.deliver(0x1e, 0x400, text("slow"));
        assertThat(diary.happened).doesNotContain("received slow from 0x1e");

        bench.run(20_000_000);
        assertThat(diary.happened).endsWith("received slow from 0x1e");
    }

    /** Linux with a channel at 0x400. */
    private LinuxBench bench(Interference interference) {
        LinuxBench bench = started(interference, EndpointRequest.service("s"));
        bench.announce("s", 0x1e, Action.CREATE);
        bench.run(20_000_000);
        return bench;
    }

    private LinuxBench started(Interference interference, EndpointRequest request) {
        LinuxBench bench = new LinuxBench(BufferMemory.heap(LinuxBench.VRING0, 0x6_0000),
                List.of(VringLayout.legacy(LinuxBench.VRING0, NUM, 4096),
                        VringLayout.legacy(LinuxBench.VRING1, NUM, 4096)),
                LinuxBench.BUFFERS, Feature.RPMSG_NAME_SERVICE, LinuxHost.VIRTIO_RPMSG_BUS,
                port -> port.open(request, diary));
        bench.transport.interference = interference;
        bench.start();
        return bench;
    }

    private void send(LinuxBench bench) {
        assertThat(bench.send(diary.last(), 0x1e, text("as it was"), Patience.WAIT)).containsExactly(0);
    }

    private int announcementsAfter(long timeNs, List<Long> delaysNs) {
        LinuxBench bench = started(new Interference() {
            @Override
            public List<Announcing> announced(byte[] payload) {
                return delaysNs.stream().map(delayNs -> new Announcing(delayNs, payload)).toList();
            }
        }, new EndpointRequest("own", 60, RpmsgAddress.ANY, true));
        bench.run(timeNs - 10_000_000);
        return bench.vring1.availIdx();
    }
}
