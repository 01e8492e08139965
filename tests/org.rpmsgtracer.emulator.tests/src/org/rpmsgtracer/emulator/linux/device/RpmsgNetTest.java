/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.emulator.linux.LinuxBench.Taken;
import org.rpmsgtracer.emulator.personality.LinuxHost;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;

/** rpmsg-net: a network interface over an endpoint, one Ethernet frame in a message (rpmsg.md 5.3). */
class RpmsgNetTest {

    private static final String PEER = "02:00:00:00:00:01";

    private KernelBench bench = new KernelBench(KernelModule.RPMSG_NET);

    @Test
    void saysHelloAndMakesAnInterface() {
        bench.announce("rpmsg-enet");

        assertThat(bench.sent()).containsExactly("hello");
        assertThat(bench.kernel.networkInterface("rpmsg0")).isPresent();
        assertThat(bench.bench.printed()).contains("rpmsg_net: module starting",
                "new channel: 0x400 -> 0x1e bound to interface rpmsg0");
    }

    @Test
    void sendsAFrameAsItIs() {
        NetworkInterface net = interfaceUp();
        EthernetFrame frame = new EthernetFrame(EthernetFrame.BROADCAST, NetworkInterface.MAC_ADDRESS,
                EthernetFrame.ARP, new byte[28]);
        bench.bench.onLinux(() -> net.transmit(frame.toBytes()));

        Taken message = bench.bench.take();
        assertThat(message.header().length()).isEqualTo(42);
        assertThat(HexFormat.of().formatHex(message.payload()))
                .isEqualTo("ffffffffffff" + "02fcfcfcfcfc" + "0806" + "00".repeat(28));
        assertThat(net.txPackets()).isEqualTo(1);
    }

    @Test
    void handsReceivedFramesUpWhileItIsUp() {
        NetworkInterface net = interfaceUp();
        List<EthernetFrame> frames = new ArrayList<>();
        net.onFrame(frame -> frames.add(EthernetFrame.parse(frame).orElseThrow()));
        byte[] frame =
                new EthernetFrame(NetworkInterface.MAC_ADDRESS, PEER, EthernetFrame.IPV4, new byte[46]).toBytes();
        bench.bench.deliver(KernelBench.REMOTE, 0x400, frame);
        net.setDown();
        bench.bench.deliver(KernelBench.REMOTE, 0x400, frame);

        assertThat(frames).singleElement().satisfies(it -> {
            assertThat(it.source()).isEqualTo(PEER);
            assertThat(it.etherType()).isEqualTo(EthernetFrame.IPV4);
            assertThat(it.payload()).hasSize(46);
        });
        assertThat(net.rxPackets()).isEqualTo(1);
        assertThat(net.rxDropped()).isEqualTo(1);
    }

    @Test
    void failsWithFramesAbove496BytesInBuffersOf512() {
        NetworkInterface net = interfaceUp();
        bench.bench.onLinux(() -> net.transmit(new byte[496]));
        bench.bench.onLinux(() -> net.transmit(new byte[497]));
        bench.bench.run();

        assertThat(bench.sent()).hasSize(1);
        assertThat(bench.bench.printed()).endsWith("message is too big (497)",
                "RPMsg send failed with error -90; will retry", "message is too big (497)",
                "RPMsg send retry failed with error -90; dropping packet");
        assertThat(net.txDropped()).isEqualTo(1);
    }

    @Test
    void sendsAndReceivesWholeFramesInBuffersOf2048() {
        bench = new KernelBench(LinuxHost.VIRTIO_RPMSG_BUS_2048, KernelModule.RPMSG_NET);
        NetworkInterface net = interfaceUp();
        List<Integer> lengths = new ArrayList<>();
        net.onFrame(frame -> lengths.add(frame.length));
        bench.bench.onLinux(() -> net.transmit(new byte[1514]));
        assertThat(bench.sent()).singleElement().satisfies(frame -> assertThat(frame).hasSize(1514));

        bench.bench.deliver(new RpmsgHeader(KernelBench.REMOTE, 0x400, 0, 1518, 0), new byte[1518], 2048);
        bench.bench.deliver(new RpmsgHeader(KernelBench.REMOTE, 0x400, 0, 1519, 0), new byte[1519], 2048);
        assertThat(lengths).containsExactly(1518);
        assertThat(bench.bench.printed())
                .endsWith("ignoring packet on channel 0x400 -> 0x1e with len 1519 > 1518");
    }

    @Test
    void triesOnceMoreAfter10Milliseconds() {
        NetworkInterface net = interfaceUp();
        bench.bench.onLinux(() -> IntStream.range(0, KernelBench.NUM + 1).forEach(i -> net.transmit(new byte[60])));
        assertThat(bench.bench.printed()).endsWith("RPMsg send failed with error -12; will retry");
        bench.sent();
        bench.bench.run();

        assertThat(net.txPackets()).isEqualTo(KernelBench.NUM + 1);
        assertThat(net.txDropped()).isZero();
    }

    @Test
    void dropsWhatItReceivesWhileASendIsTriedAgain() {
        NetworkInterface net = interfaceUp();
        bench.bench.onLinux(() -> net.transmit(new byte[497]));
        bench.bench.linux.task(0, () -> net.received(new byte[60]));
        bench.bench.run(1_000);

        assertThat(net.rxDropped()).isEqualTo(1);
    }

    @Test
    void acceptsNoTransmissionWhileItIsDown() {
        NetworkInterface net = interfaceUp();
        net.setDown();
        bench.bench.onLinux(() -> net.transmit(new byte[60]));

        assertThat(bench.sent()).isEmpty();
        assertThat(net.txDropped()).isEqualTo(1);
    }

    @Test
    void queuesAThousandFrames() {
        NetworkInterface net = interfaceUp();
        bench.bench.onLinux(() -> IntStream.range(0, 1002).forEach(i -> net.transmit(new byte[60])));

        assertThat(net.txDropped()).isEqualTo(1);
    }

    @Test
    void numbersAnInterfaceAsTheOneThatIsGone() {
        interfaceUp();
        bench.bench.announce("rpmsg-enet", KernelBench.REMOTE, Action.DESTROY);
        bench.announce("rpmsg-enet");

        assertThat(bench.kernel.networkInterface("rpmsg0")).isPresent();
    }

    @Test
    void goesWithItsChannel() {
        NetworkInterface net = interfaceUp();
        bench.bench.stop();

        assertThat(net.isUp()).isFalse();
        assertThat(bench.kernel.networkInterface("rpmsg0")).isEmpty();
        assertThat(bench.bench.printed()).endsWith("removed channel: 0x400 -> 0x1e and unbound from interface rpmsg0");
    }

    @Test
    void framesSurviveARoundTripAndNoneIsShorterThanItsHeader() {
        long seed = 53;
        Random random = new Random(seed);
        for (int i = 0; i < 1000; i++) {
            byte[] bytes = new byte[random.nextInt(100)];
            random.nextBytes(bytes);
            if (bytes.length < EthernetFrame.HEADER_BYTES) {
                assertThat(EthernetFrame.parse(bytes)).as("seed %d", seed).isEmpty();
            } else {
                assertThat(EthernetFrame.parse(bytes).orElseThrow().toBytes()).as("seed %d", seed).isEqualTo(bytes);
            }
        }
        assertThatThrownBy(() -> new EthernetFrame("02:fc", PEER, 0, new byte[0]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private NetworkInterface interfaceUp() {
        bench.announce("rpmsg-enet");
        bench.sent();
        NetworkInterface net = bench.kernel.networkInterface("rpmsg0").orElseThrow();
        net.setUp();
        return net;
    }
}
