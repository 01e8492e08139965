/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.emulator.log.Role;
import org.rpmsgtracer.emulator.machine.RandomStream;
import org.rpmsgtracer.emulator.virtio.Interference;
import org.rpmsgtracer.emulator.virtio.Interference.Announcing;
import org.rpmsgtracer.emulator.virtio.Interference.Outgoing;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;

/** What the software of one end does instead, each fault at its second occasion. */
class SoftwareFaultsTest {

    private static final String LINK = "vdev0";
    private static final When SECOND = new When.Nth(2);
    private static final byte[] ANNOUNCEMENT = NameServiceMessage.of("rpmsg-tty", 0x400, Action.CREATE).toBytes();

    private final SoftwareFaults faults = new SoftwareFaults(() -> 0, new RandomStream(1, "faults"));

    private List<Announcing> secondAnnouncement() {
        assertThat(faults.announced(ANNOUNCEMENT)).containsExactly(new Announcing(0, ANNOUNCEMENT));
        return faults.announced(ANNOUNCEMENT);
    }

    private Optional<NameServiceMessage> secondAnnouncementParsed() {
        return NameServiceMessage.parse(secondAnnouncement().getFirst().payload());
    }

    @Test
    void anEndWithoutFaultsDoesAsItWould() {
        Outgoing message = new Outgoing(new RpmsgHeader(1024, 30, 0, 4, 0), new byte[4]);

        assertThat(faults.written(message)).isSameAs(message);
        assertThat(faults.publishes()).isTrue();
        assertThat(faults.returnDelayNs(3)).isZero();
        assertThat(faults.callbackNs()).isZero();
        assertThat(faults.announced(ANNOUNCEMENT)).hasSize(1);
    }

    @Test
    void anAnnouncementIsLost() {
        faults.add(new Fault.AnnouncementLost(LINK, Role.DEVICE, SECOND));
        assertThat(secondAnnouncement()).isEmpty();
    }

    @Test
    void anAnnouncementIsLate() {
        faults.add(new Fault.AnnouncementLate(LINK, Role.DEVICE, 5_000, SECOND));
        assertThat(secondAnnouncement()).containsExactly(new Announcing(5_000, ANNOUNCEMENT));
    }

    @Test
    void anAnnouncementIsDoubled() {
        faults.add(new Fault.AnnouncementDoubled(LINK, Role.DEVICE, SECOND));
        assertThat(secondAnnouncement()).hasSize(2);
    }

    @Test
    void anAnnouncementHasASizeThatNobodyKnows() {
        faults.add(new Fault.AnnouncementMalformed(LINK, Role.DEVICE, 39, SECOND));
        assertThat(secondAnnouncement().getFirst().payload()).isEqualTo(Arrays.copyOf(ANNOUNCEMENT, 39));
    }

    @Test
    void anAnnouncementSaysAnotherName() {
        faults.add(new Fault.AnnouncementMisnamed(LINK, Role.DEVICE, "rpmsg-tty-channel", SECOND));
        assertThat(secondAnnouncementParsed()).contains(
                NameServiceMessage.of("rpmsg-tty-channel", 0x400, Action.CREATE));
    }

    @Test
    void anAnnouncementSaysAnotherAddress() {
        faults.add(new Fault.AnnouncementColliding(LINK, Role.DEVICE, 0x401, SECOND));
        assertThat(secondAnnouncementParsed()).contains(NameServiceMessage.of("rpmsg-tty", 0x401, Action.CREATE));
    }

    @Test
    void aHeaderSaysMoreThanItsBufferHoldsButNeverThatOfAnAnnouncement() {
        faults.add(new Fault.LengthOversized(LINK, Role.DEVICE, 4096, new When.Nth(1)));
        Outgoing announcement = new Outgoing(new RpmsgHeader(1024, RpmsgAddress.NAME_SERVICE, 0, 40, 0), ANNOUNCEMENT);
        assertThat(faults.written(announcement)).isSameAs(announcement);

        Outgoing written = faults.written(new Outgoing(new RpmsgHeader(1024, 30, 0, 4, 0), new byte[4]));

        assertThat(written.header()).isEqualTo(new RpmsgHeader(1024, 30, 0, 4096, 0));
        assertThat(written.payload()).hasSize(4);
    }

    @Test
    void aFilledBufferIsNotPublished() {
        faults.add(new Fault.MessageUnpublished(LINK, Role.DEVICE, SECOND));
        assertThat(List.of(faults.publishes(), faults.publishes(), faults.publishes())).containsExactly(true, false,
                true);
    }

    @Test
    void aBufferIsHeldForATime() {
        faults.add(new Fault.BufferHeld(LINK, Role.DEVICE, 700, SECOND));
        assertThat(List.of(faults.returnDelayNs(0), faults.returnDelayNs(1), faults.returnDelayNs(2)))
                .containsExactly(0L, 700L, 0L);
    }

    @Test
    void ofTwoFaultsThatHoldABufferTheLongerOneCounts() {
        faults.add(new Fault.BufferHeld(LINK, Role.DEVICE, 700, SECOND));
        faults.add(new Fault.BufferHeld(LINK, Role.DEVICE, 300, SECOND));
        assertThat(List.of(faults.returnDelayNs(0), faults.returnDelayNs(1))).containsExactly(0L, 700L);

        faults.add(new Fault.BufferLeaked(LINK, Role.DEVICE, new When.Nth(1)));
        faults.add(new Fault.BufferHeld(LINK, Role.DEVICE, 300, new When.Nth(1)));
        assertThat(faults.returnDelayNs(2)).isEqualTo(Interference.NEVER);
    }

    @Test
    void aBufferIsNeverGivenBack() {
        faults.add(new Fault.BufferLeaked(LINK, Role.DEVICE, SECOND));
        assertThat(List.of(faults.returnDelayNs(0), faults.returnDelayNs(1))).containsExactly(0L, Interference.NEVER);
    }

    @Test
    void aCallbackIsSlow() {
        faults.add(new Fault.CallbackSlow(LINK, Role.DEVICE, 900, SECOND));
        assertThat(List.of(faults.callbackNs(), faults.callbackNs())).containsExactly(0L, 900L);
    }
}
