/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.capture.dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rpmsgtracer.capture.dump.CraftedImage.buffer;
import static org.rpmsgtracer.capture.dump.CraftedImage.sound;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;
import org.rpmsgtracer.protocol.virtio.Descriptor;
import org.rpmsgtracer.protocol.virtio.Vring;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.Lost;
import org.rpmsgtracer.trace.event.Message;
import org.rpmsgtracer.trace.event.QueueId;

class MessageRecoveryTest {

    @TempDir
    private Path folder;

    private List<String> recovered(CraftedImage image) throws IOException, CaptureException {
        return image.capture(folder).stream()
                .filter(event -> event instanceof Message || event instanceof Lost)
                .map(MessageRecoveryTest::describe)
                .toList();
    }

    private static String describe(Event event) {
        if (event instanceof Message message) {
            assertThat(message.recovered()).isTrue();
            return message.index() + ": " + message.payload().at(0) + " " + message.evidence();
        }
        return ((Lost) event).count() + " " + ((Lost) event).reason();
    }

    @Test
    void freshRingsHoldNothing() throws Exception {
        assertThat(recovered(sound().offerToHost(0, 0).offerToHost(1, 1))).isEmpty();
    }

    @Test
    void messageThatTheRemoteHasNotReturnedIsVerified() throws Exception {
        assertThat(recovered(sound().sendToRemote(0, 0, 7))).containsExactly("0: 7 VERIFIED");
    }

    @Test
    void messageThatTheRemoteHasReturnedIsUnverified() throws Exception {
        CraftedImage image = sound().sendToRemote(0, 0, 7);
        assertThat(recovered(image.giveBack(image.toRemote, 0))).containsExactly("0: 7 UNVERIFIED");
    }

    @Test
    void messageWhoseBufferTheHostHasNotGivenBackIsVerified() throws Exception {
        assertThat(recovered(sound().offerToHost(0, 0).sendToHost(0, 7))).containsExactly("0: 7 VERIFIED");
    }

    @Test
    void messageWhoseBufferTheHostHasGivenBackIsUnverified() throws Exception {
        assertThat(recovered(sound().offerToHost(0, 0).sendToHost(0, 7).offerToHost(0, 0)))
                .containsExactly("0: 7 UNVERIFIED");
    }

    @Test
    void oneBufferThroughTheSameDescriptorHoldsTheNewestMessage() throws Exception {
        CraftedImage image = sound();
        for (int i = 0; i < 10; i++) {
            image.sendToRemote(0, 0, i).giveBack(image.toRemote, 0);
        }
        assertThat(recovered(image)).containsExactly("9 OVERWRITTEN", "9: 9 UNVERIFIED");
    }

    @Test
    void oneBufferThroughChangingDescriptorsHoldsTheNewestMessage() throws Exception {
        CraftedImage image = sound();
        for (int i = 0; i < 10; i++) {
            image.sendToRemote(i % 3, 0, i).giveBack(image.toRemote, i % 3);
        }
        assertThat(recovered(image)).containsExactly("9 OVERWRITTEN", "9: 9 UNVERIFIED");
    }

    @Test
    void aStaleDescriptorOfAnOutstandingBufferIsNoMessage() throws Exception {
        CraftedImage image = sound();
        image.sendToRemote(1, 0, 5).giveBack(image.toRemote, 1).sendToRemote(0, 0, 6);
        assertThat(recovered(image)).containsExactly("1 OVERWRITTEN", "1: 6 VERIFIED");
    }

    @Test
    void twoBuffersInTurnHoldTheTwoNewestMessagesOldestFirst() throws Exception {
        CraftedImage image = sound();
        for (int i = 0; i < 9; i++) {
            image.sendToRemote(i % 2, i % 2, i).giveBack(image.toRemote, i % 2);
        }
        image.sendToRemote(1, 1, 9);
        assertThat(recovered(image)).containsExactly("8 OVERWRITTEN", "8: 8 UNVERIFIED", "9: 9 VERIFIED");
    }

    @Test
    void twoDescriptorsThatSwapTheirBuffersStillLeadToTheNewestMessages() throws Exception {
        CraftedImage image = sound();
        image.sendToRemote(0, 0, 1).sendToRemote(1, 1, 2).giveBack(image.toRemote, 0).giveBack(image.toRemote, 1);
        image.sendToRemote(0, 1, 3).sendToRemote(1, 0, 4).giveBack(image.toRemote, 0).giveBack(image.toRemote, 1);
        assertThat(recovered(image)).containsExactly("2 OVERWRITTEN", "2: 3 UNVERIFIED", "3: 4 UNVERIFIED");
    }

    @Test
    void aBufferThatTheHostHoldsBackStaysVerifiedWhileOthersCirculate() throws Exception {
        CraftedImage image = sound().offerToHost(0, 0).offerToHost(1, 1).sendToHost(0, 1);
        for (int i = 2; i < 4; i++) {
            image.sendToHost(1, i).offerToHost(1, 1);
        }
        assertThat(recovered(image)).containsExactly("1 OVERWRITTEN", "0: 1 VERIFIED", "2: 3 UNVERIFIED");
    }

    @Test
    void aBufferGivenBackThroughAnotherDescriptorIsNotVerified() throws Exception {
        CraftedImage image = sound().offerToHost(0, 0).offerToHost(1, 1).sendToHost(0, 1).sendToHost(1, 2)
                .offerToHost(1, 0);
        assertThat(recovered(image)).containsExactly("1 OVERWRITTEN", "1: 1 UNVERIFIED");
    }

    @Test
    void aBufferGivenBackThatIsBeingWrittenIsNoMessage() throws Exception {
        CraftedImage image = sound().sendToRemote(0, 0, 7);
        image.giveBack(image.toRemote, 0);
        new RpmsgHeader(1, 2, 0, 0xFFFF, 0).write(image.memory, buffer(0));
        assertThat(recovered(image)).containsExactly("1 OVERWRITTEN");
        new RpmsgHeader(0, 0, 0, 0, 0).write(image.memory, buffer(0));
        assertThat(recovered(image)).containsExactly("1 OVERWRITTEN");
    }

    @Test
    void indicesThatHavePassed65535LeaveAllOfTheRingToBeSeen() throws Exception {
        CraftedImage image = sound();
        startAt(image.toRemote, 0xFFFE);
        for (int i = 0; i < 4; i++) {
            image.sendToRemote(i, i, i).giveBack(image.toRemote, i);
        }
        assertThat(recovered(image)).containsExactly("65534 OVERWRITTEN", "65534: 0 UNVERIFIED", "65535: 1 UNVERIFIED",
                "0: 2 UNVERIFIED", "1: 3 UNVERIFIED");
    }

    @Test
    void indicesOfTheReceiveRingThatHavePassed65535LeaveAllOfItToBeSeen() throws Exception {
        CraftedImage image = sound();
        startAt(image.toHost, 0xFFFE);
        for (int i = 0; i < 4; i++) {
            image.offerToHost(i, i);
        }
        for (int i = 0; i < 4; i++) {
            image.sendToHost(i, i);
        }
        assertThat(recovered(image)).containsExactly("65534 OVERWRITTEN", "65534: 0 VERIFIED", "65535: 1 VERIFIED",
                "0: 2 VERIFIED", "1: 3 VERIFIED");
    }

    private static void startAt(Vring ring, int index) {
        ring.putAvailIdx(index);
        ring.putUsedIdx(index);
    }

    @Test
    void anRpmsgLiteHostHasItsFreeBuffersInTheUsedRing() throws Exception {
        CraftedImage image = sound();
        for (int i = 0; i < 2; i++) {
            image.toRemote.putDescriptor(i, Descriptor.deviceWritable(buffer(i), 512));
            image.giveBack(image.toRemote, i);
        }
        image.message(buffer(0), 1).offer(image.toRemote, 0, image.toRemote.descriptor(0));
        assertThat(recovered(image)).containsExactly("0: 1 VERIFIED");
        image.giveBack(image.toRemote, 0).message(buffer(1), 2)
                .offer(image.toRemote, 1, image.toRemote.descriptor(1));
        assertThat(recovered(image)).containsExactly("0: 1 UNVERIFIED", "1: 2 VERIFIED");
    }

    @Test
    void eachRingCountsItsOwnLoss() throws Exception {
        CraftedImage image = sound().offerToHost(0, 0);
        for (int i = 0; i < 3; i++) {
            image.sendToHost(0, i).offerToHost(0, 0).sendToRemote(0, 1, i).giveBack(image.toRemote, 0);
        }
        assertThat(image.capture(folder)).filteredOn(Lost.class::isInstance).containsExactly(
                new Lost(0, new QueueId(0), 2, Lost.Reason.OVERWRITTEN),
                new Lost(0, new QueueId(1), 2, Lost.Reason.OVERWRITTEN));
    }
}
