/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rpmsgtracer.emulator.linux.device.OpenFlags.O_NONBLOCK;
import static org.rpmsgtracer.emulator.linux.device.OpenFlags.O_RDWR;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;

/** rpmsg_pru: /dev/rpmsg_pru with the remote address (rpmsg.md 5.2). */
class RpmsgPruTest {

    private final KernelBench bench = new KernelBench(KernelModule.RPMSG_PRU);

    @Test
    void isNamedAfterThePortOfThePru() {
        bench.announce("rpmsg-pru");
        bench.bench.announce("rpmsg-pru", 31, Action.CREATE);

        assertThat(bench.kernel.list("/dev")).containsExactly("rpmsg_pru30", "rpmsg_pru31");
        assertThat(bench.bench.printed()).contains("new rpmsg_pru device: /dev/rpmsg_pru30");
        assertThat(bench.sent()).isEmpty();
    }

    @Test
    void hasEightOfThem() {
        IntStream.range(0, 9).forEach(i -> bench.bench.announce("rpmsg-pru", 30 + i, Action.CREATE));

        assertThat(bench.kernel.list("/dev")).hasSize(8);
        assertThat(bench.bench.printed())
                .endsWith("Failed to get a minor number for the rpmsg_pru device: -28",
                        "rpmsg_dev_probe: failed: -28", "probe with driver rpmsg_pru failed with error -28");
    }

    @Test
    void letsOneProcessIn() {
        openPru(O_RDWR);

        assertThat(bench.open("/dev/rpmsg_pru30", O_RDWR)).isEqualTo(-13);
        assertThat(bench.bench.printed()).endsWith("Device already open");
    }

    @Test
    void writesUpTo496Bytes() {
        int fd = openPru(O_RDWR);
        bench.write(fd, "p".repeat(496));
        bench.write(fd, "p".repeat(497));

        assertThat(bench.returned).containsExactly("496", "-22");
        assertThat(bench.sent()).containsExactly("p".repeat(496));
        assertThat(bench.bench.printed()).endsWith("Data too large for RPMsg Buffer");
    }

    @Test
    void readsAWholeMessageHoweverLittleWasAskedFor() {
        int fd = openPru(O_RDWR);
        bench.read(fd, 2);
        bench.deliver(0x400, "hello");

        assertThat(bench.returned).containsExactly("5 hello");
    }

    @Test
    void keeps31Messages() {
        int fd = openPru(O_RDWR | O_NONBLOCK);
        IntStream.range(0, 32).forEach(i -> bench.deliver(0x400, "" + i));
        IntStream.range(0, 32).forEach(i -> bench.read(fd, 512));

        assertThat(bench.returned).hasSize(32).startsWith("1 0").endsWith("2 30", "-11");
        assertThat(bench.bench.printed()).endsWith("Message length table is full");
    }

    @Test
    void hasRoomAgainForWhatIsRead() {
        int fd = openPru(O_RDWR);
        IntStream.range(0, 100).forEach(i -> {
            bench.deliver(0x400, "x".repeat(496));
            bench.read(fd, 512);
        });

        assertThat(bench.returned).hasSize(100);
        assertThat(bench.bench.printed()).doesNotContain("Not enough space on the FIFO");
    }

    @Test
    void hasNineOneAfterTheOther() {
        IntStream.range(0, 9).forEach(i -> {
            bench.bench.announce("rpmsg-pru", 30 + i, Action.CREATE);
            bench.bench.announce("rpmsg-pru", 30 + i, Action.DESTROY);
        });

        assertThat(bench.bench.printed()).contains("new rpmsg_pru device: /dev/rpmsg_pru38");
    }

    @Test
    void readsAnEmptyMessageWhenAnotherFollows() {
        int fd = openPru(O_RDWR);
        bench.deliver(0x400, "");
        bench.poll(fd, PollEvents.EPOLLIN, 0);
        bench.read(fd, 512);
        assertThat(bench.returned).containsExactly("0");

        bench.deliver(0x400, "full");
        bench.read(fd, 512);
        assertThat(bench.returned).containsExactly("0", "0", "4 full");
    }

    @Test
    void isOpenToTheNextProcessAfterAClose() {
        int fd = openPru(O_RDWR);
        bench.deliver(0x400, "kept");
        bench.close(fd);
        bench.read(bench.open("/dev/rpmsg_pru30", O_RDWR), 512);

        assertThat(bench.returned).containsExactly("4 kept");
    }

    @Test
    void isAlwaysReadyToWrite() {
        int fd = openPru(O_RDWR);
        bench.poll(fd, PollEvents.EPOLLOUT | PollEvents.EPOLLIN, -1);
        bench.deliver(0x400, "x");
        bench.poll(fd, PollEvents.EPOLLOUT | PollEvents.EPOLLIN, -1);

        assertThat(bench.returned).containsExactly("4", "5");
    }

    private int openPru(int flags) {
        bench.announce("rpmsg-pru");
        return bench.open("/dev/rpmsg_pru30", flags);
    }
}
