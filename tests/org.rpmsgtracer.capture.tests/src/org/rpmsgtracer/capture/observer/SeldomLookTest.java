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
import org.rpmsgtracer.protocol.virtio.Descriptor;
import org.rpmsgtracer.trace.event.ChainOffered;
import org.rpmsgtracer.trace.event.ChainReturned;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.Evidence;
import org.rpmsgtracer.trace.event.Lost;
import org.rpmsgtracer.trace.event.Message;
import org.rpmsgtracer.trace.event.Note;
import org.rpmsgtracer.trace.event.VringConfigured;

/** Several entries between two looks, and more than the ring can show. */
class SeldomLookTest {

    private static List<String> order(List<Event> told) {
        return told.stream()
                .filter(event -> event instanceof ChainOffered || event instanceof ChainReturned)
                .map(event -> event instanceof ChainOffered offer
                        ? "offer " + offer.availIdx()
                        : "return " + ((ChainReturned) event).usedIdx())
                .toList();
    }

    @Test
    void returnComesBeforeItsDescriptorIsOfferedAgain() {
        RingUnderTest ring = toRemote().attach();
        ring.send(0, header(0)).giveBack(0).send(0, header(0)).giveBack(0).send(0, header(0)).look();
        assertThat(order(ring.told())).containsExactly("offer 0", "return 0", "offer 1", "return 1", "offer 2");
    }

    @Test
    void offerComesBeforeItsReturn() {
        RingUnderTest ring = toHost().attach();
        ring.offerBuffer(0).offerBuffer(1).offerBuffer(2).reply(1, header(0)).look();
        assertThat(order(ring.told())).containsExactly("offer 0", "offer 1", "return 0", "offer 2");
    }

    @Test
    void onlyTheNewestMessageInADescriptorIsTakenAndTheOthersAreCounted() {
        RingUnderTest ring = toRemote().attach();
        ring.send(0, header(1), (byte) 1).giveBack(0).send(0, header(1), (byte) 2).giveBack(0)
                .send(0, header(1), (byte) 3).look();
        List<Event> told = ring.told();
        assertThat(told).filteredOn(Message.class::isInstance).singleElement().satisfies(event -> {
            Message message = (Message) event;
            assertThat(message.index()).isEqualTo(2);
            assertThat(message.payload().toBytes()).containsExactly(3);
            assertThat(message.evidence()).isEqualTo(Evidence.VERIFIED);
        });
        assertThat(told).last().isEqualTo(new Lost(1, QUEUE, 2, Lost.Reason.OVERWRITTEN));
    }

    @Test
    void messageWhoseBufferWasReturnedMeanwhileIsUnverified() {
        RingUnderTest ring = toRemote().attach();
        ring.send(0, header(1), (byte) 1).giveBack(0).look();
        assertThat(ring.told(Message.class)).extracting(Message::evidence).containsExactly(Evidence.UNVERIFIED);
    }

    @Test
    void messageWhoseBufferWasOfferedAgainMeanwhileIsUnverified() {
        RingUnderTest ring = toHost().attach();
        ring.offerBuffer(0).look().reply(0, header(1), (byte) 1).offerBuffer(0).look();
        assertThat(ring.told(Message.class)).extracting(Message::evidence).containsExactly(Evidence.UNVERIFIED);
    }

    @Test
    void messageToTheHostIsReadWhereItsBufferWasOffered() {
        RingUnderTest ring = toHost().attach();
        ring.offer(0, Descriptor.deviceWritable(buffer(3), 512)).look();
        ring.put(buffer(3), header(1), (byte) 9);
        ring.giveBack(0).offer(0, Descriptor.deviceWritable(buffer(2), 512)).look();
        assertThat(ring.told(Message.class)).singleElement()
                .satisfies(message -> assertThat(message.payload().toBytes()).containsExactly(9));
    }

    @Test
    void overwrittenMessagesToTheHostAreCounted() {
        RingUnderTest ring = toHost().attach();
        ring.offerBuffer(0).look().told();
        ring.reply(0, header(1), (byte) 1).offerBuffer(0).reply(0, header(1), (byte) 2).look();
        List<Event> told = ring.told();
        assertThat(told).filteredOn(Message.class::isInstance).hasSize(1);
        assertThat(told).last().isEqualTo(new Lost(2, QUEUE, 1, Lost.Reason.OVERWRITTEN));
    }

    @Test
    void stepOfTheWholeRingIsStillSeen() {
        RingUnderTest ring = toRemote().attach();
        ring.send(0, header(0)).send(1, header(0)).send(2, header(0)).send(3, header(0)).look();
        List<Event> told = ring.told();
        assertThat(told).filteredOn(Message.class::isInstance).hasSize(4);
        assertThat(told).noneMatch(Lost.class::isInstance);
    }

    @Test
    void stepLargerThanTheRingIsAGapAndFollowingStartsAgain() {
        RingUnderTest ring = toRemote().attach();
        for (int i = 0; i < 7; i++) {
            ring.send(i % 4, header(1), (byte) i);
            if (i < 5) {
                ring.giveBack(i % 4);
            }
        }
        ring.told();
        List<Event> told = ring.look().told();
        assertThat(told.get(0)).isInstanceOfSatisfying(VringConfigured.class, vring -> {
            assertThat(vring.availIdx()).isEqualTo(5);
            assertThat(vring.usedIdx()).isEqualTo(5);
        });
        assertThat(told.get(1)).isInstanceOfSatisfying(Note.class, note -> assertThat(note.text())
                .isEqualTo("found avail 0 to 7, used 0 to 5, expected steps of at most 4"));
        assertThat(told.get(2)).isEqualTo(new Lost(1, QUEUE, 5, Lost.Reason.GAP));
        assertThat(told).filteredOn(Message.class::isInstance)
                .extracting(event -> ((Message) event).index()).containsExactly(5, 6);
        ring.giveBack(1).look();
        assertThat(ring.told()).containsExactly(new ChainReturned(2, QUEUE, 5, 1, 512));
    }

    @Test
    void gapInTheReceiveRingCountsAllItsMessages() {
        RingUnderTest ring = toHost().attach();
        ring.offerBuffer(0).offerBuffer(1).look();
        for (int i = 0; i < 5; i++) {
            ring.reply(i % 2, header(0)).offerBuffer(i % 2);
        }
        ring.told();
        assertThat(ring.look().told(Lost.class)).containsExactly(new Lost(2, QUEUE, 5, Lost.Reason.GAP));
    }

    @Test
    void zeroedRingsAreSetUpAnewAndNoGap() {
        RingUnderTest ring = toRemote().attach();
        ring.send(0, header(0)).giveBack(0).send(1, header(0)).giveBack(1).look().told();
        ring.ring.clear();
        assertThat(ring.look().told()).singleElement().isInstanceOfSatisfying(VringConfigured.class, vring -> {
            assertThat(vring.availIdx()).isZero();
            assertThat(vring.usedIdx()).isZero();
        });
        assertThat(ring.startingAt(0, 0).send(0, header(0)).look().told(ChainOffered.class))
                .extracting(ChainOffered::availIdx).containsExactly(0);
    }

    @Test
    void afterADeviceResetNothingIsFollowedUntilTheRingsAreZeroed() {
        RingUnderTest ring = toRemote().startingAt(0x8000, 0x8000).attach();
        ring.send(0, header(0)).look().told();
        ring.observer().reset();
        assertThat(ring.giveBack(0).look().told()).isEmpty();
        ring.ring.clear();
        assertThat(ring.look().told(VringConfigured.class)).hasSize(1);
        assertThat(ring.startingAt(0, 0).send(0, header(0)).look().told(Message.class)).hasSize(1);
    }

    @Test
    void aResetOfAFreshRingChangesNothing() {
        RingUnderTest ring = toRemote().attach();
        ring.told();
        ring.observer().reset();
        assertThat(ring.look().told()).isEmpty();
        assertThat(ring.send(0, header(0)).look().told(Message.class)).hasSize(1);
    }

    @Test
    void afterADeviceResetADriverThatIsReadyIsEnough() {
        RingUnderTest ring = toRemote().startingAt(7, 7).attach();
        ring.observer().reset();
        ring.send(2, header(0)).look().told();
        ring.observer().setUp();
        assertThat(ring.look().told()).extracting(event -> event.getClass().getSimpleName())
                .containsExactly("VringConfigured", "ChainOffered", "Message");
        ring.observer().setUp();
        assertThat(ring.told()).isEmpty();
    }
}
