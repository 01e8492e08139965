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

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.emulator.linux.ChannelInfo;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;

/** rpmsg_char: /dev/rpmsgN, what each system call returns (rpmsg.md 5.1). */
class RpmsgCharTest {

    private final KernelBench bench = new KernelBench(KernelModule.RPMSG_CHAR, KernelModule.RPMSG_CTRL);

    @Test
    void makesANodeForARawChannelAndShowsItsAddresses() {
        bench.announce("rpmsg-raw");

        assertThat(bench.kernel.list("/dev")).containsExactly("rpmsg0", "rpmsg_ctrl0");
        assertThat(bench.show("/sys/class/rpmsg/rpmsg0/name")).isEqualTo("rpmsg-raw\n");
        assertThat(bench.show("/sys/class/rpmsg/rpmsg0/src")).isEqualTo("1024\n");
        assertThat(bench.show("/sys/class/rpmsg/rpmsg0/dst")).isEqualTo("30\n");
    }

    @Test
    void letsOneOpenerIn() {
        int fd = openRaw(O_RDWR);

        assertThat(fd).isEqualTo(3);
        assertThat(bench.open("/dev/rpmsg0", O_RDWR)).isEqualTo(-16);
        assertThat(bench.close(fd)).isZero();
        assertThat(bench.open("/dev/rpmsg0", O_RDWR)).isEqualTo(3);
        assertThat(bench.open("/dev/rpmsg7", O_RDWR)).isEqualTo(-2);
    }

    @Test
    void readsOneMessageAtATimeAndDropsWhatWasNotAskedFor() {
        int fd = openRaw(O_RDWR);
        bench.deliver(0x400, "first message");
        bench.deliver(0x400, "second");
        bench.read(fd, 5);
        bench.read(fd, 100);

        assertThat(bench.returned).containsExactly("5 first", "6 second");
    }

    @Test
    void sleepsUntilAMessageComes() {
        int fd = openRaw(O_RDWR);
        bench.read(fd, 100);
        assertThat(bench.returned).isEmpty();

        bench.deliver(0x400, "at last");
        assertThat(bench.returned).containsExactly("7 at last");
    }

    @Test
    void keepsWhatCameBeforeTheChannelWasOpened() {
        bench.announce("rpmsg-raw");
        bench.deliver(0x400, "early");
        int fd = bench.open("/dev/rpmsg0", O_RDWR);
        bench.read(fd, 100);

        assertThat(bench.returned).containsExactly("5 early");
    }

    @Test
    void keepsMessagesWithoutLimit() {
        int fd = openRaw(O_RDWR | O_NONBLOCK);
        IntStream.range(0, 1000).forEach(i -> bench.deliver(0x400, "" + i));
        IntStream.range(0, 1001).forEach(i -> bench.read(fd, 10));

        assertThat(bench.returned).hasSize(1001).startsWith("1 0", "1 1").endsWith("3 999", "-11");
    }

    @Test
    void forgetsWhatNobodyReadAtTheClose() {
        int fd = openRaw(O_RDWR);
        bench.deliver(0x400, "unread");
        bench.close(fd);
        bench.read(bench.open("/dev/rpmsg0", O_RDWR | O_NONBLOCK), 100);

        assertThat(bench.returned).containsExactly("-11");
    }

    @Test
    void numbersADeviceAsTheOneThatIsGone() {
        bench.announce("rpmsg-raw");
        bench.bench.announce("rpmsg-raw", KernelBench.REMOTE, Action.DESTROY);
        bench.announce("rpmsg-raw");

        assertThat(bench.kernel.list("/dev")).containsExactly("rpmsg0", "rpmsg_ctrl0");
    }

    @Test
    void readsNothingWithoutSleepingIfAsked() {
        bench.read(openRaw(O_RDWR | O_NONBLOCK), 100);

        assertThat(bench.returned).containsExactly("-11");
    }

    @Test
    void writesOneMessageForEachCallToTheAddressOfItsCreation() {
        int fd = openRaw(O_RDWR);
        bench.write(fd, "hello");
        bench.write(fd, new byte[497]);

        assertThat(bench.returned).containsExactly("5", "-90");
        assertThat(bench.sent()).containsExactly("hello");
    }

    @Test
    void turnsNoBufferIntoEagainForThoseWhoDoNotWait() {
        int fd = openRaw(O_RDWR | O_NONBLOCK);
        IntStream.range(0, KernelBench.NUM + 1).forEach(i -> bench.write(fd, "x"));

        assertThat(bench.returned).endsWith("1", "-11");
    }

    @Test
    void waits15SecondsForABufferOtherwise() {
        int fd = openRaw(O_RDWR);
        IntStream.range(0, KernelBench.NUM + 1).forEach(i -> bench.write(fd, "x"));
        assertThat(bench.returned).hasSize(KernelBench.NUM);

        bench.bench.run(15_000_000_000L);
        assertThat(bench.returned).endsWith("-512");
    }

    @Test
    void pollTellsMessagesAndNeverRoom() {
        int fd = openRaw(O_RDWR);
        bench.poll(fd, PollEvents.EPOLLIN | PollEvents.EPOLLOUT, 0);
        bench.poll(fd, PollEvents.EPOLLIN, 1_000_000);
        bench.poll(fd, PollEvents.EPOLLIN, -1);
        assertThat(bench.returned).containsExactly("0", "0");

        bench.deliver(0x400, "x");
        assertThat(bench.returned).endsWith("" + PollEvents.EPOLLIN);
    }

    @Test
    void pollWaitsLongerThanMachineTimeLasts() {
        bench.poll(openRaw(O_RDWR), PollEvents.EPOLLIN, Long.MAX_VALUE);
        assertThat(bench.returned).isEmpty();

        bench.deliver(0x400, "x");
        assertThat(bench.returned).containsExactly("" + PollEvents.EPOLLIN);
    }

    @Test
    void wakesReadersWithEpipeWhenTheChannelGoes() {
        int fd = openRaw(O_RDWR);
        bench.read(fd, 100);
        bench.bench.announce("rpmsg-raw", KernelBench.REMOTE, Action.DESTROY);
        bench.write(fd, "x");
        bench.read(fd, 100);
        bench.poll(fd, PollEvents.EPOLLIN, -1);

        assertThat(bench.returned).containsExactly("-32", "-32", "-32", "" + PollEvents.EPOLLERR);
        assertThat(bench.kernel.list("/dev")).containsExactly("rpmsg_ctrl0");
    }

    @Test
    void refusesWhoComesJustWhenTheChannelGoes() {
        bench.announce("rpmsg-raw");
        FileNode found = bench.kernel.node("/dev/rpmsg0").orElseThrow();
        bench.bench.announce("rpmsg-raw", KernelBench.REMOTE, Action.DESTROY);

        assertThat(found.open(bench.process, O_RDWR).error()).isEqualTo(-102);
    }

    @Test
    void hasNoFlowControlOnVirtio() {
        int fd = openRaw(O_RDWR);
        byte[] state = {1, 1, 1, 1};
        bench.ioctl(fd, Ioctl.RPMSG_GET_OUTGOING_FLOWCONTROL, state);
        bench.ioctl(fd, Ioctl.RPMSG_SET_INCOMING_FLOWCONTROL, 1);
        bench.ioctl(fd, Ioctl.RPMSG_SET_INCOMING_FLOWCONTROL, 2);

        assertThat(bench.returned).containsExactly("0", "-95", "-22");
        assertThat(state).containsOnly(0);
    }

    @Test
    void destroysNotTheEndpointOfAChannel() {
        bench.ioctl(openRaw(O_RDWR), Ioctl.RPMSG_DESTROY_EPT_IOCTL, 0);

        assertThat(bench.returned).containsExactly("-22");
    }

    @Test
    void failsToOpenWhenItsAddressIsTaken() {
        int control = bench.open("/dev/rpmsg_ctrl0", O_RDWR);
        byte[] info = EndpointInfo.of(new ChannelInfo("mine", 77, 30));
        bench.ioctl(control, Ioctl.RPMSG_CREATE_EPT_IOCTL, info);
        bench.ioctl(control, Ioctl.RPMSG_CREATE_EPT_IOCTL, info);
        assertThat(bench.open("/dev/rpmsg0", O_RDWR)).isPositive();

        assertThat(bench.open("/dev/rpmsg1", O_RDWR)).isEqualTo(-22);
        assertThat(bench.bench.printed()).endsWith("idr_alloc failed: -28", "failed to open mine");
    }

    @Test
    void answersBadDescriptors() {
        bench.read(9, 1);
        bench.write(9, "x");
        bench.poll(9, 1, 0);
        bench.ioctl(9, Ioctl.RPMSG_DESTROY_EPT_IOCTL, 0);

        assertThat(bench.returned).isEqualTo(List.of("-9", "-9", "-9", "-9"));
        assertThat(bench.close(9)).isEqualTo(-9);
    }

    private int openRaw(int flags) {
        bench.announce("rpmsg-raw");
        return bench.open("/dev/rpmsg0", flags);
    }
}
