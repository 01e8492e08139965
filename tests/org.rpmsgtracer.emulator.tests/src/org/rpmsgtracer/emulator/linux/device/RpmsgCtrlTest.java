/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rpmsgtracer.emulator.linux.device.OpenFlags.O_RDWR;

import java.util.Arrays;
import java.util.HexFormat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rpmsgtracer.emulator.linux.ChannelInfo;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;

/** rpmsg_ctrl: /dev/rpmsg_ctrlN, endpoints and channels by request (rpmsg.md 5.1). */
class RpmsgCtrlTest {

    private final KernelBench bench = new KernelBench(KernelModule.RPMSG_CTRL);
    private int control;

    @BeforeEach
    void openControl() {
        control = bench.open("/dev/rpmsg_ctrl0", O_RDWR);
    }

    @Test
    void bringsRpmsgCharWithIt() {
        assertThat(bench.kernel.list("/sys/bus/rpmsg/drivers")).containsExactly("rpmsg_chrdev", "rpmsg_ctrl",
                "rpmsg_ns");
    }

    @Test
    void itsArgumentHas40Bytes() {
        assertThat(HexFormat.of().formatHex(EndpointInfo.of(new ChannelInfo("abc", 0x400, RpmsgAddress.ANY))))
                .isEqualTo("616263" + "00".repeat(29) + "00040000" + "ffffffff");
        for (int length = 0; length < EndpointInfo.SIZE_BYTES; length++) {
            assertThat(EndpointInfo.parse(new byte[length])).as("%d bytes", length).isEmpty();
        }
        byte[] unended = new byte[EndpointInfo.SIZE_BYTES];
        Arrays.fill(unended, (byte) 'n');
        assertThat(EndpointInfo.parse(unended))
                .contains(new ChannelInfo("n".repeat(31), 0x6e6e6e6e, 0x6e6e6e6e));
    }

    @Test
    void makesAnEndpointDeviceThatSendsAndReceives() {
        create(Ioctl.RPMSG_CREATE_EPT_IOCTL, "mine", RpmsgAddress.ANY, 0x1e);
        assertThat(bench.show("/sys/class/rpmsg/rpmsg0/src")).isEqualTo("-1\n");
        bench.returned.clear();
        int fd = bench.open("/dev/rpmsg0", O_RDWR);
        bench.write(fd, "to 0x1e");
        bench.deliver(0x400, "to 0x400");
        bench.read(fd, 100);

        assertThat(bench.returned).containsExactly("7", "8 to 0x400");
        assertThat(bench.sent()).containsExactly("to 0x1e");
    }

    @Test
    void destroysAnEndpointDeviceUnderItsOpener() {
        create(Ioctl.RPMSG_CREATE_EPT_IOCTL, "mine", 77, 0x1e);
        int fd = bench.open("/dev/rpmsg0", O_RDWR);
        bench.ioctl(fd, Ioctl.RPMSG_DESTROY_EPT_IOCTL, 0);
        bench.read(fd, 1);
        bench.ioctl(fd, Ioctl.RPMSG_SET_INCOMING_FLOWCONTROL, 0);

        assertThat(bench.returned).containsExactly("0", "0", "-32", "-22");
        assertThat(bench.open("/dev/rpmsg0", O_RDWR)).isEqualTo(-2);
    }

    @Test
    void makesAChannelThatADriverTakesAndTheRemoteLearns() {
        create(Ioctl.RPMSG_CREATE_DEV_IOCTL, "rpmsg-raw", 60, RpmsgAddress.ANY);

        assertThat(bench.kernel.list("/dev")).containsExactly("rpmsg0", "rpmsg_ctrl0");
        assertThat(bench.kernel.list("/sys/bus/rpmsg/devices")).contains("virtio0.rpmsg-raw.60.-1");
        assertThat(NameServiceMessage.parse(bench.bench.take().payload()))
                .contains(NameServiceMessage.of("rpmsg-raw", 60, Action.CREATE));
    }

    @Test
    void removesAChannelAndTellsTheRemote() {
        create(Ioctl.RPMSG_CREATE_DEV_IOCTL, "rpmsg-raw", 60, RpmsgAddress.ANY);
        create(Ioctl.RPMSG_RELEASE_DEV_IOCTL, "rpmsg-raw", 60, RpmsgAddress.ANY);
        bench.bench.take();

        assertThat(bench.returned).containsExactly("0", "0");
        assertThat(NameServiceMessage.parse(bench.bench.take().payload()))
                .contains(NameServiceMessage.of("rpmsg-raw", 60, Action.DESTROY));
        assertThat(bench.kernel.list("/dev")).containsExactly("rpmsg_ctrl0");
    }

    @Test
    void removesAChannelByTheAddressThatItsDriverGotForIt() {
        bench.announce("rpmsg-raw");
        create(Ioctl.RPMSG_RELEASE_DEV_IOCTL, "rpmsg-raw", 0x401, 0x1e);
        create(Ioctl.RPMSG_RELEASE_DEV_IOCTL, "rpmsg-raw", 0x400, 0x1e);

        assertThat(bench.returned).containsExactly("-22", "0");
    }

    @Test
    void refusesWhatExistsOrNot() {
        create(Ioctl.RPMSG_CREATE_DEV_IOCTL, "nobody", 60, 70);
        create(Ioctl.RPMSG_CREATE_DEV_IOCTL, "nobody", 60, 70);
        create(Ioctl.RPMSG_RELEASE_DEV_IOCTL, "other", 60, 70);

        assertThat(bench.returned).containsExactly("0", "-6", "-22");
        assertThat(bench.bench.printed()).endsWith("channel nobody:3c:46 already exist",
                "failed to create nobody channel", "failed to release other channel (-22)");
    }

    @Test
    void refusesUnknownRequestsAndBadPointers() {
        bench.ioctl(control, 0x4028B509L, EndpointInfo.of(new ChannelInfo("x", 1, 2)));
        bench.ioctl(control, Ioctl.RPMSG_CREATE_EPT_IOCTL, new byte[39]);
        bench.ioctl(control, Ioctl.RPMSG_CREATE_EPT_IOCTL, 0);

        assertThat(bench.returned).containsExactly("-22", "-14", "-14");
    }

    @Test
    void takesItsEndpointsWithItWhenTheRemoteStops() {
        create(Ioctl.RPMSG_CREATE_EPT_IOCTL, "mine", 77, 0x1e);
        int fd = bench.open("/dev/rpmsg0", O_RDWR);
        bench.bench.stop();
        assertThat(bench.kernel.list("/dev")).isEmpty();
        bench.read(fd, 1);
        assertThat(bench.returned).endsWith("-32");

        bench.bench.start();
        assertThat(bench.kernel.list("/dev")).containsExactly("rpmsg_ctrl0");
    }

    private void create(long request, String name, long src, long dst) {
        bench.ioctl(control, request, EndpointInfo.of(new ChannelInfo(name, src, dst)));
    }
}
