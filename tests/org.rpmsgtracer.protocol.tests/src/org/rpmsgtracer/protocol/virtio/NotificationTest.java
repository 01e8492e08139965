/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.virtio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rpmsgtracer.protocol.virtio.VringBuilder.BUFFERS;
import static org.rpmsgtracer.protocol.virtio.VringBuilder.vring;

import java.util.List;

import org.junit.jupiter.api.Test;

/** When kicks and interrupts are wanted: by flag, by event index, and by Linux' habit. */
class NotificationTest {

    private static final List<Descriptor> BUFFER = List.of(Descriptor.deviceWritable(BUFFERS, 512));

    private final Vring ring = vring().size(8).build();

    @Test
    void kicksUnlessTheDeviceSaysNoByFlag() {
        DriverQueue driver = new DriverQueue(ring, 0);
        DeviceQueue device = new DeviceQueue(ring, 0);
        driver.add(BUFFER);
        assertThat(driver.kickNeeded()).isTrue();

        device.disableKicks();
        assertThat(ring.usedFlags()).isEqualTo(Vring.NO_NOTIFY);
        driver.add(BUFFER);
        assertThat(driver.kickNeeded()).isFalse();

        assertThat(device.enableKicks()).as("two chains wait").isFalse();
        assertThat(ring.usedFlags()).isZero();
        driver.add(BUFFER);
        assertThat(driver.kickNeeded()).isTrue();
    }

    @Test
    void interruptsUnlessTheDriverSaysNoByFlag() {
        DriverQueue driver = new DriverQueue(ring, 0);
        DeviceQueue device = new DeviceQueue(ring, 0);
        offer(driver, 3);
        complete(device, 1);
        assertThat(device.interruptNeeded()).isTrue();

        driver.disableInterrupts();
        assertThat(ring.availFlags()).isEqualTo(Vring.NO_INTERRUPT);
        complete(device, 1);
        assertThat(device.interruptNeeded()).isFalse();

        assertThat(driver.enableInterrupts()).as("two chains wait").isFalse();
        assertThat(ring.availFlags()).isZero();
        complete(device, 1);
        assertThat(device.interruptNeeded()).isTrue();
    }

    @Test
    void enablingSaysWhetherOneMayWait() {
        DriverQueue driver = new DriverQueue(ring, 0);
        DeviceQueue device = new DeviceQueue(ring, 0);

        assertThat(driver.enableInterrupts()).isTrue();
        assertThat(device.enableKicks()).isTrue();
        offer(driver, 1);
        assertThat(device.enableKicks()).isFalse();
        complete(device, 1);
        assertThat(device.enableKicks()).isTrue();
        assertThat(driver.enableInterrupts()).isFalse();
        driver.takeUsed();
        assertThat(driver.enableInterrupts()).isTrue();
    }

    @Test
    void leavesTheEventFieldsAloneWithoutEventIdx() {
        DriverQueue driver = new DriverQueue(ring, 0);
        DeviceQueue device = new DeviceQueue(ring, 0);
        offer(driver, 3);
        complete(device, 3);
        driver.takeUsed();
        driver.disableInterrupts();
        driver.enableInterrupts();
        device.disableKicks();
        device.enableKicks();

        assertThat(ring.usedEvent()).isZero();
        assertThat(ring.availEvent()).isZero();
    }

    @Test
    void linuxShowsItsReceiveCursorWithoutEventIdx() {
        DriverQueue driver = new DriverQueue(ring, 0, UsedEventHabit.ALWAYS);
        DeviceQueue device = new DeviceQueue(ring, 0);
        offer(driver, 4);
        complete(device, 4);

        driver.takeUsed();
        assertThat(ring.usedEvent()).isEqualTo(1);
        driver.takeUsed();
        assertThat(ring.usedEvent()).isEqualTo(2);
        driver.disableInterrupts();
        driver.takeUsed();
        assertThat(ring.usedEvent()).as("stands while interrupts are off").isEqualTo(2);
        driver.enableInterrupts();
        assertThat(ring.usedEvent()).isEqualTo(3);
        assertThat(ring.availFlags()).isZero();
    }

    @Test
    void kicksOnlyWhenAvailIdxPassesTheEvent() {
        DriverQueue driver = new DriverQueue(ring, Feature.EVENT_IDX);
        DeviceQueue device = new DeviceQueue(ring, Feature.EVENT_IDX);
        offer(driver, 1);
        assertThat(driver.kickNeeded()).as("event 0, index 0 to 1").isTrue();
        offer(driver, 1);
        assertThat(driver.kickNeeded()).as("event 0, index 1 to 2").isFalse();

        device.nextAvailable();
        device.nextAvailable();
        assertThat(ring.availEvent()).isEqualTo(2);
        offer(driver, 2);
        assertThat(driver.kickNeeded()).as("event 2, index 2 to 4").isTrue();
    }

    @Test
    void interruptsOnlyWhenUsedIdxPassesTheEvent() {
        DriverQueue driver = new DriverQueue(ring, Feature.EVENT_IDX);
        DeviceQueue device = new DeviceQueue(ring, Feature.EVENT_IDX);
        offer(driver, 6);
        complete(device, 1);
        assertThat(device.interruptNeeded()).as("event 0, index 0 to 1").isTrue();
        complete(device, 1);
        assertThat(device.interruptNeeded()).as("event 0, index 1 to 2").isFalse();

        driver.takeUsed();
        driver.takeUsed();
        assertThat(ring.usedEvent()).isEqualTo(2);
        complete(device, 2);
        assertThat(device.interruptNeeded()).as("event 2, index 2 to 4").isTrue();
    }

    @Test
    void ignoresTheFlagsWithEventIdx() {
        DriverQueue driver = new DriverQueue(ring, Feature.EVENT_IDX);
        DeviceQueue device = new DeviceQueue(ring, Feature.EVENT_IDX);
        ring.putUsedFlags(Vring.NO_NOTIFY);
        ring.putAvailFlags(Vring.NO_INTERRUPT);
        offer(driver, 1);
        assertThat(driver.kickNeeded()).isTrue();
        complete(device, 1);
        assertThat(device.interruptNeeded()).isTrue();
    }

    @Test
    void disablingWithEventIdxLeavesTheFlagsAndLetsTheEventFallBehind() {
        DriverQueue driver = new DriverQueue(ring, Feature.EVENT_IDX);
        DeviceQueue device = new DeviceQueue(ring, Feature.EVENT_IDX);
        offer(driver, 2);
        complete(device, 2);
        driver.takeUsed();
        driver.disableInterrupts();
        driver.takeUsed();
        assertThat(ring.usedEvent()).isZero();
        assertThat(ring.availFlags()).isZero();

        device.disableKicks();
        offer(driver, 3);
        device.nextAvailable();
        assertThat(ring.availEvent()).isEqualTo(2);
        assertThat(ring.usedFlags()).isZero();
        assertThat(device.enableKicks()).isFalse();
        assertThat(ring.availEvent()).isEqualTo(3);
    }

    @Test
    void anEventAcrossTheWrapOfTheIndex() {
        DriverQueue driver = new DriverQueue(ring, Feature.EVENT_IDX);
        DeviceQueue device = new DeviceQueue(ring, Feature.EVENT_IDX);
        for (int i = 0; i < 0xFFFF; i++) {
            offer(driver, 1);
            complete(device, 1);
            driver.takeUsed();
        }
        driver.kickNeeded();
        device.interruptNeeded();
        assertThat(ring.availIdx()).isEqualTo(0xFFFF);
        offer(driver, 2);
        assertThat(ring.availIdx()).isEqualTo(1);
        assertThat(driver.kickNeeded()).isTrue();
        complete(device, 2);
        assertThat(device.interruptNeeded()).isTrue();
    }

    @Test
    void notifiesAfterSoManyEntriesThatTheirDistanceIsLost() {
        DriverQueue driver = new DriverQueue(ring, Feature.EVENT_IDX);
        DeviceQueue device = new DeviceQueue(ring, Feature.EVENT_IDX);
        for (int i = 0; i < 0x1_0000; i++) {
            offer(driver, 1);
            complete(device, 1);
            driver.takeUsed();
        }
        assertThat(driver.kickNeeded()).isTrue();
        assertThat(device.interruptNeeded()).isTrue();
    }

    private static void offer(DriverQueue driver, int count) {
        for (int i = 0; i < count; i++) {
            driver.add(BUFFER).orElseThrow();
        }
    }

    private static void complete(DeviceQueue device, int count) {
        for (int i = 0; i < count; i++) {
            device.complete(device.nextAvailable().orElseThrow(), 512);
        }
    }
}
