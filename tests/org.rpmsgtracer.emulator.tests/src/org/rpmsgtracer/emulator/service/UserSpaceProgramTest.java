/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.linux.device.KernelModule;
import org.rpmsgtracer.emulator.service.BoardSample.EthernetPeer;
import org.rpmsgtracer.emulator.service.BoardSample.PruEcho;
import org.rpmsgtracer.emulator.service.BoardSample.StTtyEcho;
import org.rpmsgtracer.emulator.service.Pair.Host;
import org.rpmsgtracer.emulator.service.Pair.Remote;
import org.rpmsgtracer.emulator.service.RpmsgLiteSample.StringEcho;
import org.rpmsgtracer.emulator.service.TrafficProgram.Echo;
import org.rpmsgtracer.emulator.service.TrafficProgram.Responder;
import org.rpmsgtracer.emulator.service.UserSpaceProgram.DeviceClient;
import org.rpmsgtracer.emulator.service.UserSpaceProgram.EndpointClient;
import org.rpmsgtracer.emulator.service.UserSpaceProgram.LinuxEchoTest;
import org.rpmsgtracer.emulator.service.UserSpaceProgram.Modprobe;
import org.rpmsgtracer.emulator.service.UserSpaceProgram.NetPing;
import org.rpmsgtracer.emulator.service.UserSpaceProgram.SysfsClient;
import org.rpmsgtracer.emulator.service.ZephyrSample.RawResponder;
import org.rpmsgtracer.emulator.service.ZephyrSample.TtyResponder;

/** Linux's user space with each of the drivers that give it access, against real remotes. */
class UserSpaceProgramTest {

    private static final long MS = 1_000_000;
    private static final Distribution PAUSE = Distribution.constant(5 * MS);

    @Test
    void deviceClientTalksThroughRpmsgChar() {
        Pair pair = linux(Remote.OPENAMP, new Responder(EndpointRequest.service("rpmsg-raw"),
                Distribution.constant(MS), Optional.empty()), KernelModule.RPMSG_CHAR,
                new DeviceClient("/dev/rpmsg0", false, "how are you?", 3, PAUSE)).run(100 * MS);

        assertThat(texts(pair.toRemote())).containsExactly("how are you?\n", "how are you?\n", "how are you?\n");
        assertThat(pair.hostPrinted()).filteredOn("how are you?"::equals).hasSize(3);
    }

    @Test
    void deviceClientReadsTheAnswersOfRpmsgMultiServices() {
        Pair pair = linux(Remote.OPENAMP, new RawResponder(), KernelModule.RPMSG_CHAR,
                new DeviceClient("/dev/rpmsg0", false, "hi", 1, PAUSE)).run(100 * MS);

        assertThat(pair.hostPrinted()).contains("from ept 0x0400: hi");
    }

    @Test
    void deviceClientTalksThroughRpmsgTty() {
        Pair pair = linux(Remote.OPENAMP, new TtyResponder(), KernelModule.RPMSG_TTY,
                new DeviceClient("/dev/ttyRPMSG0", false, "hello", 2, PAUSE)).run(100 * MS);

        assertThat(texts(pair.toRemote())).containsExactly("hello\n", "hello\n");
        assertThat(pair.hostPrinted()).contains("TTY 0: hello");
    }

    @Test
    void deviceClientTalksToTheSecondVirtualUart() {
        Pair pair = linux(Remote.OPENAMP, new StTtyEcho(2), KernelModule.RPMSG_TTY,
                new DeviceClient("/dev/ttyRPMSG1", false, "second", 1, PAUSE)).run(100 * MS);

        assertThat(pair.headersToHost().getFirst().src()).isEqualTo(0x401);
        assertThat(pair.hostPrinted()).contains("second");
    }

    @Test
    void deviceClientMakesNxpsTerminalRaw() {
        Pair pair = linux(Remote.RPMSG_LITE_WITH_LINUX, new StringEcho(), KernelModule.IMX_RPMSG_TTY,
                new DeviceClient("/dev/ttyRPMSG30", true, "test", 1, Distribution.constant(100 * MS)))
                .run(300 * MS);

        assertThat(pair.remotePrinted()).contains("Get Message From Master Side : \"hello world!\" [len : 12]",
                "Get Message From Master Side : \"test\n\" [len : 5]");
        assertThat(pair.hostPrinted()).contains("new channel: 0x400 -> 0x1e!", "Install rpmsg tty driver!")
                .anyMatch(line -> line.endsWith("test"));
    }

    @Test
    void deviceClientTalksThroughRpmsgPru() {
        Pair pair = linux(Remote.PRU, new PruEcho(31), KernelModule.RPMSG_PRU,
                new DeviceClient("/dev/rpmsg_pru31", false, "blink", 2, PAUSE)).run(100 * MS);

        assertThat(texts(pair.toHost())).containsExactly("blink\n", "blink\n");
        assertThat(pair.hostPrinted()).contains("new rpmsg_pru device: /dev/rpmsg_pru31", "blink");
    }

    @Test
    void deviceClientWaitsUntilItsFileIsThereAgain() {
        Pair pair = linux(Remote.OPENAMP, new TrafficProgram.VisitingEcho(EndpointRequest.service("rpmsg-raw"), 2,
                Distribution.constant(20 * MS), Distribution.constant(MS)), KernelModule.RPMSG_CHAR,
                new DeviceClient("/dev/rpmsg0", false, "again", 6, PAUSE)).run(500 * MS);

        assertThat(pair.hostPrinted()).contains("cat: /dev/rpmsg0: -32");
        assertThat(texts(pair.toHost())).hasSizeBetween(4, 6).containsOnly("again\n");
    }

    @Test
    void deviceClientLooksNotTooOftenAtAFileThatGivesNothing() {
        Pair pair = linux(Remote.OPENAMP, new Echo(EndpointRequest.service("quiet")), KernelModule.RPMSG_CTRL,
                new DeviceClient("/dev/rpmsg_ctrl0", false, "x", 1, PAUSE)).run(100 * MS);

        assertThat(pair.hostPrinted()).filteredOn("cat: /dev/rpmsg_ctrl0: -22"::equals).hasSizeBetween(50, 100);
    }

    @Test
    void endpointClientMakesAndDestroysItsEndpoint() {
        Pair pair = new Pair(Host.LINUX, Remote.OPENAMP, List.of(new Modprobe(KernelModule.RPMSG_CHAR),
                new Modprobe(KernelModule.RPMSG_CTRL), new EndpointClient("/dev/rpmsg_ctrl0", "mine", 0x55, 0x400,
                        Distribution.uniform(17, 496), 20, PAUSE, 100 * MS)),
                List.of(new Responder(EndpointRequest.service("quiet"), Distribution.constant(MS), Optional.empty())))
                .run(Pair.SECOND_NS);

        assertThat(pair.toRemote()).hasSize(20);
        assertThat(pair.headersToHost()).hasSize(20).allMatch(header -> header.dst() == 0x55);
        assertThat(pair.toHost()).usingElementComparator(Arrays::compare)
                .containsExactlyElementsOf(pair.toRemote());
        assertThat(pair.hostPrinted()).contains("20 of 20 messages answered");
    }

    @Test
    void endpointClientDoesNotWaitForAnAnswerForEver() {
        Pair pair = new Pair(Host.LINUX, Remote.OPENAMP, List.of(new Modprobe(KernelModule.RPMSG_CTRL),
                new EndpointClient("/dev/rpmsg_ctrl0", "mine", 0x55, 4711, Distribution.constant(20), 2, PAUSE,
                        10 * MS)),
                List.of(new Echo(EndpointRequest.service("quiet")))).run(100 * MS);

        assertThat(pair.hostPrinted()).contains("poll: no answer to message 0", "poll: no answer to message 1",
                "0 of 2 messages answered");
    }

    @Test
    void linuxEchoTestRunsARoundAndShutsDown() {
        Pair pair = new Pair(Host.LINUX, Remote.OPENAMP, List.of(new Modprobe(KernelModule.RPMSG_CHAR),
                new Modprobe(KernelModule.RPMSG_CTRL), new LinuxEchoTest(1)),
                List.of(new Echo(EndpointRequest.service(OpenAmpSample.DEMO_CHANNEL)))).run(20 * Pair.SECOND_NS);

        assertThat(pair.hostPrinted()).contains(" Echo test start ",
                "open /sys/bus/rpmsg/devices/virtio0.rpmsg-openamp-demo-channel.-1.1024/driver_override",
                " sending payload number 0 of size 17", "echo test: sent : 17",
                " received payload number 0 of size 17", " received payload number 471 of size 488",
                " Echo Test Round 0 Test Results: Error count = 0");
        assertThat(pair.toRemote()).hasSize(473);
        assertThat(pair.toRemote().getLast()).isEqualTo(Shutdown.message());
        assertThat(pair.headersToHost()).allMatch(header -> header.dst() == 0);
        assertThat(pair.remotePrinted()).contains("shutdown message is received.");
    }

    @Test
    void netPingAsksOverRpmsgNet() {
        Pair pair = linux(Remote.OPENAMP, new EthernetPeer("02:fc:fc:fc:fc:02", "192.168.10.2"),
                KernelModule.RPMSG_NET,
                new NetPing("rpmsg0", "192.168.10.1", "192.168.10.2", 3, Pair.SECOND_NS, 56))
                .run(5 * Pair.SECOND_NS);

        assertThat(pair.toRemote()).extracting(frame -> frame.length).containsExactly(5, 42, 98, 98, 98);
        assertThat(pair.toHost()).extracting(frame -> frame.length).containsExactly(42, 98, 98, 98);
        assertThat(pair.hostPrinted()).contains("PING 192.168.10.2 (192.168.10.2) 56(84) bytes of data.",
                "--- 192.168.10.2 ping statistics ---")
                .anyMatch(line -> line.matches(
                        "64 bytes from 192\\.168\\.10\\.2: icmp_seq=3 ttl=64 time=0\\.0[0-9]{2} ms"))
                .anyMatch(line -> line.matches("3 packets transmitted, 3 received, 0% packet loss, time 20[0-9]{2}ms"))
                .anyMatch(line -> line.matches("rtt min/avg/max/mdev = (0\\.[0-9]{3}/){3}0\\.[0-9]{3} ms"));
    }

    @Test
    void netPingFindsNobody() {
        Pair pair = linux(Remote.OPENAMP, new EthernetPeer("02:fc:fc:fc:fc:02", "192.168.10.2"),
                KernelModule.RPMSG_NET,
                new NetPing("rpmsg0", "192.168.10.1", "192.168.10.3", 3, Pair.SECOND_NS, 56))
                .run(5 * Pair.SECOND_NS);

        assertThat(pair.hostPrinted()).contains("From 192.168.10.1 icmp_seq=1 Destination Host Unreachable",
                "0 packets transmitted, 0 received, 0% packet loss, time 3000ms");
    }

    @Test
    void netPingThatIsTooLongForABufferGetsNoAnswer() {
        Pair pair = linux(Remote.OPENAMP, new EthernetPeer("02:fc:fc:fc:fc:02", "192.168.10.2"),
                KernelModule.RPMSG_NET,
                new NetPing("rpmsg0", "192.168.10.1", "192.168.10.2", 2, Pair.SECOND_NS, 455))
                .run(5 * Pair.SECOND_NS);

        assertThat(pair.hostPrinted()).contains("RPMsg send retry failed with error -90; dropping packet")
                .anyMatch(line -> line.startsWith("2 packets transmitted, 0 received, 100% packet loss"));
    }

    @Test
    void sysfsClientMakesAStreamEndpoint() {
        Pair pair = linux(Remote.OPENAMP, new Echo(EndpointRequest.service(OpenAmpSample.DEMO_CHANNEL)),
                KernelModule.RPMSG_MULTIEPT, new SysfsClient(1, 100, true, "over sysfs", 3, PAUSE)).run(100 * MS);

        assertThat(texts(pair.toRemote())).containsExactly("over sysfs", "over sysfs", "over sysfs");
        assertThat(pair.headersToHost()).hasSize(3).allMatch(header -> header.dst() == 100);
        assertThat(pair.hostPrinted()).filteredOn("over sysfs"::equals).hasSize(3);
    }

    @Test
    void sysfsClientMakesADatagramEndpoint() {
        Pair pair = linux(Remote.OPENAMP, new Echo(EndpointRequest.service(OpenAmpSample.DEMO_CHANNEL)),
                KernelModule.RPMSG_MULTIEPT, new SysfsClient(1, 101, false, "datagram", 2, PAUSE)).run(100 * MS);

        assertThat(pair.headersToHost()).hasSize(2).allMatch(header -> header.dst() == 101);
        assertThat(pair.hostPrinted()).filteredOn("datagram"::equals).hasSize(2);
    }

    @Test
    void finishedProcessesSayNothingMore() {
        Pair pair = linux(Remote.OPENAMP, new Echo(EndpointRequest.service("rpmsg-raw")), KernelModule.RPMSG_CHAR,
                new DeviceClient("/dev/rpmsg0", false, "x", 1000, PAUSE)).run(50 * MS).finishHost().run(MS);
        int sent = pair.toRemote().size();
        pair.run(100 * MS);

        assertThat(sent).isPositive();
        assertThat(pair.toRemote()).hasSize(sent);
        assertThat(pair.hostRunning).allMatch(RunningProgram::finished);
    }

    @Test
    void refusesImpossibleValues() {
        assertThatThrownBy(() -> new DeviceClient("rpmsg0", false, "x", 1, PAUSE))
                .hasMessage("path is rpmsg0, must begin with /dev/");
        assertThatThrownBy(() -> new DeviceClient("/dev/rpmsg0", false, "", 1, PAUSE))
                .hasMessage("text has 0 characters, must have 1..495");
        assertThatThrownBy(() -> new NetPing("rpmsg0", "10.0.0", "10.0.0.2", 1, 1, 56))
                .hasMessage("ownAddress is 10.0.0, must be four numbers of 0..255 such as 192.168.10.2");
        assertThatThrownBy(() -> new NetPing("rpmsg0", "10.0.0.1", "10.0.0.2", 1, 1, 1473))
                .hasMessage("dataBytes is 1473, must lie within 16..1472");
        assertThatThrownBy(() -> new NetPing("rpmsg0", "10.0.0.1", "10.0.0.2", 65536, 1, 56))
                .hasMessage("count is 65536, must lie within 1..65535");
        assertThatThrownBy(() -> new NetPing("rpmsg0", "10.0.0.1", "10.0.0.2", 1, Long.MAX_VALUE, 56))
                .hasMessage("intervalNs is 9223372036854775807, "
                        + "must lie within 0..8640000000000000");
        assertThatThrownBy(() -> new DeviceClient("/dev/rpmsg0", false, "x", 1,
                Distribution.uniform(0, 8_640_000_000_000_001L)))
                .hasMessage("pauseNs is 0..8640000000000001, must lie within 0..8640000000000000");
        assertThatThrownBy(() -> new StTtyEcho(33)).hasMessage("uarts is 33, must lie within 1..32");
        assertThatThrownBy(() -> new SysfsClient(8, 1, true, "x", 1, PAUSE))
                .hasMessage("channel is 8, must lie within 1..7");
        assertThatThrownBy(() -> new SysfsClient(1, 2048, true, "x", 1, PAUSE))
                .hasMessage("address is 2048, must lie within 0..2047");
        assertThatThrownBy(() -> new LinuxEchoTest(0)).hasMessage("rounds is 0, must be 1 or more");
    }

    private static Pair linux(Remote remote, Program remoteProgram, KernelModule module, UserSpaceProgram program) {
        return new Pair(Host.LINUX, remote, List.of(new Modprobe(module), program), List.of(remoteProgram));
    }

    private static List<String> texts(List<byte[]> payloads) {
        return payloads.stream().map(payload -> new String(payload, StandardCharsets.US_ASCII)).toList();
    }
}
