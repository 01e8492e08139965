/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.capture.observer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.protocol.memory.BufferMemory;
import org.rpmsgtracer.protocol.remoteproc.VringEntry;
import org.rpmsgtracer.protocol.virtio.Descriptor;
import org.rpmsgtracer.protocol.virtio.Vring;
import org.rpmsgtracer.protocol.virtio.VringLayout;
import org.rpmsgtracer.trace.event.ChainOffered;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.Kick;
import org.rpmsgtracer.trace.event.LifeCycleChanged;
import org.rpmsgtracer.trace.event.QueueId;
import org.rpmsgtracer.trace.event.Role;
import org.rpmsgtracer.trace.event.VringConfigured;

/** Vrings at places that no resource table tells. */
class FixedDeviceObserverTest {

    private static final long STATUS = 0x1000;
    private static final long VRING0 = 0x1400;
    private static final long VRING1 = 0x1800;
    private static final long BYTES = VringLayout.legacySizeBytes(4, 4);

    private final BufferMemory memory = BufferMemory.heap(0x1000, 0x2000);
    private final Vring vring0 = new Vring(memory, VringLayout.legacy(VRING0, 4, 4));
    private final List<Event> events = new ArrayList<>();
    private final FixedDeviceObserver observer = new FixedDeviceObserver(memory, "vdev0",
            List.of(new VringEntry(VRING0, 4, 4, 2, 0), new VringEntry(VRING1, 4, 4, 3, 0)), VringLayout::legacy,
            OptionalLong.of(STATUS), new ProcessorNames("app", "net"), new QueueNumbers(), () -> 7, events::add);

    private List<Event> told() {
        List<Event> told = List.copyOf(events);
        events.clear();
        return told;
    }

    private void offer(int availIdx) {
        vring0.putDescriptor(0, Descriptor.deviceWritable(0x2000, 512));
        vring0.putAvailHead(availIdx, 0);
        vring0.putAvailIdx(availIdx + 1);
        observer.stored(vring0.layout().availIdx(), 2);
    }

    @Test
    void aVringIsFollowedFromTheStoreThatSetsItUp() {
        observer.look();
        assertThat(told()).isEmpty();
        observer.stored(VRING0, BYTES);
        assertThat(told()).singleElement().isInstanceOfSatisfying(VringConfigured.class, vring -> {
            assertThat(vring.name()).isEqualTo("vdev0vring0");
            assertThat(vring.queue()).isEqualTo(new QueueId(0));
            assertThat(vring.driver()).isEqualTo("app");
            assertThat(vring.device()).isEqualTo("net");
            assertThat(vring.usedAddress()).isEqualTo(VRING0 + 80);
        });
        offer(0);
        assertThat(told()).singleElement().isInstanceOf(ChainOffered.class);
        observer.stored(VRING1 - 4, BYTES + 8);
        assertThat(told()).singleElement().isInstanceOf(VringConfigured.class);
    }

    @Test
    void aVringThatIsSetUpAgainIsFollowedAnew() {
        observer.stored(VRING0, BYTES);
        offer(0);
        told();
        vring0.clear();
        observer.stored(VRING0, BYTES);
        assertThat(told()).singleElement().isInstanceOfSatisfying(VringConfigured.class, vring -> {
            assertThat(vring.queue()).isEqualTo(new QueueId(0));
            assertThat(vring.availIdx()).isZero();
        });
    }

    @Test
    void aSystemThatRunsAlreadyIsFirstToldAsItStands() {
        vring0.putAvailIdx(1);
        observer.look();
        assertThat(told()).filteredOn(VringConfigured.class::isInstance).hasSize(2);
    }

    @Test
    void storesElsewhereTellNothing() {
        observer.stored(VRING0 - 4, 4);
        observer.stored(VRING0 + BYTES, 4);
        assertThat(told()).isEmpty();
    }

    @Test
    void theStatusByteIsTheLifeCycle() {
        memory.putU8(STATUS, 4);
        observer.stored(STATUS, 1);
        assertThat(told()).containsExactly(new LifeCycleChanged(7, "vdev0", "DRIVER_OK"));
        observer.stored(STATUS, 1);
        assertThat(told()).isEmpty();
    }

    @Test
    void onlyItsOwnNotificationsAreTold() {
        observer.stored(VRING0, BYTES);
        told();
        assertThat(observer.notified(Role.DRIVER, 0)).isFalse();
        assertThat(observer.notified(Role.DRIVER, 3)).as("a vring that is not set up").isFalse();
        assertThat(observer.notified(Role.DRIVER, 2)).isTrue();
        assertThat(told()).containsExactly(new Kick(7, new QueueId(0)));
    }

    @Test
    void rpmsgLiteVringsHaveTheirOwnLayout() {
        List<Event> lite = new ArrayList<>();
        new FixedDeviceObserver(memory, "vdev0",
                List.of(new VringEntry(VRING0, 4, 4, 0, 0), new VringEntry(VRING1, 4, 4, 1, 0)),
                VringLayout::rpmsgLite, OptionalLong.empty(), new ProcessorNames("m7", "m4"), new QueueNumbers(),
                () -> 0, lite::add).stored(VRING0, BYTES);
        assertThat(lite).singleElement().isInstanceOfSatisfying(VringConfigured.class,
                vring -> assertThat(vring.usedAddress()).isEqualTo(VRING0 + 76));
    }
}
