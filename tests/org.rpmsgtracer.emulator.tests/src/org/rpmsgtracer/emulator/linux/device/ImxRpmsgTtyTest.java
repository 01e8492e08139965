/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rpmsgtracer.emulator.linux.device.OpenFlags.O_RDWR;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;

/** imx_rpmsg_tty: /dev/ttyRPMSG with the remote address (rpmsg.md 5.2). */
class ImxRpmsgTtyTest {

    private final KernelBench bench = new KernelBench(KernelModule.IMX_RPMSG_TTY);

    @Test
    void saysHelloAndIsNamedAfterTheRemoteAddress() {
        bench.announce("rpmsg-virtual-tty-channel-1");

        assertThat(bench.kernel.list("/dev")).containsExactly("ttyRPMSG30");
        assertThat(bench.sent()).containsExactly("hello world!");
        assertThat(bench.bench.printed()).endsWith("new channel: 0x400 -> 0x1e!", "Install rpmsg tty driver!");
    }

    @Test
    void knowsThreeChannelNames() {
        bench.bench.announce("rpmsg-virtual-tty-channel-1", 30, Action.CREATE);
        bench.bench.announce("rpmsg-virtual-tty-channel", 31, Action.CREATE);
        bench.bench.announce("rpmsg-openamp-demo-channel", 32, Action.CREATE);

        assertThat(bench.kernel.list("/dev")).containsExactly("ttyRPMSG30", "ttyRPMSG31", "ttyRPMSG32");
    }

    @Test
    void sends256BytesInAMessage() {
        int fd = openRaw();
        bench.write(fd, "x".repeat(600));

        assertThat(bench.returned).containsExactly("600");
        assertThat(bench.sent()).containsExactly("x".repeat(256), "x".repeat(256), "x".repeat(88));
    }

    @Test
    void waitsForABuffer() {
        int fd = openRaw();
        bench.write(fd, "x".repeat(256 * KernelBench.NUM + 1));
        assertThat(bench.returned).isEmpty();

        assertThat(bench.sent()).hasSize(KernelBench.NUM + 1).endsWith("x");
        assertThat(bench.returned).containsExactly("" + (256 * KernelBench.NUM + 1));
    }

    @Test
    void echoesWhatItReceivesUntilItIsRaw() {
        bench.announce("rpmsg-virtual-tty-channel");
        int fd = bench.open("/dev/ttyRPMSG30", O_RDWR);
        bench.sent();
        bench.deliver(0x400, "ab" + (char) 1);
        assertThat(bench.sent()).containsExactly("a", "b", "^", "A");

        bench.now(() -> bench.process.setTermios(fd, Termios.RAW));
        bench.deliver(0x400, "c");
        assertThat(bench.sent()).isEmpty();
    }

    @Test
    void goesWithItsChannel() {
        int fd = openRaw();
        bench.bench.announce("rpmsg-virtual-tty-channel-1", 30, Action.DESTROY);
        bench.write(fd, "x");

        assertThat(bench.returned).containsExactly("-5");
        assertThat(bench.kernel.list("/dev")).isEmpty();
        assertThat(bench.bench.printed()).endsWith("rpmsg tty driver is removed");
    }

    @Test
    void endsALongWriteThatFindsTheChannelGone() {
        bench.announce("rpmsg-virtual-tty-channel-1");
        int fd = bench.open("/dev/ttyRPMSG30", O_RDWR);
        bench.sent();
        bench.write(fd, "\n".repeat(100_000));
        bench.bench.stop();
        bench.bench.run(15_000_000_000L);

        assertThat(bench.returned).containsExactly("" + (KernelBench.NUM + 1));
    }

    private int openRaw() {
        bench.announce("rpmsg-virtual-tty-channel-1");
        int fd = bench.open("/dev/ttyRPMSG30", O_RDWR);
        bench.now(() -> bench.process.setTermios(fd, Termios.RAW));
        bench.sent();
        return fd;
    }
}
