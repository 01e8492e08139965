/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.openamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rpmsgtracer.emulator.openamp.HandMovedHost.bytes;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;
import org.rpmsgtracer.emulator.endpoint.SendBuffer;
import org.rpmsgtracer.emulator.log.RingEntry.Announced;
import org.rpmsgtracer.emulator.log.RingEntry.Kicked;
import org.rpmsgtracer.emulator.log.Role;
import org.rpmsgtracer.emulator.log.SoftwareEntry.Printed;
import org.rpmsgtracer.emulator.personality.OpenAmp;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;
import org.rpmsgtracer.protocol.virtio.Descriptor;
import org.rpmsgtracer.protocol.virtio.DeviceStatus;
import org.rpmsgtracer.protocol.virtio.Feature;
import org.rpmsgtracer.protocol.virtio.UsedElement;
import org.rpmsgtracer.protocol.virtio.Vring;

/** What the library writes as host. */
class OpenAmpHostTest {

    private static final int NUM = 4;

    private final Pair pair = new Pair(OpenAmp.GENERIC, OpenAmp.GENERIC, NUM, Feature.RPMSG_NAME_SERVICE);
    private final Board board = pair.board;

    @Test
    void offersAllReceiveBuffersThenWritesDriverOkAndKicksNobody() {
        assertThat(board.vring0.availIdx()).isEqualTo(NUM);
        for (int i = 0; i < NUM; i++) {
            assertThat(board.vring0.availHead(i)).isEqualTo(i);
            assertThat(board.vring0.descriptor(i)).isEqualTo(new Descriptor(Board.BUFFERS + 512 * i, 512,
                    Descriptor.WRITE, i + 1 < NUM ? i + 1 : 32768));
        }
        assertThat(board.status()).isEqualTo(DeviceStatus.DRIVER_OK);
        assertThat(board.machine.memory().u32(0x24)).as("accepted features").isEqualTo(1);
        assertThat(board.logged(Kicked.class)).isEmpty();
    }

    @Test
    void wantsToHearOfMessagesButNotOfReturnedBuffers() {
        assertThat(board.vring0.availFlags()).isZero();
        assertThat(board.vring1.availFlags()).isEqualTo(Vring.NO_INTERRUPT);
        for (int i = 0; i < NUM; i++) {
            assertThat(board.vring1.descriptor(i)).isEqualTo(new Descriptor(0, 0, 0, i + 1 < NUM ? i + 1 : 32768));
        }
    }

    @Test
    void writesWholeBufferLengthsAndUsesAReturnedBufferBeforeANewOne() {
        RecordingUser user = pair.openAtHost("echo");
        assertThat(board.vring1.descriptor(0)).isEqualTo(new Descriptor(Board.BUFFERS + 512 * NUM, 512, 0, 1));

        pair.openAtRemote(EndpointRequest.service("echo"), RecordingUser.echo());
        pair.at(board.host, () -> user.endpoint().send(bytes("hello")));
        assertThat(board.vring1.availIdx()).isEqualTo(2);
        assertThat(board.vring1.availHead(1)).isZero();
        assertThat(user.told).containsExactly("opened echo", "bound to 1024", "hello from 1024");
    }

    @Test
    void takesANewBufferWhileNoneHasComeBack() {
        board.remote.halt();
        RecordingUser user = pair.openAtHost(new EndpointRequest("", 99, 7, true), new RecordingUser());
        List<Integer> results = new ArrayList<>();
        for (int i = 0; i <= NUM; i++) {
            pair.at(board.host, () -> user.endpoint().send(7, bytes("x"), Patience.TRY, results::add));
        }

        assertThat(results).containsExactly(1, 1, 1, 1, RpmsgError.NO_BUFFER);
        for (int i = 0; i < NUM; i++) {
            assertThat(board.vring1.descriptor(i).address()).isEqualTo(Board.BUFFERS + 512 * (NUM + i));
        }
    }

    @Test
    void remembersAReceivedBufferByItsSlotInTheUsedRing() {
        List<String> reserved = new ArrayList<>();
        pair.openAtHost(new EndpointRequest("", 99, 1024, true), new RecordingUser((endpoint, message) -> reserved
                .add(Long.toHexString(board.machine.memory().u32(Board.BUFFERS + 512 * 2 + 8)))));
        // the remote returns descriptor 2 first: slot 0
        board.vring0.putAvailHead(0, 2);
        board.vring0.putAvailHead(2, 0);
        RecordingUser remote = pair.openAtRemote(new EndpointRequest("", 1024, 99, true), new RecordingUser());
        pair.at(board.remote, () -> remote.endpoint().send(bytes("hello")));

        assertThat(board.vring0.used(0)).isEqualTo(new UsedElement(2, 512));
        assertThat(reserved).containsExactly("10000");
        assertThat(board.vring0.availIdx()).isEqualTo(NUM + 1);
        assertThat(board.vring0.availHead(NUM)).isEqualTo(2);
    }

    @Test
    void keepsAnUnsentBufferInItsListAlthoughItIsNoDescriptorYet() {
        RecordingUser user = pair.openAtHost(new EndpointRequest("", 99, 7, true), new RecordingUser());
        List<SendBuffer> taken = new ArrayList<>();
        pair.at(board.host, () -> user.endpoint().takeSendBuffer(Patience.WAIT, buffer -> taken.add(buffer.get())));
        pair.at(board.host, taken.getFirst()::release);
        pair.at(board.host, () -> user.endpoint().send(bytes("hello")));

        assertThat(board.vring1.descriptor(0).address()).isEqualTo(Board.BUFFERS + 512 * NUM);
        assertThat(pair.hostLinks.getFirst().payloadLimitBytes()).isEqualTo(496);
    }

    @Test
    void tellsTheRemoteOfEndpointsThatItDestroysWhenItGivesTheDeviceUp() {
        RecordingUser atRemote = pair.openAtRemote("echo");
        RecordingUser user = pair.openAtHost("echo");
        pair.at(board.host, () -> pair.host.remove(board.transport));

        assertThat(user.told).containsExactly("opened echo", "closed");
        assertThat(atRemote.told).containsExactly("opened echo", "bound to 1024", "unbound");
        assertThat(board.logged(Announced.class)).extracting(it -> it.announcement().action())
                .containsExactly(Action.CREATE, Action.CREATE, Action.DESTROY);
        assertThat(board.status()).as("left as it is").isEqualTo(DeviceStatus.DRIVER_OK);
        pair.at(board.host, () -> pair.host.remove(board.transport));
    }

    @Test
    void startsAfreshEachTimeItGetsTheDevice() {
        pair.openAtHost("echo");
        pair.at(board.host, () -> pair.host.remove(board.transport));
        board.remote.reset();
        pair.at(board.host, () -> pair.host.probe(board.transport));

        assertThat(pair.hostLinks).hasSize(2);
        assertThat(board.vring0.availIdx()).isEqualTo(NUM);
        RecordingUser again = pair.openAtHost("echo");
        assertThat(again.endpoint().address()).isEqualTo(1024);
        assertThat(board.vring1.descriptor(0).address()).isEqualTo(Board.BUFFERS + 512 * NUM);
    }

    @Test
    void whatIsLeftOfOneLinkDoesNotTouchTheRingsOfTheNext() {
        List<ReceivedMessage> held = new ArrayList<>();
        List<SendBuffer> taken = new ArrayList<>();
        RecordingUser user = pair.openAtHost(new EndpointRequest("", 99, 7, true),
                new RecordingUser((endpoint, message) -> {
                    message.hold();
                    held.add(message);
                }));
        pair.at(board.host, () -> user.endpoint().takeSendBuffer(Patience.WAIT, buffer -> taken.add(buffer.get())));
        RecordingUser remote = pair.openAtRemote(new EndpointRequest("", 7, 99, true), new RecordingUser());
        pair.at(board.remote, () -> remote.endpoint().send(bytes("hold me")));
        pair.restart();
        pair.at(board.host, () -> {
            held.getFirst().release();
            taken.getFirst().send(7, 1, result -> {
            });
        });

        assertThat(board.vring0.availIdx()).isEqualTo(NUM);
        assertThat(board.vring1.availIdx()).isZero();
    }

    @Test
    void doesNotComeUpWithoutMemoryForItsBuffers() {
        Board small = Board.of(NUM, Feature.RPMSG_NAME_SERVICE);
        small.bufferMemoryBytes = 2 * NUM * 512 - 1;
        Pair poor = new Pair(OpenAmp.GENERIC, OpenAmp.GENERIC, small);

        assertThat(poor.hostLinks).isEmpty();
        assertThat(small.status()).isZero();
        assertThat(small.logged(Printed.class)).extracting(Printed::line).containsExactly("failed rpmsg_init_vdev");
    }

    @Test
    void losesTrackWithoutAWordWhenADescriptorComesBackTwice() {
        board.remote.halt();
        RecordingUser user = pair.openAtHost(new EndpointRequest("", 0, 7, true),
                new RecordingUser((endpoint, message) -> message.hold()));
        giveBack(0, 0);
        giveBack(1, 0);

        assertThat(user.told).containsExactly("opened ", "bound to 7", " from 0");
        assertThat(board.logged(Printed.class)).isEmpty();
        assertThat(board.vring0.availIdx()).isEqualTo(NUM);
        assertThat(board.vring0.descriptor(0).next()).as("the free list ends in itself").isZero();
    }

    @Test
    void stopsAtAUsedEntryThatNamesNoDescriptorAndSaysSo() {
        board.remote.halt();
        giveBack(0, 4711);

        assertThat(board.logged(Printed.class)).extracting(Printed::line)
                .containsExactly("vq_ring_free_chain: rx_vq - invalid ring index");
        assertThat(board.vring0.availIdx()).isEqualTo(NUM);
    }

    /** As the remote would: a used entry of vring0, and a kick. */
    private void giveBack(int usedIdx, int head) {
        board.vring0.putUsed(usedIdx, new UsedElement(head, 512));
        board.vring0.putUsedIdx(usedIdx + 1);
        board.kick(0, Role.DEVICE);
        board.run();
    }
}
