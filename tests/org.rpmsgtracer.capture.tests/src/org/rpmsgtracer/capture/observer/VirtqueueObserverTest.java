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

import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Form;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;
import org.rpmsgtracer.protocol.virtio.Descriptor;
import org.rpmsgtracer.protocol.virtio.Feature;
import org.rpmsgtracer.protocol.virtio.Vring;
import org.rpmsgtracer.trace.event.Announcement;
import org.rpmsgtracer.trace.event.ChainOffered;
import org.rpmsgtracer.trace.event.ChainReturned;
import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.trace.event.Evidence;
import org.rpmsgtracer.trace.event.KickSuppressed;
import org.rpmsgtracer.trace.event.Message;
import org.rpmsgtracer.trace.event.Payload;
import org.rpmsgtracer.trace.event.Role;
import org.rpmsgtracer.trace.event.VringConfigured;

/** A fresh ring, looked at after each entry. */
class VirtqueueObserverTest {

    /** The garbage behind the NUL was seen on hardware (openamp-system-reference issue 56). */
    private static final byte[] ANNOUNCEMENT = HexFormat.of().parseHex("""
            72706d73672d636c69656e742d73616d706c650064870000\
            00000000a72500000004000000000000""");

    private static Message message(long timeNs, int index, int head, int length, byte... payload) {
        return new Message(timeNs, QUEUE, index, head, 0x400, 0x401, 0, length, 0, Payload.of(payload),
                Evidence.VERIFIED, false);
    }

    @Test
    void tellsWhereAFreshRingStands() {
        assertThat(toRemote().attach().told()).containsExactly(new VringConfigured(0, QUEUE, "vdev0vring1",
                Direction.HOST_TO_REMOTE, "linux", "rtos", 4, 16, 0x1000, 0x1040, 0x1050, 0, 0, 0, 0));
    }

    @Test
    void saysNothingWhenNothingHappened() {
        RingUnderTest ring = toRemote().attach();
        ring.told();
        assertThat(ring.look().told()).isEmpty();
    }

    @Test
    void messageToTheRemoteFollowsTheOfferThatPublishesIt() {
        RingUnderTest ring = toRemote().attach();
        ring.told();
        assertThat(ring.send(0, header(2), (byte) 1, (byte) 2).look().told()).containsExactly(
                new ChainOffered(1, QUEUE, 0, 0, buffer(0), 18, 0, 1),
                message(1, 0, 0, 2, (byte) 1, (byte) 2));
        assertThat(ring.giveBack(0).look().told()).containsExactly(new ChainReturned(2, QUEUE, 0, 0, 512));
    }

    @Test
    void messageToTheHostFollowsTheReturnThatPublishesIt() {
        RingUnderTest ring = toHost().attach();
        ring.told();
        assertThat(ring.offerBuffer(2).look().told()).containsExactly(
                new ChainOffered(1, QUEUE, 0, 2, buffer(2), 512, Descriptor.WRITE, 1));
        assertThat(ring.reply(2, header(1), (byte) 7).look().told()).containsExactly(
                new ChainReturned(2, QUEUE, 0, 2, 512),
                message(2, 0, 2, 1, (byte) 7));
    }

    @Test
    void keepsAllHeaderFieldsAsFound() {
        RingUnderTest ring = toRemote().attach();
        RpmsgHeader header = new RpmsgHeader(0xFFFF_FFFFL, 0x8000_0000L, 0xFEDC_BA98L, 0, 0xFFFF);
        assertThat(ring.send(1, header).look().told(Message.class)).containsExactly(
                new Message(1, QUEUE, 0, 1, 0xFFFF_FFFFL, 0x8000_0000L, 0xFEDC_BA98L, 0, 0xFFFF, Payload.EMPTY,
                        Evidence.VERIFIED, false));
    }

    @Test
    void announcementFollowsItsMessage() {
        RingUnderTest ring = toRemote().attach();
        ring.send(0, new RpmsgHeader(0x400, 53, 0, ANNOUNCEMENT.length, 0), ANNOUNCEMENT).look();
        assertThat(ring.told().subList(2, 4)).satisfiesExactly(
                event -> assertThat(event).isInstanceOf(Message.class),
                event -> assertThat(event).isEqualTo(
                        new Announcement(1, QUEUE, 0, Action.CREATE, "rpmsg-client-sample", 0x400)));
    }

    @Test
    void understandsTheLongAnnouncementsOfPruLibraries() {
        byte[] payload = new NameServiceMessage("rpmsg-pru", 30, 1, Form.PRU).toBytes();
        RingUnderTest ring = toRemote().attach();
        ring.send(0, new RpmsgHeader(30, 53, 0, payload.length, 0), payload).look();
        assertThat(ring.told(Announcement.class))
                .containsExactly(new Announcement(1, QUEUE, 0, Action.DESTROY, "rpmsg-pru", 30));
    }

    @Test
    void readsAMessageThatIsSpreadOverSeveralBuffers() {
        RingUnderTest ring = toRemote().attach();
        ring.put(buffer(0), header(3), (byte) 1, (byte) 2, (byte) 3);
        ring.ring.putDescriptor(0, new Descriptor(buffer(0), 10, Descriptor.NEXT, 2));
        ring.ring.putDescriptor(2, new Descriptor(buffer(0) + 10, 7, Descriptor.NEXT, 1));
        ring.ring.putDescriptor(1, new Descriptor(buffer(0) + 17, 2, 0, 0));
        ring.told();
        assertThat(ring.offer(0).look().told()).containsExactly(
                new ChainOffered(1, QUEUE, 0, 0, buffer(0), 10, Descriptor.NEXT, 3),
                message(1, 0, 0, 3, (byte) 1, (byte) 2, (byte) 3));
    }

    @Test
    void followsIndicesBeyond65535() {
        RingUnderTest ring = toRemote().startingAt(0xFFFE, 0xFFFE).attach();
        ring.told();
        for (int i = 0; i < 4; i++) {
            ring.send(i % 2, header(0)).look().giveBack(i % 2).look();
        }
        assertThat(ring.told()).filteredOn(event -> event instanceof ChainOffered || event instanceof ChainReturned)
                .extracting(event -> event instanceof ChainOffered offer
                        ? offer.availIdx()
                        : ((ChainReturned) event).usedIdx())
                .containsExactly(0xFFFE, 0xFFFE, 0xFFFF, 0xFFFF, 0, 0, 1, 1);
    }

    @Test
    void eachOfferIsSuppressedWhileTheDeviceWantsNoKick() {
        RingUnderTest ring = toRemote().attach();
        ring.ring.putUsedFlags(Vring.NO_NOTIFY);
        assertThat(ring.send(0, header(0)).look().told(KickSuppressed.class))
                .containsExactly(new KickSuppressed(1, QUEUE, Role.DRIVER));
        assertThat(ring.giveBack(0).look().told(KickSuppressed.class)).isEmpty();
        ring.ring.putUsedFlags(0);
        assertThat(ring.send(0, header(0)).look().told(KickSuppressed.class)).isEmpty();
    }

    @Test
    void eachReturnIsSuppressedWhileTheDriverWantsNoInterrupt() {
        RingUnderTest ring = toRemote().attach();
        ring.ring.putAvailFlags(Vring.NO_INTERRUPT);
        assertThat(ring.send(0, header(0)).look().told(KickSuppressed.class)).isEmpty();
        assertThat(ring.giveBack(0).look().told(KickSuppressed.class))
                .containsExactly(new KickSuppressed(2, QUEUE, Role.DEVICE));
    }

    @Test
    void withEventIndexOnlyTheEntryAskedForIsNotSuppressed() {
        RingUnderTest ring = toRemote().attach();
        ring.observer().negotiated(Feature.EVENT_IDX);
        ring.ring.putUsedFlags(Vring.NO_NOTIFY);
        ring.ring.putAvailEvent(1);
        assertThat(ring.send(0, header(0)).look().told(KickSuppressed.class)).hasSize(1);
        assertThat(ring.send(1, header(0)).look().told(KickSuppressed.class)).isEmpty();
        ring.ring.putUsedEvent(0);
        assertThat(ring.giveBack(0).look().told(KickSuppressed.class)).isEmpty();
        assertThat(ring.giveBack(1).look().told(KickSuppressed.class))
                .containsExactly(new KickSuppressed(4, QUEUE, Role.DEVICE));
    }

    @Test
    void suppressionComesAfterMessageAndAnnouncement() {
        RingUnderTest ring = toRemote().attach();
        ring.ring.putUsedFlags(Vring.NO_NOTIFY);
        ring.told();
        ring.send(0, new RpmsgHeader(0x400, 53, 0, ANNOUNCEMENT.length, 0), ANNOUNCEMENT).look();
        assertThat(ring.told()).extracting(event -> event.getClass().getSimpleName())
                .containsExactly("ChainOffered", "Message", "Announcement", "KickSuppressed");
    }

    @Test
    void neverWritesToTheMemory() {
        RingUnderTest ring = toHost().offerBuffer(0).offerBuffer(1).reply(0, header(3), (byte) 9).attach();
        byte[] before = ring.memory.bytes(0, 0x10000);
        ring.look();
        assertThat(ring.memory.bytes(0, 0x10000)).isEqualTo(before);
    }
}
