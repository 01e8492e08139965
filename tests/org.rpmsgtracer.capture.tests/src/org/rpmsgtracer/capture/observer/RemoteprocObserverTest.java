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

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.protocol.memory.BufferMemory;
import org.rpmsgtracer.protocol.remoteproc.ResourceTableBuilder;
import org.rpmsgtracer.protocol.remoteproc.ResourceTableLayout;
import org.rpmsgtracer.protocol.remoteproc.VirtioDevice;
import org.rpmsgtracer.protocol.remoteproc.VringEntry;
import org.rpmsgtracer.protocol.virtio.Descriptor;
import org.rpmsgtracer.protocol.virtio.Feature;
import org.rpmsgtracer.protocol.virtio.Vring;
import org.rpmsgtracer.protocol.virtio.VringLayout;
import org.rpmsgtracer.trace.event.ChainOffered;
import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.Interrupt;
import org.rpmsgtracer.trace.event.Kick;
import org.rpmsgtracer.trace.event.KickSuppressed;
import org.rpmsgtracer.trace.event.LifeCycleChanged;
import org.rpmsgtracer.trace.event.Note;
import org.rpmsgtracer.trace.event.QueueId;
import org.rpmsgtracer.trace.event.Role;
import org.rpmsgtracer.trace.event.Severity;
import org.rpmsgtracer.trace.event.VringConfigured;

class RemoteprocObserverTest {

    private static final long TABLE = 0x100;
    private static final long TABLE_BYTES = 0x200;
    private static final long VRING0 = 0x1000;
    private static final long VRING1 = 0x2000;
    private static final VringEntry UNPLACED = VringEntry.unplaced(16, 4, ResourceTableLayout.ANY);

    private final BufferMemory memory = BufferMemory.heap(0, 0x10000);
    private final List<Event> events = new ArrayList<>();
    private final RemoteprocObserver observer = new RemoteprocObserver(memory, TABLE, TABLE_BYTES,
            new ProcessorNames("linux", "rtos"), new QueueNumbers(), () -> 5, events::add);

    private static VringEntry vring(long address, long notifyId) {
        return new VringEntry(address, 16, 4, notifyId, 0);
    }

    private static VirtioDevice device(long id, int status, VringEntry... vrings) {
        return new VirtioDevice(0, id, 0, 1, 0, status, List.of(vrings), List.of());
    }

    private void table(VirtioDevice... devices) {
        ResourceTableBuilder builder = new ResourceTableBuilder();
        for (VirtioDevice device : devices) {
            builder.add(device);
        }
        byte[] table = builder.build();
        memory.write(TABLE, table, 0, table.length);
    }

    private List<Event> look() {
        events.clear();
        observer.look();
        return List.copyOf(events);
    }

    private static VringConfigured configured(int queue, String name, Direction direction, long address) {
        VringLayout layout = VringLayout.legacy(address, 4, 16);
        return new VringConfigured(5, new QueueId(queue), name, direction, "linux", "rtos", 4, 16, layout.descAddress(),
                layout.availAddress(), layout.usedAddress(), 0, 0, 0, 0);
    }

    @Test
    void memoryWithoutATableIsNoProblemBeforeTheFirstStart() {
        assertThat(look()).isEmpty();
    }

    @Test
    void eachVringIsFollowedFromWhenTheHostPlacesIt() {
        table(device(7, 0, UNPLACED, UNPLACED));
        assertThat(look()).isEmpty();
        table(device(7, 0, vring(VRING0, 0), UNPLACED));
        assertThat(look()).containsExactly(configured(0, "vdev0vring0", Direction.REMOTE_TO_HOST, VRING0));
        table(device(7, 0, vring(VRING0, 0), vring(VRING1, 1)));
        assertThat(look()).containsExactly(configured(1, "vdev0vring1", Direction.HOST_TO_REMOTE, VRING1));
        assertThat(look()).isEmpty();
    }

    @Test
    void statusIsToldWhenItChanges() {
        for (int status : new int[] {0, 1, 3, 7, 7, 0}) {
            table(device(7, status, UNPLACED, UNPLACED));
            observer.look();
        }
        assertThat(events).containsExactly(
                new LifeCycleChanged(5, "vdev0", "ACKNOWLEDGE"),
                new LifeCycleChanged(5, "vdev0", "ACKNOWLEDGE|DRIVER"),
                new LifeCycleChanged(5, "vdev0", "ACKNOWLEDGE|DRIVER|DRIVER_OK"),
                new LifeCycleChanged(5, "vdev0", "RESET"));
    }

    @Test
    void vringsOfAStoppedRemoteAreConfiguredAnewUnderTheSameNumbers() {
        table(device(7, 7, vring(VRING0, 0), vring(VRING1, 1)));
        look();
        table(device(7, 0, UNPLACED, UNPLACED));
        look();
        assertThat(observer.queues()).isEmpty();
        table(device(7, 0, vring(VRING1, 0), vring(VRING0, 1)));
        assertThat(look()).containsExactly(
                configured(0, "vdev0vring0", Direction.REMOTE_TO_HOST, VRING1),
                configured(1, "vdev0vring1", Direction.HOST_TO_REMOTE, VRING0));
    }

    @Test
    void ringsThatKeepTheirPlaceAreConfiguredAnewAfterAResetOnceTheyAreZeroed() {
        Vring ring = new Vring(memory, VringLayout.legacy(VRING1, 4, 16));
        table(device(7, 7, vring(VRING0, 0), vring(VRING1, 1)));
        look();
        ring.putDescriptor(0, Descriptor.deviceReadable(0x8000, 16));
        ring.putAvailIdx(1);
        assertThat(look()).hasAtLeastOneElementOfType(ChainOffered.class);
        table(device(7, 0, vring(VRING0, 0), vring(VRING1, 1)));
        ring.putUsedIdx(1);
        assertThat(look()).containsOnlyOnce(new LifeCycleChanged(5, "vdev0", "RESET"))
                .noneMatch(event -> event.getClass().getSimpleName().startsWith("Chain"));
        ring.putAvailIdx(0);
        ring.putUsedIdx(0);
        table(device(7, 3, vring(VRING0, 0), vring(VRING1, 1)));
        assertThat(look()).filteredOn(VringConfigured.class::isInstance).singleElement()
                .isInstanceOfSatisfying(VringConfigured.class, it -> {
                    assertThat(it.name()).isEqualTo("vdev0vring1");
                    assertThat(it.availIdx()).isZero();
                });
    }

    @Test
    void namesCountAllDevicesAndNumbersOnlyVringsThatAreFollowed() {
        table(device(3, 0, UNPLACED, UNPLACED), device(7, 0, vring(VRING0, 0), vring(VRING1, 1)));
        List<Event> told = look();
        assertThat(told).contains(configured(0, "vdev1vring0", Direction.REMOTE_TO_HOST, VRING0),
                configured(1, "vdev1vring1", Direction.HOST_TO_REMOTE, VRING1));
        assertThat(told).contains(new Note(5, Severity.WARNING, "vdev0",
                "found virtio device id 3, expected 7 (RPMsg)"));
        assertThat(look()).isEmpty();
    }

    @Test
    void aDeviceWithAnotherNumberOfVringsIsToldOnce() {
        table(device(7, 0, vring(VRING0, 0)));
        assertThat(look()).contains(new Note(5, Severity.WARNING, "vdev0 number of vrings", "found 1, expected 2"),
                configured(0, "vdev0vring0", Direction.REMOTE_TO_HOST, VRING0));
        assertThat(look()).isEmpty();
    }

    @Test
    void aVringThatCannotBeIsToldOnceAndNotFollowed() {
        table(device(7, 0, new VringEntry(VRING0, 16, 5, 0, 0), vring(0xFFF0, 1)));
        assertThat(look()).containsExactly(
                new Note(5, Severity.ERROR, "vdev0vring0", "queue size 5 is not a power of two, 1..32768"),
                new Note(5, Severity.ERROR, "vdev0vring1",
                        "found 4 entries at 0xfff0, expected a vring within the memory 0x0..0xffff"));
        assertThat(look()).isEmpty();
        assertThat(observer.queues()).isEmpty();
    }

    @Test
    void aDamagedTableIsToldOnceAndEndsFollowing() {
        table(device(7, 0, vring(VRING0, 0), vring(VRING1, 1)));
        look();
        memory.putU32(TABLE, 2);
        assertThat(look()).containsExactly(
                new Note(5, Severity.WARNING, "resource table offset 0x0", "found 2, expected 1"));
        assertThat(look()).isEmpty();
        assertThat(observer.queues()).isEmpty();
        memory.putU32(TABLE, 1);
        assertThat(look()).filteredOn(VringConfigured.class::isInstance).hasSize(2);
    }

    @Test
    void storesLeadToLooksAtWhatTheyChange() {
        table(device(7, 0, vring(VRING0, 0), vring(VRING1, 1)));
        observer.stored(TABLE + 10, 1);
        assertThat(events).hasSize(2);
        events.clear();
        Vring ring = new Vring(memory, VringLayout.legacy(VRING1, 4, 16));
        ring.putDescriptor(0, Descriptor.deviceReadable(0x8000, 16));
        ring.putAvailIdx(1);
        observer.stored(ring.layout().descriptor(0), 16);
        observer.stored(ring.layout().availFlags(), 2);
        observer.stored(ring.layout().availIdx() + 2, 2);
        observer.stored(TABLE - 4, 4);
        assertThat(events).isEmpty();
        observer.stored(ring.layout().availIdx(), 2);
        assertThat(events).hasAtLeastOneElementOfType(ChainOffered.class);
        events.clear();
        ring.putUsedIdx(1);
        observer.stored(0, 0x10000);
        assertThat(events).isNotEmpty();
    }

    @Test
    void notificationsAreOfTheVringWithTheirId() {
        table(device(7, 0, vring(VRING0, 9), vring(VRING1, 4)));
        look();
        events.clear();
        observer.notified(Role.DRIVER, 4);
        observer.notified(Role.DEVICE, 9);
        assertThat(events).containsExactly(new Kick(5, new QueueId(1)), new Interrupt(5, new QueueId(0)));
    }

    @Test
    void aNotificationOfNoVringIsTold() {
        table(device(7, 0, vring(VRING0, 0), UNPLACED));
        look();
        events.clear();
        observer.notified(Role.DRIVER, 2);
        assertThat(events).containsExactly(new Note(5, Severity.WARNING, "doorbell",
                "found notify id 2, expected that of a vring in the resource table"));
    }

    @Test
    void negotiatedFeaturesReachTheVirtqueues() {
        table(new VirtioDevice(0, 7, 0, Feature.EVENT_IDX, Feature.EVENT_IDX, 7,
                List.of(vring(VRING0, 0), vring(VRING1, 1)), List.of()));
        look();
        Vring ring = new Vring(memory, VringLayout.legacy(VRING1, 4, 16));
        ring.putAvailEvent(9);
        ring.putDescriptor(0, Descriptor.deviceReadable(0x8000, 16));
        ring.putAvailIdx(1);
        assertThat(look()).contains(new KickSuppressed(5, new QueueId(1), Role.DRIVER));
    }
}
