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

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;

/** rpmsg_tty: /dev/ttyRPMSGn (rpmsg.md 5.2). */
class RpmsgTtyTest {

    private final KernelBench bench = new KernelBench(KernelModule.RPMSG_TTY);

    @Test
    void numbersItsTerminalsFrom0() {
        bench.announce("rpmsg-tty");
        bench.bench.announce("rpmsg-tty", 0x401, Action.CREATE);
        bench.announce("rpmsg-tty-channel");

        assertThat(bench.kernel.list("/dev")).containsExactly("ttyRPMSG0", "ttyRPMSG1");
    }

    @Test
    void has32OfThem() {
        IntStream.range(0, 33).forEach(i -> bench.bench.announce("rpmsg-tty", 100 + i, Action.CREATE));

        assertThat(bench.kernel.list("/dev")).hasSize(32).contains("ttyRPMSG31");
        assertThat(bench.bench.printed()).endsWith("error -ENOSPC: Failed to alloc tty port",
                "rpmsg_dev_probe: failed: -28", "probe with driver rpmsg_tty failed with error -28");
    }

    @Test
    void cutsWhatIsWrittenIntoMessagesOfABuffer() {
        int fd = openTty(O_RDWR);
        bench.write(fd, "x".repeat(1000));

        assertThat(bench.returned).containsExactly("1000");
        assertThat(bench.sent()).containsExactly("x".repeat(496), "x".repeat(496), "x".repeat(8));
    }

    @Test
    void writesNothingForNoBytes() {
        bench.write(openTty(O_RDWR), "");

        assertThat(bench.returned).containsExactly("0");
        assertThat(bench.sent()).isEmpty();
    }

    @Test
    void fillsTheBuffersAndThenFailsWithoutWaiting() {
        int fd = openTty(O_RDWR);
        bench.write(fd, "x".repeat(496 * (KernelBench.NUM - 1) + 10));
        bench.write(fd, "y");

        assertThat(bench.returned).containsExactly("3482", "-12");
    }

    @Test
    void tellsHowMuchWentOutBeforeTheBuffersEnded() {
        bench.write(openTty(O_RDWR), "x".repeat(496 * KernelBench.NUM + 10));

        assertThat(bench.returned).containsExactly("" + 496 * KernelBench.NUM);
    }

    @Test
    void readsBytesAndNotMessages() {
        int fd = openTty(O_RDWR);
        bench.deliver(0x400, "one ");
        bench.deliver(0x400, "two");
        bench.read(fd, 6);
        bench.read(fd, 100);

        assertThat(bench.returned).containsExactly("6 one tw", "1 o");
    }

    @Test
    void ignoresEmptyMessages() {
        int fd = openTty(O_RDWR | O_NONBLOCK);
        bench.deliver(0x400, "");
        bench.read(fd, 1);

        assertThat(bench.returned).containsExactly("-11");
    }

    @Test
    void leavesWrittenBytesAloneButTurnsReceivedReturnsIntoNewlines() {
        int fd = openTty(O_RDWR);
        bench.write(fd, "a\r\nb");
        bench.deliver(0x400, "a\r\nb" + (char) 0x11 + "c");
        bench.bench.onLinux(() -> bench.process.read(fd, 100,
                (result, bytes) -> bench.returned.add(KernelBench.text(bytes))));

        assertThat(bench.sent()).containsExactly("a\r\nb");
        assertThat(bench.returned).containsExactly("4", "a\n\nbc");
    }

    @Test
    void manglesWithStandardSettings() {
        int fd = openTty(O_RDWR);
        assertThat(bench.now(() -> bench.process.setTermios(fd, Termios.STANDARD))).isZero();
        bench.write(fd, "line one\nline two\n");
        assertThat(bench.sent()).containsExactly("line one", "\r\n", "line two", "\r\n");

        bench.read(fd, 100);
        bench.deliver(0x400, "hx");
        assertThat(bench.sent()).containsExactly("h", "x");
        bench.deliver(0x400, (char) 0x7f + "i\r");
        assertThat(bench.sent()).containsExactly("i", "\r\n");
        assertThat(bench.returned).containsExactly("18", "3 hi");
    }

    @Test
    void passesEveryByteWhenRaw() {
        int fd = openTty(O_RDWR);
        bench.now(() -> bench.process.setTermios(fd, Termios.RAW));
        String all = IntStream.range(0, 256).mapToObj(i -> "" + (char) i).reduce("", String::concat);
        bench.bench.deliver(KernelBench.REMOTE, 0x400, all.getBytes(StandardCharsets.ISO_8859_1));
        bench.bench.onLinux(() -> bench.process.read(fd, 300,
                (result, bytes) -> bench.returned.add(KernelBench.text(bytes))));

        assertThat(bench.returned).containsExactly(all);
        assertThat(bench.now(() -> bench.process.termios(fd).equals(Optional.of(Termios.RAW)) ? 1 : 0))
                .isEqualTo(1);
    }

    @Test
    void hangsUpAndKeepsTheNumberWhileItIsOpen() {
        int fd = openTty(O_RDWR);
        bench.read(fd, 1);
        bench.bench.stop();
        bench.write(fd, "x");
        bench.poll(fd, PollEvents.EPOLLIN, -1);
        assertThat(bench.returned).containsExactly("0", "-5", "25");

        bench.bench.start();
        bench.announce("rpmsg-tty");
        assertThat(bench.kernel.list("/dev")).containsExactly("ttyRPMSG1");
        bench.close(fd);
        bench.bench.announce("rpmsg-tty", 0x401, Action.CREATE);
        assertThat(bench.kernel.list("/dev")).containsExactly("ttyRPMSG0", "ttyRPMSG1");
    }

    @Test
    void losesWhatTheFlipBufferDoesNotHold() {
        openTty(O_RDWR);
        IntStream.range(0, 150).forEach(i -> bench.deliver(0x400, "x".repeat(496)));

        assertThat(bench.bench.printed()).contains("Trunc buffer: available space is 0");
    }

    @Test
    void forgetsWhatNobodyReadAtTheClose() {
        int fd = openTty(O_RDWR);
        bench.deliver(0x400, "unread");
        bench.close(fd);
        bench.read(bench.open("/dev/ttyRPMSG0", O_RDWR | O_NONBLOCK), 100);

        assertThat(bench.returned).containsExactly("-11");
    }

    @Test
    void erasesNotBeyondTheBeginningOfALine() {
        int fd = openTty(O_RDWR);
        bench.now(() -> bench.process.setTermios(fd, Termios.STANDARD));
        bench.deliver(0x400, "a\n\u007fb\n");
        bench.read(fd, 100);
        bench.read(fd, 100);

        assertThat(bench.returned).containsExactly("2 a", "2 b");
    }

    @Test
    void keepsTheEndOfALineThatIsTooLong() {
        int fd = openTty(O_RDWR);
        bench.now(() -> bench.process.setTermios(fd, Termios.STANDARD));
        bench.read(fd, 10_000);
        IntStream.range(0, 10).forEach(i -> {
            bench.deliver(0x400, ("" + i).repeat(496));
            bench.sent();
        });
        assertThat(bench.returned).isEmpty();

        bench.deliver(0x400, "\nnext\n");
        bench.read(fd, 10_000);
        assertThat(bench.returned).containsExactly("4096 " + lines(4095), "5 next");
    }

    /** The digits 0, 1, 2 ... of the messages, as many as fit. */
    private static String lines(int lengthBytes) {
        StringBuilder line = new StringBuilder();
        IntStream.range(0, 10).forEach(i -> line.append(("" + i).repeat(496)));
        return line.substring(0, lengthBytes);
    }

    private int openTty(int flags) {
        bench.announce("rpmsg-tty");
        return bench.open("/dev/ttyRPMSG0", flags);
    }
}
