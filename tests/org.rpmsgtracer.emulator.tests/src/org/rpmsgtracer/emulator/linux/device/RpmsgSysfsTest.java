/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rpmsgtracer.emulator.linux.device.OpenFlags.O_RDWR;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;

/** rpmsg-sysfs: endpoints by attributes, /dev/rpmsg_ept with address and channel (rpmsg.md 5.4). */
class RpmsgSysfsTest {

    private static final String CHANNEL = "/sys/class/rpmsg/channel_1/";

    private final KernelBench bench = new KernelBench(KernelModule.RPMSG_MULTIEPT);

    @BeforeEach
    void announce() {
        bench.announce("rpmsg-openamp-demo-channel");
    }

    @Test
    void showsTheChannel() {
        assertThat(bench.kernel.list("/sys/class/rpmsg")).containsExactly("channel_1");
        assertThat(bench.show(CHANNEL + "local_addr")).isEqualTo("1024\n");
        assertThat(bench.show(CHANNEL + "remote_addr")).isEqualTo("30\n");
        assertThat(bench.show(CHANNEL + "name")).isEqualTo("rpmsg-openamp-demo-channel\n");
        assertThat(bench.bench.printed()).contains("rpmsg: new channel 0x400 -> 0x1e");
    }

    @Test
    void makesAStreamEndpointThatListensToOneSource() {
        assertThat(bench.store(CHANNEL + "ept_new", "127,S\n")).isEqualTo(6);
        assertThat(bench.kernel.list("/dev")).containsExactly("rpmsg_ept127.1");
        String endpoint = "/sys/class/rpmsg/rpmsg_ept127.1/";
        assertThat(bench.show(endpoint + "type")).isEqualTo("stream\n");
        assertThat(bench.show(endpoint + "address")).isEqualTo("127\n");
        assertThat(bench.show(endpoint + "channel")).isEqualTo("rpmsg-openamp-demo-channel\n");
        assertThat(bench.show(endpoint + "src")).isEqualTo("30\n");

        int fd = bench.open("/dev/rpmsg_ept127.1", O_RDWR);
        bench.deliver(127, "abc");
        bench.bench.deliver(31, 127, new byte[] {1});
        bench.deliver(127, "def");
        bench.read(fd, 4);
        bench.read(fd, 100);
        bench.read(fd, 100);
        assertThat(bench.returned).containsExactly("4 abcd", "2 ef", "0");
        assertThat(bench.bench.printed()).contains("msg from src 31, expected from 30, drop.");
    }

    @Test
    void makesADatagramEndpointThatTellsTheSourceOfTheLastMessage() {
        bench.store(CHANNEL + "ept_new", "127,D");
        int fd = bench.open("/dev/rpmsg_ept127.1", O_RDWR);
        bench.deliver(127, "first");
        bench.bench.deliver(31, 127, new byte[] {'x'});
        bench.read(fd, 100);
        bench.read(fd, 100);

        assertThat(bench.returned).containsExactly("5 first", "1 x");
        assertThat(bench.show("/sys/class/rpmsg/rpmsg_ept127.1/type")).isEqualTo("dgram\n");
        assertThat(bench.show("/sys/class/rpmsg/rpmsg_ept127.1/src")).isEqualTo("31\n");
    }

    @Test
    void leavesTheRestOfAShortDatagramReadForTheNext() {
        bench.store(CHANNEL + "ept_new", "127,D");
        int fd = bench.open("/dev/rpmsg_ept127.1", O_RDWR);
        bench.deliver(127, "first");
        bench.deliver(127, "second");
        bench.read(fd, 2);
        bench.read(fd, 100);

        assertThat(bench.returned).containsExactly("2 fi", "6 rstsec");
    }

    @Test
    void sendsToTheDestinationThatIsSet() {
        bench.store(CHANNEL + "ept_new", "127,S");
        int fd = bench.open("/dev/rpmsg_ept127.1", O_RDWR);
        bench.write(fd, "to 30");
        assertThat(bench.store("/sys/class/rpmsg/rpmsg_ept127.1/dst", "77")).isEqualTo(2);
        bench.write(fd, "to 77");
        bench.write(fd, "x".repeat(497));

        assertThat(bench.returned).containsExactly("5", "-1");
        assertThat(bench.bench.take().header().dst()).isEqualTo(30);
        assertThat(bench.bench.take().header().dst()).isEqualTo(77);
        assertThat(bench.store("/sys/class/rpmsg/rpmsg_ept127.1/dst", "here")).isEqualTo(-1);
    }

    @Test
    void exportsTheDefaultEndpoint() {
        bench.deliver(0x400, "too early");
        assertThat(bench.bench.printed()).endsWith("rpmsg: data at unexported default endpoint", ", dropping...");

        bench.store(CHANNEL + "ept_new", "1024,S");
        bench.deliver(0x400, "now");
        bench.read(bench.open("/dev/rpmsg_ept1024.1", O_RDWR), 10);
        assertThat(bench.returned).containsExactly("3 now");
    }

    @Test
    void opensAnEndpointOnce() {
        bench.store(CHANNEL + "ept_new", "127,S");
        bench.open("/dev/rpmsg_ept127.1", O_RDWR);

        assertThat(bench.open("/dev/rpmsg_ept127.1", O_RDWR)).isEqualTo(-16);
        assertThat(bench.bench.printed()).endsWith("rpmsg: another process is accessing the device");
    }

    @Test
    void opensAnEndpointAgainAfterItIsClosed() {
        bench.store(CHANNEL + "ept_new", "127,S");
        bench.close(bench.open("/dev/rpmsg_ept127.1", O_RDWR));

        assertThat(bench.open("/dev/rpmsg_ept127.1", O_RDWR)).isEqualTo(3);
    }

    @Test
    void numbersAChannelAsTheOneThatIsGone() {
        bench.bench.announce("rpmsg-openamp-demo-channel", KernelBench.REMOTE, Action.DESTROY);
        bench.announce("rpmsg-openamp-demo-channel");

        assertThat(bench.kernel.list("/sys/class/rpmsg")).containsExactly("channel_1");
    }

    @Test
    void refusesAddressesThatCannotBe() {
        assertThat(bench.store(CHANNEL + "ept_new", "2048,S")).isEqualTo(-1);
        assertThat(bench.store(CHANNEL + "ept_new", "-1,S")).isEqualTo(-1);
        assertThat(bench.store(CHANNEL + "ept_new", "nonsense")).isEqualTo(-1);
        bench.store(CHANNEL + "ept_new", "127,S");
        assertThat(bench.store(CHANNEL + "ept_new", "127,S")).isEqualTo(-1);

        assertThat(bench.bench.printed()).containsSubsequence("rpmsg: too high ept address", "rpmsg: negative addr",
                "rpmsg: negative addr", "idr_alloc failed: -28", "rpmsg: cannot create ept");
    }

    @Test
    void onlyTheCreatorDeletesAnEndpoint() {
        bench.store(CHANNEL + "ept_new", "127,S");
        UserProcess other = bench.kernel.startProcess();
        bench.returned.clear();
        int fd = bench.now(() -> other.open(CHANNEL + "ept_delete", O_RDWR));
        bench.bench.onLinux(() -> other.write(fd, new byte[] {'1', '2', '7'}, it -> bench.returned.add("" + it)));
        assertThat(bench.returned).containsExactly("-1");
        assertThat(bench.bench.printed()).endsWith("rpmsg:", "PID err, have 101, should have 100",
                "rpmsg: likely bad endpoint number");

        assertThat(bench.store(CHANNEL + "ept_delete", "127")).isEqualTo(3);
        assertThat(bench.kernel.list("/dev")).isEmpty();
        bench.deliver(127, "nobody");
        assertThat(bench.bench.printed()).endsWith("msg received with no recipient");
    }

    @Test
    void writeOnlyAttributesShowNothing() {
        bench.read(bench.open(CHANNEL + "ept_new", O_RDWR), 10);

        assertThat(bench.returned).containsExactly("-5");
        assertThat(bench.store(CHANNEL + "name", "other")).isEqualTo(-5);
    }

    @Test
    void goesWithItsChannel() {
        bench.store(CHANNEL + "ept_new", "127,S");
        bench.bench.stop();

        assertThat(bench.kernel.list("/sys/class/rpmsg")).isEmpty();
        assertThat(bench.kernel.list("/dev")).isEmpty();
    }
}
