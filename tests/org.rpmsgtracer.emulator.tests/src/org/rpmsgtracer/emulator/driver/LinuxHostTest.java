/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.emulator.driver.HostBench.Taken;
import org.rpmsgtracer.emulator.log.RingEntry.Kicked;
import org.rpmsgtracer.emulator.log.RingEntry.KickSuppressed;
import org.rpmsgtracer.emulator.log.SoftwareEntry.ChannelCreated;
import org.rpmsgtracer.emulator.log.SoftwareEntry.SenderBlocked;
import org.rpmsgtracer.emulator.log.SoftwareEntry.SenderResumed;
import org.rpmsgtracer.emulator.log.StatusWritten;
import org.rpmsgtracer.protocol.remoteproc.ResourceTableParser;
import org.rpmsgtracer.protocol.remoteproc.VirtioDevice;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;
import org.rpmsgtracer.protocol.virtio.Descriptor;
import org.rpmsgtracer.protocol.virtio.Feature;
import org.rpmsgtracer.protocol.virtio.Vring;

/** What Linux writes and reads, seen from a remote that is moved by hand (rpmsg.md 1.4, 1.5, 2.5 to 2.7, 3.2, 3.3). */
class LinuxHostTest {

    private static final String NAME = "rpmsg-client-sample";
    private static final int NUM = 8;

    private final RecordingDriver driver = new RecordingDriver(NAME);
    private final HostBench bench = new HostBench(NUM, Feature.RPMSG_NAME_SERVICE, driver);

    @Test
    void writesAddressesNotifyIdsAndFeaturesIntoTheResourceTable() throws Exception {
        VirtioDevice device = ResourceTableParser.parse(bench.machine.memory(), HostBench.TABLE, 0x100)
                .virtioDevices().getFirst();

        assertThat(device.vrings()).extracting(vring -> vring.deviceAddress())
                .containsExactly(HostBench.VRING0, HostBench.VRING1);
        assertThat(device.vrings()).extracting(vring -> vring.notifyId()).containsExactly(0L, 1L);
        assertThat(device.driverFeatures()).isEqualTo(Feature.RPMSG_NAME_SERVICE);
        assertThat(device.status()).isEqualTo(7);
    }

    @Test
    void acceptsOnlyTheNameServiceOfWhatIsOffered() throws Exception {
        HostBench generous = new HostBench(NUM,
                Feature.RPMSG_NAME_SERVICE | Feature.EVENT_IDX | Feature.INDIRECT_DESC | Feature.NUTTX_ACK);

        assertThat(ResourceTableParser.parse(generous.machine.memory(), HostBench.TABLE, 0x100).virtioDevices()
                .getFirst().driverFeatures()).isEqualTo(Feature.RPMSG_NAME_SERVICE);
    }

    @Test
    void goesThroughTheStatusValuesOfALegacyDevice() {
        assertThat(bench.logged(StatusWritten.class)).extracting(StatusWritten::status).containsExactly(0, 1, 3, 7);
    }

    @Test
    void offersAllReceiveBuffersInOrder() {
        assertThat(bench.vring0.availIdx()).isEqualTo(NUM);
        assertThat(IntStream.range(0, NUM).map(bench.vring0::availHead)).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
        for (int i = 0; i < NUM; i++) {
            Descriptor descriptor = bench.vring0.descriptor(i);
            assertThat(descriptor.address()).isEqualTo(HostBench.BUFFERS + 512 * i);
            assertThat(descriptor.lengthBytes()).isEqualTo(512);
            assertThat(descriptor.flags()).isEqualTo(Descriptor.WRITE);
        }
    }

    @Test
    void hasNoMoreThan256BuffersInEachDirection() {
        HostBench large = new HostBench(512, Feature.RPMSG_NAME_SERVICE);

        assertThat(large.vring0.availIdx()).isEqualTo(256);
    }

    @Test
    void wantsInterruptsForReceivedMessagesOnly() {
        assertThat(bench.vring0.availFlags()).isZero();
        assertThat(bench.vring1.availFlags()).isEqualTo(Vring.NO_INTERRUPT);
    }

    @Test
    void kicksVring0OnceWhenItIsReady() {
        assertThat(bench.logged(Kicked.class)).extracting(Kicked::vring).containsExactly("vdev0vring0");
        assertThat(bench.logged(Kicked.class).getFirst().timeNs())
                .isGreaterThan(bench.logged(StatusWritten.class).getLast().timeNs());
        assertThat(bench.printed()).contains("rpmsg host is online", "remote processor rtos is now up");
    }

    @Test
    void givesAReceivedBufferBackAndTellsItsCursorInUsedEvent() {
        bench.announce(NAME, 0x1e, Action.CREATE);
        int second = bench.deliver(0x1e, 1024, text("hi"));

        assertThat(second).isEqualTo(1);
        assertThat(bench.vring0.availIdx()).isEqualTo(NUM + 2);
        assertThat(bench.vring0.availHead(NUM)).isZero();
        assertThat(bench.vring0.availHead(NUM + 1)).isEqualTo(1);
        assertThat(bench.vring0.usedEvent()).isEqualTo(2);
        assertThat(driver.happened).containsExactly("probe 0x400", "received hi from 0x1e");
    }

    @Test
    void kicksOnceForABatchOfReceivedMessages() {
        int kicksBefore = bench.logged(Kicked.class).size();
        bench.linux.interrupt(1_000_000, () -> {
        });
        bench.machine.runUntil(bench.machine.nowNs() + 1);
        for (int i = 0; i < 3; i++) {
            bench.machine.schedule(i * 1_000L, () -> bench.deliverWithoutWaiting(0x1e, 7, text("x")));
        }
        bench.run();

        assertThat(bench.vring0.availIdx()).isEqualTo(NUM + 3);
        assertThat(bench.logged(Kicked.class)).hasSize(kicksBefore + 1);
    }

    @Test
    void kicksNotForReturnedBuffersIfTheRemoteDoesNotWantIt() {
        bench.vring0.putUsedFlags(Vring.NO_NOTIFY);
        int kicksBefore = bench.logged(Kicked.class).size();

        bench.announce(NAME, 0x1e, Action.CREATE);

        assertThat(bench.logged(Kicked.class)).hasSize(kicksBefore);
        assertThat(bench.logged(KickSuppressed.class)).hasSize(1);
    }

    @Test
    void makesAChannelOfAnAnnouncementAndRemovesItAgain() {
        bench.announce(NAME, 0x1e, Action.CREATE);
        assertThat(bench.host.hasChannels()).isTrue();
        bench.announce(NAME, 0x1e, Action.DESTROY);

        assertThat(bench.host.hasChannels()).isFalse();
        assertThat(driver.happened).containsExactly("probe 0x400", "removed 0x400");
        assertThat(bench.printed()).contains("creating channel " + NAME + " addr 0x1e",
                "destroying channel " + NAME + " addr 0x1e");
    }

    @Test
    void givesEachChannelTheLowestFreeAddress() {
        bench.announce(NAME, 0x1e, Action.CREATE);
        bench.announce(NAME, 0x1f, Action.CREATE);
        bench.announce(NAME, 0x1e, Action.DESTROY);
        bench.announce(NAME, 0x20, Action.CREATE);

        assertThat(driver.happened).containsExactly("probe 0x400", "probe 0x401", "removed 0x400", "probe 0x400");
    }

    @Test
    void leavesAChannelThatNoDriverKnowsWithoutAnEndpoint() {
        bench.announce("unheard-of", 0x1e, Action.CREATE);

        assertThat(bench.host.hasChannels()).isTrue();
        assertThat(bench.logged(ChannelCreated.class)).extracting(ChannelCreated::src)
                .containsExactly(RpmsgAddress.ANY);
        assertThat(driver.happened).isEmpty();
    }

    @Test
    void refusesAnnouncementsThatMakeNoSense() {
        bench.announce(NAME, 0x1e, Action.CREATE);
        bench.announce(NAME, 0x1e, Action.CREATE);
        bench.announce("other", 0x1e, Action.DESTROY);
        bench.deliver(0x1e, RpmsgAddress.NAME_SERVICE, new byte[72]);

        assertThat(bench.printed()).contains("channel " + NAME + ":ffffffff:1e already exist",
                "rpmsg_destroy_channel failed: -22", "malformed ns msg (72)");
    }

    @Test
    void hearsNoAnnouncementsWithoutTheNameServiceFeature() {
        HostBench deaf = new HostBench(NUM, 0, new RecordingDriver(NAME));

        deaf.announce(NAME, 0x1e, Action.CREATE);

        assertThat(deaf.host.hasChannels()).isFalse();
        assertThat(deaf.printed()).contains("msg received with no recipient");
    }

    @Test
    void dropsAMessageForNobodyAndReturnsItsBuffer() {
        bench.deliver(0x1e, 7777, text("anybody?"));

        assertThat(bench.printed()).contains("msg received with no recipient");
        assertThat(bench.vring0.availIdx()).isEqualTo(NUM + 1);
    }

    @Test
    void losesTheBufferOfAMessageThatIsTooBig() {
        bench.deliver(new RpmsgHeader(0x1e, 7, 0, 497, 0), new byte[0], 512);
        bench.deliver(new RpmsgHeader(0x1e, 7, 0, 0, 0), new byte[0], 513);

        assertThat(bench.printed()).contains("inbound msg too big: (512, 497)", "inbound msg too big: (513, 0)");
        assertThat(bench.vring0.availIdx()).isEqualTo(NUM);
    }

    @Test
    void sendsWithDescriptorLengthsOfTheMessage() {
        Endpoint channel = channel();
        send(channel, text("hello world!"));

        Taken message = bench.take();
        assertThat(message.descriptor().lengthBytes()).isEqualTo(28);
        assertThat(message.descriptor().flags()).isZero();
        assertThat(message.header()).isEqualTo(new RpmsgHeader(0x400, 0x1e, 0, 12, 0));
        assertThat(message.payload()).isEqualTo(text("hello world!"));
    }

    @Test
    void usesEachTransmitBufferOnceBeforeItRecyclesOne() {
        Endpoint channel = channel();
        for (int i = 0; i < NUM + 3; i++) {
            send(channel, text("message"));
            Taken message = bench.take();
            assertThat(message.descriptor().address()).as("message %d", i)
                    .isEqualTo(HostBench.BUFFERS + 512 * NUM + 512 * (i % NUM));
            bench.giveBack(message.head());
        }
    }

    @Test
    void sleepsForABufferWithInterruptsOn() {
        Endpoint channel = channel();
        for (int i = 0; i <= NUM; i++) {
            send(channel, text("" + i));
        }
        assertThat(bench.vring1.availIdx()).isEqualTo(NUM);
        assertThat(bench.vring1.availFlags()).isZero();
        assertThat(bench.logged(SenderBlocked.class)).hasSize(1);

        Taken first = bench.take();
        bench.giveBack(first.head());

        assertThat(bench.logged(SenderResumed.class)).hasSize(1);
        assertThat(bench.vring1.availIdx()).isEqualTo(NUM + 1);
        assertThat(bench.vring1.availFlags()).isEqualTo(Vring.NO_INTERRUPT);
        assertThat(bench.vring1.descriptor(bench.vring1.availHead(NUM)).address())
                .isEqualTo(first.descriptor().address());
    }

    @Test
    void keepsInterruptsOnWhileAnySenderSleeps() {
        Endpoint channel = channel();
        for (int i = 0; i < NUM + 2; i++) {
            send(channel, text("" + i));
        }

        bench.giveBack(bench.take().head());
        assertThat(bench.vring1.availFlags()).isZero();
        bench.giveBack(bench.take().head());
        assertThat(bench.vring1.availFlags()).isEqualTo(Vring.NO_INTERRUPT);
        assertThat(bench.vring1.availIdx()).isEqualTo(NUM + 2);
    }

    @Test
    void givesUpAfter15Seconds() {
        Endpoint channel = channel();
        for (int i = 0; i <= NUM; i++) {
            send(channel, text("" + i));
        }
        long blockedNs = bench.logged(SenderBlocked.class).getFirst().timeNs();

        bench.machine.runUntil(blockedNs + 14_999_999_999L);
        assertThat(bench.printed()).doesNotContain("timeout waiting for a tx buffer");
        bench.machine.runUntil(blockedNs + 15_001_000_000L);
        assertThat(bench.printed()).contains("timeout waiting for a tx buffer");
        assertThat(bench.vring1.availFlags()).isEqualTo(Vring.NO_INTERRUPT);
        assertThat(bench.vring1.availIdx()).isEqualTo(NUM);
    }

    @Test
    void refusesMessagesThatDoNotFitIntoABuffer() {
        Endpoint channel = channel();
        send(channel, new byte[496]);
        assertThat(bench.take().descriptor().lengthBytes()).isEqualTo(512);

        assertThatThrownBy(() -> send(channel, new byte[497])).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("message is too big (497)");
    }

    @Test
    void resetsTheDeviceAndRemovesItsChannelsWhenTheRemoteIsStopped() {
        Endpoint channel = channel();
        bench.linux.task(0, bench.remoteproc::stop);
        bench.run();
        send(channel, text("too late"));

        assertThat(bench.logged(StatusWritten.class).getLast().status()).isZero();
        assertThat(bench.host.hasChannels()).isFalse();
        assertThat(driver.happened).endsWith("removed 0x400");
        assertThat(bench.remoteproc.state()).isEqualTo("offline");
        assertThat(bench.vring1.availIdx()).isZero();
    }

    @Test
    void bringsTheRemoteUpAgainWithFreshRings() {
        channel();
        bench.linux.task(0, bench.remoteproc::stop);
        bench.run();
        bench.linux.task(0, bench.remoteproc::start);
        bench.run();

        assertThat(bench.remoteproc.state()).isEqualTo("running");
        assertThat(bench.vring0.availIdx()).isEqualTo(NUM);
        assertThat(bench.vring0.usedIdx()).isZero();
        assertThat(bench.vring0.usedEvent()).isZero();
        assertThat(bench.vring1.availIdx()).isZero();
    }

    private Endpoint channel() {
        bench.announce(NAME, 0x1e, Action.CREATE);
        return driver.channels.getLast();
    }

    private void send(Endpoint channel, byte[] payload) {
        bench.linux.task(0, () -> channel.send(payload));
        bench.run();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
