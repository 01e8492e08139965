/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux.device;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** /sys/bus/rpmsg: the attributes of channels, and binding by hand (rpmsg.md 2.7, 5.5). */
class BusAttributesTest {

    private static final String DEVICE = "/sys/bus/rpmsg/devices/virtio0.odd-name.-1.30/";

    private final KernelBench bench = new KernelBench(KernelModule.RPMSG_CHAR);

    @Test
    void showsEachDeviceOfTheBus() {
        bench.announce("odd-name");

        assertThat(bench.kernel.list("/sys/bus/rpmsg/devices")).containsExactly("virtio0.odd-name.-1.30",
                "virtio0.rpmsg_ctrl.0.0", "virtio0.rpmsg_ns.53.53");
        assertThat(bench.show(DEVICE + "name")).isEqualTo("odd-name\n");
        assertThat(bench.show(DEVICE + "modalias")).isEqualTo("rpmsg:odd-name\n");
        assertThat(bench.show(DEVICE + "src")).isEqualTo("0xffffffff\n");
        assertThat(bench.show(DEVICE + "dst")).isEqualTo("0x1e\n");
        assertThat(bench.show(DEVICE + "announce")).isEqualTo("false\n");
        assertThat(bench.show(DEVICE + "driver_override")).isEqualTo("(null)\n");
    }

    @Test
    void readsAnAttributeInParts() {
        bench.announce("odd-name");
        int fd = bench.open(DEVICE + "name", OpenFlags.O_RDONLY);
        bench.read(fd, 3);
        bench.read(fd, 100);
        bench.read(fd, 100);

        assertThat(bench.returned).containsExactly("3 odd", "6 -name", "0");
    }

    @Test
    void bindsAnyChannelToRpmsgCharByDriverOverride() {
        bench.announce("odd-name");
        assertThat(bench.store("/sys/bus/rpmsg/drivers/rpmsg_chrdev/bind", "virtio0.odd-name.-1.30\n"))
                .isEqualTo(-19);

        assertThat(bench.store(DEVICE + "driver_override", "rpmsg_chrdev\n")).isEqualTo(13);
        assertThat(bench.show(DEVICE + "driver_override")).isEqualTo("rpmsg_chrdev\n");
        assertThat(bench.store("/sys/bus/rpmsg/drivers/rpmsg_chrdev/bind", "virtio0.odd-name.-1.30\n"))
                .isEqualTo(23);
        assertThat(bench.store("/sys/bus/rpmsg/drivers/rpmsg_chrdev/bind", "virtio0.odd-name.-1.30\n"))
                .isEqualTo(-16);
        assertThat(bench.kernel.list("/dev")).containsExactly("rpmsg0");
        assertThat(bench.show(DEVICE + "src")).isEqualTo("0x400\n");

        assertThat(bench.store("/sys/bus/rpmsg/drivers/rpmsg_chrdev/unbind", "virtio0.odd-name.-1.30\0"))
                .isEqualTo(23);
        assertThat(bench.kernel.list("/dev")).isEmpty();
    }

    @Test
    void unloadingAModuleTakesItsNodesAway() {
        bench.announce("rpmsg-raw");
        assertThat(bench.kernel.list("/dev")).containsExactly("rpmsg0");
        bench.bench.onLinux(() -> bench.kernel.unload(KernelModule.RPMSG_CHAR));

        assertThat(bench.kernel.list("/dev")).isEmpty();
        assertThat(bench.kernel.list("/sys/bus/rpmsg/drivers")).containsExactly("rpmsg_ns");
    }
}
