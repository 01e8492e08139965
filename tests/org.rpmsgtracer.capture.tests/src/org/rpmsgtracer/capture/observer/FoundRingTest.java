/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.capture.observer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rpmsgtracer.capture.observer.RingUnderTest.QUEUE;
import static org.rpmsgtracer.capture.observer.RingUnderTest.buffer;
import static org.rpmsgtracer.capture.observer.RingUnderTest.header;
import static org.rpmsgtracer.capture.observer.RingUnderTest.toHost;
import static org.rpmsgtracer.capture.observer.RingUnderTest.toRemote;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;
import org.rpmsgtracer.protocol.virtio.Descriptor;
import org.rpmsgtracer.protocol.virtio.Vring;
import org.rpmsgtracer.trace.event.ChainOffered;
import org.rpmsgtracer.trace.event.ChainReturned;
import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.Evidence;
import org.rpmsgtracer.trace.event.KickSuppressed;
import org.rpmsgtracer.trace.event.Message;
import org.rpmsgtracer.trace.event.Note;
import org.rpmsgtracer.trace.event.Severity;
import org.rpmsgtracer.trace.event.VringConfigured;

/** Following starts at rings that have been in use. */
class FoundRingTest {

    /** RPMsg-Lite: constant descriptors marked WRITE, and the used ring full of them before anything is sent. */
    private static RingUnderTest prefilled(int buffers) {
        RingUnderTest ring = toRemote();
        for (int i = 0; i < buffers; i++) {
            ring.ring.putDescriptor(i, Descriptor.deviceWritable(buffer(i), 512));
            ring.giveBack(i);
        }
        return ring;
    }

    private static VringConfigured configured(RingUnderTest ring) {
        return ring.told(VringConfigured.class).get(0);
    }

    @Test
    void followingStartsBehindTheLastReturnAndShowsWhatIsOutstandingFirst() {
        RingUnderTest ring = toRemote().send(0, header(0)).giveBack(0).send(1, header(0)).giveBack(1)
                .send(0, header(1), (byte) 8).send(1, header(1), (byte) 9).attach();
        VringConfigured vring = configured(ring);
        assertThat(vring.availIdx()).isEqualTo(2);
        assertThat(vring.usedIdx()).isEqualTo(2);
        List<Event> told = ring.look().told();
        assertThat(told).filteredOn(ChainOffered.class::isInstance)
                .extracting(event -> ((ChainOffered) event).availIdx()).containsExactly(2, 3);
        assertThat(told).filteredOn(Message.class::isInstance).allSatisfy(event -> {
            assertThat(((Message) event).recovered()).isTrue();
            assertThat(((Message) event).evidence()).isEqualTo(Evidence.VERIFIED);
        });
        assertThat(ring.send(2, header(0)).look().told(Message.class)).extracting(Message::recovered)
                .containsExactly(false);
    }

    @Test
    void entriesFoundWereNotJustPublishedSoThatNothingIsSuppressed() {
        RingUnderTest ring = toRemote();
        ring.ring.putUsedFlags(Vring.NO_NOTIFY);
        ring.send(0, header(0)).attach();
        assertThat(ring.look().told(KickSuppressed.class)).isEmpty();
        assertThat(ring.send(1, header(0)).look().told(KickSuppressed.class)).hasSize(1);
    }

    @Test
    void buffersToTheHostAreTheDeviceWritableDescriptors() {
        RingUnderTest ring = toHost().offerBuffer(0).offerBuffer(1).offerBuffer(2).attach();
        VringConfigured vring = configured(ring);
        assertThat(vring.buffers()).isEqualTo(3);
        assertThat(vring.bufferBytes()).isEqualTo(512);
    }

    @Test
    void buffersToTheRemoteAreAtLeastThoseOfTheOtherDirection() {
        RingUnderTest receiving = toHost().offerBuffer(0).offerBuffer(1).offerBuffer(2);
        RingUnderTest sending = toRemote().send(0, header(4), new byte[4]);
        BufferPool pool = BufferPool.of(sending.ring, Direction.HOST_TO_REMOTE,
                receiving.ring);
        assertThat(pool).isEqualTo(new BufferPool(3, 512));
    }

    @Test
    void aDeviceThatReturnsOutOfOrderLeavesNothingVerified() {
        RingUnderTest ring = toRemote().send(0, header(0)).send(1, header(0)).send(2, header(0)).giveBack(2).attach();
        List<Message> messages = ring.look().told(Message.class);
        assertThat(messages).extracting(Message::index).containsExactly(1, 2);
        assertThat(messages).extracting(Message::evidence)
                .containsExactly(Evidence.VERIFIED, Evidence.UNVERIFIED);
    }

    @Test
    void aReturnOfAChainOfferedLongAgoIsNoComplaint() {
        RingUnderTest ring = toRemote().send(0, header(0)).send(1, header(0)).giveBack(1).attach();
        ring.look().told();
        assertThat(ring.giveBack(0).look().told()).containsExactly(new ChainReturned(2, QUEUE, 1, 0, 512));
        assertThat(ring.send(1, header(0)).look().told(Note.class)).isEmpty();
        ring.giveBack(0).look();
        assertThat(ring.told(Note.class)).hasSize(1);
    }

    @Test
    void indicesThatContradictEachOtherAreSaidAndFollowedAsTheyAre() {
        RingUnderTest ring = toRemote().startingAt(2, 9).attach();
        List<Event> told = ring.told();
        assertThat(told.get(0)).isInstanceOfSatisfying(VringConfigured.class, vring -> {
            assertThat(vring.availIdx()).isEqualTo(2);
            assertThat(vring.usedIdx()).isEqualTo(9);
        });
        assertThat(told.get(1)).isEqualTo(new Note(0, Severity.ERROR, "vdev0vring1 indices",
                "found avail 2, used 9, expected avail ahead of used by at most 4"));
        assertThat(ring.look().told()).isEmpty();
    }

    @Test
    void anRpmsgLiteHostHasPrefilledItsUsedRing() {
        RingUnderTest ring = prefilled(2);
        ring.put(buffer(0), header(1), (byte) 1);
        ring.offer(0).attach();
        VringConfigured vring = configured(ring);
        assertThat(vring.availIdx()).isZero();
        assertThat(vring.usedIdx()).isEqualTo(2);
        assertThat(vring.buffers()).isEqualTo(2);
        assertThat(ring.look().told(Message.class)).extracting(Message::index).containsExactly(0);
        assertThat(ring.giveBack(0).look().told()).containsExactly(new ChainReturned(2, QUEUE, 2, 0, 512));
    }

    @Test
    void aPrefilledRingWhoseIndicesBothComeBackTo0IsNotPrefilledAgain() {
        RingUnderTest ring = prefilled(2).startingAt(65534, 0).attach().offer(0).offer(1).look();
        ring.told();
        assertThat(ring.giveBack(0).look().told()).containsExactly(new ChainReturned(2, QUEUE, 0, 0, 512));
    }

    @Test
    void prefillingAFreshRingIsSetUpAndNoReturn() {
        RingUnderTest ring = toRemote().attach();
        ring.told();
        for (int i = 0; i < 2; i++) {
            ring.ring.putDescriptor(i, Descriptor.deviceWritable(buffer(i), 512));
            assertThat(ring.giveBack(i).look().told()).isEmpty();
        }
        ring.observer().settled();
        assertThat(ring.told()).singleElement().isInstanceOfSatisfying(VringConfigured.class, vring -> {
            assertThat(vring.availIdx()).isZero();
            assertThat(vring.usedIdx()).isEqualTo(2);
            assertThat(vring.buffers()).isEqualTo(2);
        });
        ring.put(buffer(1), new RpmsgHeader(30, 40, 0, 0, 0));
        assertThat(ring.offer(1).look().told(Message.class)).hasSize(1).noneMatch(Message::recovered);
        ring.observer().settled();
        assertThat(ring.told()).isEmpty();
    }

    @Test
    void theFirstOfferEndsThePrefilling() {
        RingUnderTest ring = toRemote().attach();
        ring.told();
        for (int i = 0; i < 2; i++) {
            ring.ring.putDescriptor(i, Descriptor.deviceWritable(buffer(i), 512));
            ring.giveBack(i).look();
        }
        ring.put(buffer(0), new RpmsgHeader(30, 40, 0, 0, 0));
        List<Event> told = ring.offer(0).look().told();
        assertThat(told.getFirst()).isInstanceOfSatisfying(VringConfigured.class,
                vring -> assertThat(vring.usedIdx()).isEqualTo(2));
        assertThat(told).filteredOn(Message.class::isInstance).singleElement()
                .isInstanceOfSatisfying(Message.class, message -> assertThat(message.recovered()).isFalse());
    }
}
