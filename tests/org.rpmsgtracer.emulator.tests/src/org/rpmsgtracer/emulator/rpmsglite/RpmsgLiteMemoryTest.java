/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.rpmsglite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.log.RingEntry;
import org.rpmsgtracer.emulator.log.Role;
import org.rpmsgtracer.emulator.personality.RpmsgLite;
import org.rpmsgtracer.emulator.personality.RpmsgLitePlatform;
import org.rpmsgtracer.protocol.virtio.Descriptor;

/** What RPMsg-Lite leaves in shared memory, against the boot scenario of rpmsg.md 9.1 and the field table of 1.5. */
class RpmsgLiteMemoryTest {

    private static final long BASE = 0x2020_0000;

    private final LiteBench bench = LiteBench.started(RpmsgLite.BARE_METAL);

    @Test
    void masterOffersAllReceiveBuffersOnVring0() {
        assertThat(bench.hex(BASE, 0x50)).isEqualTo(""
                + "a0002020000000000002000002000100" // desc 0: first buffer, 512 bytes, WRITE, next 1
                + "a0022020000000000002000002000080" // desc 1: second buffer, next is the end of the chain
                + "01000200" + "00000100" // avail: NO_INTERRUPT, idx 2, heads 0 and 1
                + "0000eeeeeeeeeeee" // used_event, padding that nobody writes
                + "00000000" + "0000000000000000" + "0000000000000000" // used: nothing
                + "0000" + "eeeeeeeeeeeeeeeeeeee"); // avail_event
    }

    @Test
    void masterPutsAllTransmitBuffersIntoTheUsedRingOfVring1() {
        assertThat(bench.hex(BASE + 0x50, 0x44)).isEqualTo(""
                + "a0042020000000000002000002000100"
                + "a0062020000000000002000002000080"
                + "01000000" + "00000000" // avail: NO_INTERRUPT, nothing
                + "0000eeeeeeeeeeee"
                + "00000200" + "0000000000020000" + "0100000000020000"); // used: idx 2, {0,512}, {1,512}
        assertThat(bench.logged(RingEntry.Prefilled.class))
                .extracting(RingEntry.Prefilled::vring, RingEntry.Prefilled::buffers, RingEntry.Prefilled::bufferBytes)
                .containsExactly(tuple("vdev0vring1", 2, 512));
    }

    @Test
    void masterZeroesAllBuffers() {
        assertThat(bench.memory().bytes(bench.buffers, 4 * 512)).containsOnly(0);
    }

    @Test
    void masterKicksVring0WhenItIsReady() {
        assertThat(bench.kicks("vdev0vring0", Role.DRIVER)).isOne();
        assertThat(bench.kicks("vdev0vring1", Role.DRIVER)).isZero();
    }

    @Test
    void addressesInDescriptorsHave32Bits() {
        LiteBench high = new LiteBench(RpmsgLite.BARE_METAL, RpmsgLitePlatform.MICROCONTROLLER, 0x1_2020_0000L, 2);
        high.start();

        assertThat(high.vring0.descriptor(0).address()).isEqualTo(0x2020_00A0L);
    }

    @Test
    void firstMessageOfTheMasterLeavesTheUsedRingAsItIs() {
        RecordingUser user = bench.openPrimary(40, new RecordingUser());
        bench.secondary.halt();

        bench.onPrimary(() -> user.endpoint().send(30, LiteBench.bytes("01020304"), patience(), result -> {
        }));

        assertThat(List.of(bench.vring1.availIdx(), bench.vring1.usedIdx(), bench.vring1.availHead(0)))
                .containsExactly(1, 2, 0);
        assertThat(bench.vring1.descriptor(0)).isEqualTo(new Descriptor(BASE + 0x4A0, 512, Descriptor.WRITE, 1));
        assertThat(bench.hex(BASE + 0x4A0, 20)).isEqualTo("28000000" + "1e000000" + "00000000" + "0400" + "0000"
                + "01020304");

        bench.secondary.go();
        bench.run();

        assertThat(bench.vring1.usedIdx()).isEqualTo(3);
        assertThat(bench.hex(bench.vring1.layout().usedSlot(0), 8)).isEqualTo("0000000000020000");
    }

    @Test
    void firstMessageOfTheRemoteComesBackToTheAvailRing() {
        RecordingUser user = bench.openSecondary(30, new RecordingUser());

        bench.onSecondary(() -> user.endpoint().send(40, LiteBench.bytes("aa"), patience(), result -> {
        }));

        assertThat(List.of(bench.vring0.availIdx(), bench.vring0.usedIdx())).containsExactly(3, 1);
        assertThat(bench.hex(bench.vring0.layout().usedSlot(0), 8)).isEqualTo("0000000000020000");
        assertThat(bench.logged(RingEntry.ChainReturned.class)).singleElement()
                .extracting(RingEntry.ChainReturned::usedIdx).isEqualTo(0);
    }

    @Test
    void remoteCountsUsedEntriesOfVring1FromN() {
        RecordingUser user = bench.openPrimary(40, new RecordingUser());
        for (int i = 0; i < 3; i++) {
            bench.onPrimary(() -> user.endpoint().send(30, new byte[1], patience(), result -> {
            }));
        }

        assertThat(bench.logged(RingEntry.ChainReturned.class)).extracting(RingEntry.ChainReturned::usedIdx)
                .containsExactly(2, 3, 4);
    }

    @Test
    void nobodyWritesFlagsLater() {
        RecordingUser first = bench.openPrimary(40, new RecordingUser());
        bench.openSecondary(30, new RecordingUser());
        bench.onPrimary(() -> first.endpoint().send(30, new byte[496], patience(), result -> {
        }));

        assertThat(List.of(bench.vring0.availFlags(), bench.vring1.availFlags())).containsExactly(1, 1);
        assertThat(List.of(bench.vring0.usedFlags(), bench.vring1.usedFlags())).containsExactly(0, 0);
    }

    @Test
    void copiedMessageKeepsWhatWasInTheReservedField() {
        RecordingUser user = bench.openSecondary(30, new RecordingUser());
        bench.memory().putU32(bench.buffers + 8, 0x1234_5678);

        bench.onSecondary(() -> user.endpoint().send(40, new byte[] {7}, patience(), result -> {
        }));

        assertThat(bench.hex(bench.buffers, 17)).isEqualTo("1e00000028000000785634120100000007");
        assertThat(bench.logged(RingEntry.MessageSent.class)).singleElement()
                .extracting(sent -> sent.header().reserved()).isEqualTo(0x1234_5678L);
    }

    /** Test vector 3 of rpmsg.md 10, in the third buffer of a ring. */
    @Test
    void zeroCopySendLeavesTheBufferIndexInTheHeader() {
        LiteBench four = new LiteBench(RpmsgLite.FREERTOS, RpmsgLitePlatform.MICROCONTROLLER, BASE, 4);
        four.start();
        RecordingUser user = four.openSecondary(30, new RecordingUser());

        for (int i = 0; i < 3; i++) {
            four.onSecondary(() -> user.endpoint().takeSendBuffer(patience(), taken -> {
                taken.orElseThrow().write(0, LiteBench.bytes("01020304"));
                taken.orElseThrow().send(1024, 4, result -> {
                });
            }));
        }

        assertThat(four.hex(four.buffers + 2 * 512, 20)).isEqualTo("1e000000000400000000020004000000" + "01020304");
    }

    private static Patience patience() {
        return Patience.WAIT;
    }
}
