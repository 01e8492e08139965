/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.emulator.virtio.VirtioPort;
import org.rpmsgtracer.emulator.virtio.VringEnd;
import org.rpmsgtracer.protocol.virtio.DeviceStatus;

/** A device of which only the driver's word is taken too early. */
class HastyPortTest {

    private static final class Device implements VirtioPort {

        private boolean placed;
        private int status = DeviceStatus.ACKNOWLEDGE;

        @Override
        public int status() {
            return status;
        }

        @Override
        public void putStatus(int written) {
            status = written;
        }

        @Override
        public boolean placed() {
            return placed;
        }

        @Override
        public long features() {
            return 3;
        }

        @Override
        public long configWord(int offset) {
            return 100 + offset;
        }

        @Override
        public VringEnd findVring(int index) {
            throw new AssertionError("vring " + index);
        }
    }

    private final Device device = new Device();
    private final HastyPort hasty = new HastyPort(device);

    @Test
    void theDriverIsReadyAsSoonAsTheVringsArePlaced() {
        assertThat(hasty.status()).isEqualTo(DeviceStatus.ACKNOWLEDGE);

        device.placed = true;

        assertThat(hasty.status()).isEqualTo(DeviceStatus.ACKNOWLEDGE | DeviceStatus.DRIVER_OK);
    }

    @Test
    void allElseIsAsTheDeviceHasIt() {
        device.placed = true;
        hasty.putStatus(0);

        assertThat(device.status).isZero();
        assertThat(hasty.placed()).isTrue();
        assertThat(hasty.features()).isEqualTo(3);
        assertThat(hasty.configWord(4)).isEqualTo(104);
    }

    /** A default method that is not passed on would hide what the device says. */
    @Test
    void everyMethodOfADeviceIsPassedOn() {
        assertThat(Arrays.stream(VirtioPort.class.getDeclaredMethods()).map(it -> it.getName()))
                .isSubsetOf(Arrays.stream(HastyPort.class.getDeclaredMethods()).map(it -> it.getName()).toList());
    }
}
