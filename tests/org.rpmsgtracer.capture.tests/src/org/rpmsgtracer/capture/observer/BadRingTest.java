/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.capture.observer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rpmsgtracer.capture.observer.RingUnderTest.buffer;
import static org.rpmsgtracer.capture.observer.RingUnderTest.header;
import static org.rpmsgtracer.capture.observer.RingUnderTest.toHost;
import static org.rpmsgtracer.capture.observer.RingUnderTest.toRemote;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;
import org.rpmsgtracer.protocol.virtio.Descriptor;
import org.rpmsgtracer.protocol.virtio.Feature;
import org.rpmsgtracer.trace.event.Announcement;
import org.rpmsgtracer.trace.event.ChainOffered;
import org.rpmsgtracer.trace.event.ChainReturned;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.Message;
import org.rpmsgtracer.trace.event.Note;
import org.rpmsgtracer.trace.event.Severity;

/** Bytes that break a rule: it is said where, what was found and what was expected, and reading goes on. */
class BadRingTest {

    private static void assertOnlyNote(List<Event> told, Severity severity, String place, String text) {
        assertThat(told).filteredOn(Note.class::isInstance).singleElement()
                .isEqualTo(new Note(1, severity, place, text));
    }

    private static void assertGoesOn(RingUnderTest ring) {
        ring.told();
        assertThat(ring.send(3, header(1), (byte) 5).look().told(Message.class)).singleElement()
                .satisfies(message -> assertThat(message.payload().toBytes()).containsExactly(5));
    }

    @Test
    void headOutOfRange() {
        RingUnderTest ring = toRemote().attach();
        List<Event> told = ring.offer(4).look().told();
        assertOnlyNote(told, Severity.ERROR, "vdev0vring1 avail entry 0", "found head 4, expected 0..3");
        assertThat(told).noneMatch(ChainOffered.class::isInstance);
        assertGoesOn(ring);
    }

    @Test
    void usedIdOutOfRange() {
        RingUnderTest ring = toRemote().attach();
        List<Event> told = ring.giveBack(0xFFFF_FFFFL, 0).look().told();
        assertOnlyNote(told, Severity.ERROR, "vdev0vring1 used entry 0", "found id 4294967295, expected 0..3");
        assertThat(told).noneMatch(ChainReturned.class::isInstance);
    }

    @Test
    void loopOfDescriptors() {
        RingUnderTest ring = toRemote().attach();
        ring.ring.putDescriptor(1, new Descriptor(buffer(1), 16, Descriptor.NEXT, 0));
        List<Event> told = ring.offer(0, new Descriptor(buffer(0), 16, Descriptor.NEXT, 1)).look().told();
        assertOnlyNote(told, Severity.ERROR, "vdev0vring1 descriptor 1, next",
                "found 0, expected a descriptor that the chain does not have yet");
        assertThat(told).filteredOn(ChainOffered.class::isInstance).singleElement()
                .extracting(event -> ((ChainOffered) event).descriptors()).isEqualTo(2);
        assertGoesOn(ring);
    }

    @Test
    void nextOutOfRange() {
        RingUnderTest ring = toRemote().attach();
        List<Event> told = ring.offer(0, new Descriptor(buffer(0), 16, Descriptor.NEXT, 4)).look().told();
        assertOnlyNote(told, Severity.ERROR, "vdev0vring1 descriptor 0, next", "found 4, expected 0..3");
        assertGoesOn(ring);
    }

    @Test
    void indirectDescriptorThatWasNotNegotiated() {
        RingUnderTest ring = toRemote().attach();
        ring.offer(0, new Descriptor(buffer(0), 16, Descriptor.INDIRECT, 0)).look();
        assertThat(ring.told(Note.class)).extracting(Note::place)
                .containsExactly("vdev0vring1 descriptor 0", "vdev0vring1 message 0 in descriptor 0");
        assertGoesOn(ring);
    }

    @Test
    void indirectDescriptorThatWasNegotiatedIsFollowed() {
        RingUnderTest ring = toRemote().attach();
        ring.observer().negotiated(Feature.INDIRECT_DESC);
        ring.put(buffer(1), header(1), (byte) 5);
        Descriptor.deviceReadable(buffer(1), 17).write(ring.memory, buffer(0));
        ring.offer(0, new Descriptor(buffer(0), 16, Descriptor.INDIRECT, 0)).look();
        assertThat(ring.told(Message.class)).hasSize(1);
    }

    @Test
    void bufferOutsideTheMemory() {
        RingUnderTest ring = toHost().attach();
        List<Event> told = ring.offer(0, Descriptor.deviceWritable(0xFFF0, 17)).look().told();
        assertOnlyNote(told, Severity.ERROR, "vdev0vring1 descriptor 0",
                "found a buffer of 17 bytes at 0xfff0, expected a buffer within the memory 0x0..0xffff");
        assertThat(ring.giveBack(0).look().told()).noneMatch(Message.class::isInstance);
    }

    @Test
    void bufferTooSmallForAHeader() {
        RingUnderTest ring = toRemote().attach();
        List<Event> told = ring.offer(0, Descriptor.deviceReadable(buffer(0), 15)).look().told();
        assertOnlyNote(told, Severity.ERROR, "vdev0vring1 message 0 in descriptor 0",
                "found buffers of 15 bytes, expected room for the 16 bytes of a header");
        assertThat(told).noneMatch(Message.class::isInstance);
        assertGoesOn(ring);
    }

    @Test
    void messageLongerThanItsBufferIsKeptAsFarAsTheBufferGoes() {
        RingUnderTest ring = toHost().attach();
        List<Event> told = ring.offerBuffer(0).reply(0, header(0xFFFF), (byte) 1).look().told();
        assertOnlyNote(told, Severity.ERROR, "vdev0vring1 message 0 in descriptor 0",
                "found a message of 65535 bytes, expected at most the 496 bytes that its buffer has room for");
        assertThat(told).filteredOn(Message.class::isInstance).singleElement().satisfies(event -> {
            Message message = (Message) event;
            assertThat(message.length()).isEqualTo(0xFFFF);
            assertThat(message.payload().size()).isEqualTo(496);
        });
    }

    @Test
    void messageThatJustFitsIsNoProblem() {
        RingUnderTest ring = toHost().attach();
        assertThat(ring.offerBuffer(0).reply(0, header(496)).look().told(Note.class)).isEmpty();
    }

    @Test
    void nameServiceMessageOfUnknownLength() {
        RingUnderTest ring = toRemote().attach();
        List<Event> told = ring.send(0, new RpmsgHeader(0x400, 53, 0, 41, 0), new byte[41]).look().told();
        assertOnlyNote(told, Severity.WARNING, "vdev0vring1 message 0 in descriptor 0",
                "found a name-service message of 41 bytes, expected 40 or 72 bytes");
        assertThat(told).noneMatch(Announcement.class::isInstance);
    }

    @Test
    void chainOfferedWhileTheDeviceHasIt() {
        RingUnderTest ring = toHost().attach();
        ring.offerBuffer(0).look().told();
        ring.offerBuffer(0).look();
        assertThat(ring.told(Note.class)).singleElement().isEqualTo(new Note(2, Severity.ERROR,
                "vdev0vring1 avail entry 1",
                "found head 0, which the device has already, expected the head of a chain that it does not have"));
    }

    @Test
    void chainReturnedThatWasNotOffered() {
        RingUnderTest ring = toRemote().attach();
        List<Event> told = ring.giveBack(2).look().told();
        assertOnlyNote(told, Severity.ERROR, "vdev0vring1 used entry 0",
                "found id 2, which the device does not have, expected the head of a chain that it has");
    }

    @Test
    void complaintsOfOneKindAreCountedInsteadOfRepeated() {
        RingUnderTest ring = toRemote().attach();
        for (int i = 0; i < 1000; i++) {
            ring.offer(4).look();
        }
        assertThat(ring.told(Note.class)).extracting(Note::text)
                .containsExactly("found head 4, expected 0..3", "found head 4, expected 0..3 (10 times so far)",
                        "found head 4, expected 0..3 (100 times so far)",
                        "found head 4, expected 0..3 (1000 times so far)");
    }

    @Test
    void anyBytesAreReadWithoutAnErrorAndWithABoundedNumberOfEvents() {
        for (long seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            RingUnderTest ring = random.nextBoolean() ? toRemote() : toHost();
            if (random.nextBoolean()) {
                ring.attach();
            }
            byte[] garbage = new byte[0x100];
            random.nextBytes(garbage);
            ring.memory.write(RingUnderTest.RING, garbage, 0, garbage.length);
            ring.startingAt(random.nextInt(12), random.nextInt(12));
            if (ring.observer() == null) {
                ring.attach();
            }
            ring.look().look();
            assertThat(ring.told()).as("seed %d", seed).hasSizeLessThan(60);
        }
    }
}
